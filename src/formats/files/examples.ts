import {
  absolute,
  positionsFile,
  sealedEntriesFile,
  sealFile,
  tableFile,
  workbookFile,
} from '../../links.ts';
import { positionsTable } from '../tables/positions.ts';

/** A short program that lists the countries whose headline is `open`; or, the last one, that checks every seal. */
export interface Example {
  /** `javascript`, `python`, `r`, `sheets`, `workbook` or `seal`. */
  id: string;
  /** Name of the language or program. */
  name: string;
  code: string;
}

/** Working examples with this site's own addresses in them; the columns are those of the positions table. */
export function examples(): Example[] {
  const csv = absolute(tableFile(positionsTable.name));
  const [name, headline] = [columnNumber('name'), columnNumber('headline')];
  return [
    {
      id: 'javascript',
      name: 'JavaScript',
      code: `const response = await fetch('${absolute(positionsFile)}');
const { positions } = await response.json();
for (const { name, headline } of positions) {
  if (headline === 'open') console.log(name);
}`,
    },
    {
      id: 'python',
      name: 'Python',
      code: `import csv, io, urllib.request

with urllib.request.urlopen("${csv}") as response:
    for row in csv.DictReader(io.TextIOWrapper(response, "utf-8", newline="")):
        if row["headline"] == "open":
            print(row["name"])`,
    },
    {
      id: 'r',
      name: 'R',
      code: `positions <- read.csv("${csv}", na.strings = "", encoding = "UTF-8")
positions$name[positions$headline == "open"]`,
    },
    {
      id: 'sheets',
      name: 'Google Sheets',
      code: `=QUERY(IMPORTDATA("${csv}"), "select Col${name} where Col${headline} = 'open'", 1)`,
    },
    {
      id: 'workbook',
      name: `Excel, LibreOffice (${workbookFile.split('/').at(-1)})`,
      code: `=COUNTIF(${positionsTable.name}!${letter(headline)}:${letter(headline)}, "open")`,
    },
    {
      id: 'seal',
      name: 'Python: check the seal of every entry',
      code: `import hashlib, json, urllib.request

def read(address):
    with urllib.request.urlopen(address) as response:
        return response.read().decode()

def digest(value):  # RFC 8785, where keys are ASCII and numbers are whole, as they are here
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()

sums = read("${absolute(sealFile)}")
lines = [tuple(line.split("  ")) for line in sums.splitlines()]
now = {name: seal for seal, name in lines}  # of several lines the last one says how it is now
named, fits = set(now), set()
for name, entry in json.loads(read("${absolute(sealedEntriesFile)}")).items():
    revised, retracted = entry.pop("revised", []), entry.pop("retracted", None)
    parts = [(name, entry)] + ([(name + "/retracted", retracted)] if retracted else [])
    parts += [(f"{name}/revised/{n}", revision) for n, revision in enumerate(revised, 1)]
    named |= {part for part, value in parts}
    fits |= {part for part, value in parts if now.get(part) == digest(value)}
    for revision in reversed(revised):  # what it said before must have been sealed too
        entry = {k: v for k, v in {**entry, **revision["was"]}.items() if v is not None}
        retracted = entry.pop("retracted", None)
        if retracted and (digest(retracted), name + "/retracted") in lines: fits.add(name + "/retracted")
        if (digest(entry), name) not in lines: fits.discard(name)
print(len(fits), "as sealed; not as sealed:", *sorted(named - fits) or ["nothing"])
print("the seal of", len(lines), "lines:", hashlib.sha256(sums.encode()).hexdigest())`,
    },
  ];
}

/**
 * For D3, whose rings run the other way round than those of RFC 7946 (https://d3js.org/d3-geo). A country that is a point
 * has no rings.
 */
export const WOUND_FOR_D3 =
  'for (const { geometry } of world.features) geometry.coordinates.flat().forEach((ring) => ring.reverse?.());';

/** From 1. */
function columnNumber(name: string): number {
  return positionsTable.columns.findIndex((column) => column.name === name) + 1;
}

function letter(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column - 1);
}
