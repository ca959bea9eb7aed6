import {
  absolute,
  positionsFile,
  sealedEntriesFile,
  sealFile,
  sourcesFile,
  statementsFile,
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

def sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()

def digest(value):  # RFC 8785, where keys are ASCII and numbers are whole, as they are here
    return sha256(json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False))

def plain(value):  # without what the files write where an entry says nothing
    if isinstance(value, list): return [plain(one) for one in value]
    if not isinstance(value, dict): return value
    silent = (None, [], "day", "unspecified", "after-ceasefire")
    return {k: plain(v) for k, v in value.items() if v not in silent and k != "article"}

sums = read("${absolute(sealFile)}")
lines = [tuple(line.split("  ")) for line in sums.splitlines()]
now = {name: seal for seal, name in lines}  # of several lines the last one says how it is now
entries = json.loads(read("${absolute(sealedEntriesFile)}"))

shown, sealed = {}, {}  # do the files of statements and sources say what was sealed?
for kind, file in (("statement", "${absolute(statementsFile)}"), ("source", "${absolute(sourcesFile)}")):
    shown |= {f"{kind}/{one['id']}": plain(one) for one in json.loads(read(file))[kind + "s"]}
    sealed |= {name: plain({**entry, "id": name.split("/")[1]})
               for name, entry in entries.items() if name.startswith(kind + "/")}
others = [name for name in {**shown, **sealed} if shown.get(name) != sealed.get(name)]

before, broken = None, []  # an edition seals the first lines, the edition before among them; the oldest has no seal
for name in sorted(name for name in entries if name.startswith("edition/")):
    seal = entries[name].get("sealed", {"lines": 0, "digest": ""})
    head = "".join(sums.splitlines(keepends=True)[:seal["lines"]])
    if before and (sha256(head) != seal["digest"] or f"  {before}\\n" not in head): broken.append(name)
    before = name

named, fits = set(now), set()
for name, entry in entries.items():
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
print(len(shown), "published; otherwise than sealed:", *sorted(others) or ["nothing"])
print("editions whose seal is broken:", *broken or ["none"])
print("the seal of", len(lines), "lines:", sha256(sums))`,
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
