import { absolute, positionsFile, tableFile, workbookFile } from '../../links.ts';
import { positionsTable } from '../tables/positions.ts';

/** A short program that lists the countries whose headline is `open`. */
export interface Example {
  /** `javascript`, `python`, `r`, `sheets` or `workbook`. */
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
