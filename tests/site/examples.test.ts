/** The examples on the data page, run as they stand there, against the built files on a server of our own. */
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { geoArea } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Point } from 'geojson';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer, listen } from '../../src/cli/serve.ts';
import { loadContent } from '../../src/content/load.ts';
import { loadSeals, sealContent } from '../../src/content/seals.ts';
import { sealedFields } from '../../src/seal/authored.ts';
import { sealFileText } from '../../src/seal/seal-file.ts';
import { contentFolder, TODAY } from '../unit/content/content-folder.ts';
import { BASE, DIST, readPages } from './dist.ts';
import { readJson, readTable, TABLE_NAMES } from './tables.ts';

const run = promisify(execFile);
const open = readTable('positions')
  .filter(({ headline }) => headline === 'open')
  .map(({ name }) => name);

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createSiteServer({ root: DIST, base: BASE });
  origin = `http://127.0.0.1:${await listen(server, 0, true)}`;
});

afterAll(() => {
  server.close();
});

function findPython(): string | undefined {
  return ['python3', 'python'].find((command) => {
    try {
      return execFileSync(command, ['--version'], { encoding: 'utf8' }).startsWith('Python 3');
    } catch {
      return false;
    }
  });
}

const python = findPython();
const withoutPython = python ? '' : ' (skipped: needs python3 on the PATH)';

/** The code as a reader would copy it, but for the server it asks. */
function example(id: string): string {
  const page = readPages().find(({ path }) => path === '/data/')?.html ?? '';
  const code = new RegExp(`<code[^>]* data-example="${id}"[^>]*>([\\s\\S]*?)</code>`).exec(page)?.[1] ?? '';
  return code
    .replaceAll('&#34;', '"')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/https?:\/\/[^/'"]+/g, origin);
}

function lines(output: string): string[] {
  return output.trim().split(/\r?\n/);
}

test('JavaScript prints the countries that are open', async () => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', example('javascript')]);
  expect(open.length).toBeGreaterThan(0);
  expect(lines(stdout)).toEqual(open);
});

test.skipIf(!python)(`Python prints the countries that are open${withoutPython}`, async () => {
  const env = { ...process.env, PYTHONIOENCODING: 'utf-8' };
  const { stdout } = await run(python ?? '', ['-c', example('python')], { env });
  expect(lines(stdout)).toEqual(open);
});

/** What the check of an outsider prints of the seal on a server. */
async function checkedBy(address: string): Promise<string[]> {
  const { stdout } = await run(python ?? '', ['-c', example('seal').replaceAll(origin, address)]);
  return lines(stdout);
}

test.skipIf(!python)(`an outsider finds every entry as it was sealed${withoutPython}`, async () => {
  const sums = readFileSync(join(DIST, 'data/seals/record.sums'), 'utf8');
  const names = new Set(sums.split('\n').flatMap((line) => line.split('  ')[1] ?? []));
  expect(names.size).toBeGreaterThan(600);
  expect(await checkedBy(origin)).toEqual([
    `${names.size} as sealed; not as sealed: nothing`,
    `the seal of ${sums.split('\n').length - 1} lines: ${sha256(sums)}`,
  ]);
  expect(readPages().find(({ path }) => path === '/data/')?.html).toContain(sha256(sums));
});

const REVISED = `summary: The outlet wrote that Poland will train soldiers.
  retracted: { on: 2025-10-02, why: Misread. }
  revised:
    - { on: 2025-10-01, why: Read again., was: { summary: The outlet wrote that Poland may train soldiers. } }`;

test.skipIf(!python).for([
  ['nothing', 'x', 'x'],
  ['a word', 'Poland will train', 'Poland will not train'],
  ['the reason of a revision', 'Read again.', 'Read on.'],
  ['the reason of a retraction', 'Misread.', 'Misheard.'],
  ['what a revision says was there', 'Poland may train', 'Poland must train'],
])(
  `and where an entry was revised and retracted, when %s is altered${withoutPython}`,
  async ([what, from, to]) => {
    const folder = contentFolder();
    const site = mkdtempSync(join(tmpdir(), 'whos-willing-seal-'));
    const id = 'statement/pol-2025-09-05-example-post';
    sealContent(folder.path, TODAY);
    folder.change(
      'statements/pol.yaml',
      'summary: The outlet wrote that Poland may train soldiers.',
      REVISED,
    );
    sealContent(folder.path, TODAY);
    const entries = loadContent(folder.path).authored.map((entry) => [entry.name, sealedFields(entry)]);
    mkdirSync(join(site, 'data/seals'), { recursive: true });
    const text = JSON.stringify(Object.fromEntries(entries)).replaceAll(from ?? '', to ?? '');
    writeFileSync(join(site, 'data/seals/entries.json'), text);
    writeFileSync(join(site, 'data/seals/record.sums'), sealFileText(loadSeals(folder.path).lines));
    const other = createSiteServer({ root: site, base: BASE });
    try {
      const [said = ''] = await checkedBy(`http://127.0.0.1:${await listen(other, 0, true)}`);
      if (what === 'nothing') expect(said).toMatch(/not as sealed: nothing$/u);
      else expect(said).toContain(`not as sealed: ${id}`);
    } finally {
      other.close();
      folder.delete();
      rmSync(site, { recursive: true });
    }
  },
);

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

test('the formulas name the columns that they mean', () => {
  const columns = Object.keys(readTable('positions')[0] ?? {});
  const [, shown, asked] = /select Col(\d+) where Col(\d+) = 'open'/.exec(example('sheets')) ?? [];
  expect([columns[Number(shown) - 1], columns[Number(asked) - 1]]).toEqual(['name', 'headline']);
  const [, letter = ''] = /COUNTIF\(positions!([A-Z]):\1, "open"\)/.exec(example('workbook')) ?? [];
  expect(columns[letter.charCodeAt(0) - 'A'.charCodeAt(0)]).toBe('headline');
});

test('the line for D3 turns every country so that it fills less than half of the globe', () => {
  const world = readJson<FeatureCollection<MultiPolygon | Point>>('positions.geojson');
  const largest = () => Math.max(...world.features.map((feature) => geoArea(feature)));
  expect(largest()).toBeGreaterThan(2 * Math.PI); // what the line is for
  new Function('world', example('d3'))(world);
  expect(largest()).toBeLessThan(2 * Math.PI);
});

test('whoever opens tables in a spreadsheet is led to the workbook before the first table, and files begin as all readers expect', () => {
  const page = readPages().find(({ path }) => path === '/data/')?.html ?? '';
  const link = page.indexOf('/data/whos-willing.xlsx"', page.indexOf('<main'));
  expect(link).toBeGreaterThan(0);
  expect(link).toBeLessThan(page.indexOf('/data/positions.csv"', page.indexOf('<main')));
  for (const name of TABLE_NAMES)
    expect(readFileSync(join(DIST, `data/${name}.csv`), 'utf8')).toMatch(/^[a-z]/iu);
});

const READ_WORKBOOK = `
import json, re, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
names = re.findall(r'<sheet [^>]*name="([^"]+)"', archive.read("xl/workbook.xml").decode())
rows = lambda n: len(re.findall(r"<row ", archive.read("xl/worksheets/sheet%d.xml" % n).decode()))
print(json.dumps({
    "sheets": {name: rows(n + 1) - 1 for n, name in enumerate(names)},
    "clocks": sorted({"%d-%02d-%02d" % entry.date_time[:3] for entry in archive.infolist()}),
}))`;

test.skipIf(!python)(`the workbook has a sheet of each table, and no clock${withoutPython}`, async () => {
  const file = join(DIST, 'data/whos-willing.xlsx');
  const { stdout } = await run(python ?? '', ['-c', READ_WORKBOOK, file]);
  const { sheets, clocks } = JSON.parse(stdout);
  const { columns, ...tables } = sheets;
  expect(tables).toEqual(Object.fromEntries(TABLE_NAMES.map((name) => [name, readTable(name).length])));
  expect(columns).toBe(TABLE_NAMES.flatMap((name) => Object.keys(readTable(name)[0] ?? {})).length);
  expect(clocks).toEqual(['1980-01-01']);
});
