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
import { addEdition } from '../../src/content/add-edition.ts';
import { loadContent } from '../../src/content/load.ts';
import { loadSeals, sealContent } from '../../src/content/seals.ts';
import { sourcesJson } from '../../src/formats/files/sources-json.ts';
import { statementsJson } from '../../src/formats/files/statements-json.ts';
import { type Content, createRecord } from '../../src/record/public-record.ts';
import { sealedFields } from '../../src/seal/authored.ts';
import { fileSeal, sealFileText } from '../../src/seal/seal-file.ts';
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
  const published = [...names].filter((name) => /^(?:statement|source)\/[^/]+$/u.test(name)).length;
  expect(await checkedBy(origin)).toEqual([
    `${names.size} as sealed; not as sealed: nothing`,
    `${published} published; otherwise than sealed: nothing`,
    'editions whose seal is broken: none',
    `the seal of ${sums.split('\n').length - 1} lines: ${sha256(sums)}`,
  ]);
  expect(readPages().find(({ path }) => path === '/data/')?.html).toContain(sha256(sums));
});

const REVISED = `summary: The outlet wrote that Poland will train soldiers.
  retracted: { on: 2025-10-02, why: Misread. }
  revised:
    - { on: 2025-10-01, why: Read again., was: { summary: The outlet wrote that Poland may train soldiers. } }`;

/** A small record, sealed, with two editions and an entry that was revised and retracted, served by itself. */
async function smallRecord(tamper: (file: string, text: string) => string): Promise<string[]> {
  const folder = contentFolder();
  const site = mkdtempSync(join(tmpdir(), 'whos-willing-seal-'));
  const edition = (on: string) =>
    addEdition(readFileSync(join(folder.path, 'editions.yaml'), 'utf8'), {
      on,
      digest: '0'.repeat(64),
      sealed: fileSeal(loadSeals(folder.path).lines),
    });
  sealContent(folder.path, TODAY);
  folder.write('editions.yaml', `- on: 2025-09-07\n  digest: "${'0'.repeat(64)}"\n`);
  sealContent(folder.path, TODAY);
  folder.write('editions.yaml', edition('2025-09-08'));
  sealContent(folder.path, TODAY);
  folder.change('statements/pol.yaml', 'summary: The outlet wrote that Poland may train soldiers.', REVISED);
  sealContent(folder.path, TODAY);
  folder.write('editions.yaml', edition('2025-10-03'));
  sealContent(folder.path, TODAY);
  const { authored, content } = loadContent(folder.path);
  const record = createRecord(content as Content);
  const files = {
    'seals/entries.json': Object.fromEntries(authored.map((entry) => [entry.name, sealedFields(entry)])),
    'seals/record.sums': sealFileText(loadSeals(folder.path).lines),
    'statements.json': statementsJson(record),
    'sources.json': sourcesJson(record),
  };
  mkdirSync(join(site, 'data/seals'), { recursive: true });
  for (const [file, said] of Object.entries(files)) {
    const text = typeof said === 'string' ? said : JSON.stringify(said);
    writeFileSync(join(site, 'data', file), tamper(file, text));
  }
  const other = createSiteServer({ root: site, base: BASE });
  try {
    return await checkedBy(`http://127.0.0.1:${await listen(other, 0, true)}`);
  } finally {
    other.close();
    folder.delete();
    rmSync(site, { recursive: true });
  }
}

const ENTRIES = 'seals/entries.json';
const SUMS = 'seals/record.sums';
const OUTLET = 'statement/pol-2025-09-05-example-post';

test.skipIf(!python).for<[what: string, file: string, from: string | RegExp, to: string, said: RegExp[]]>([
  ['nothing', ENTRIES, 'x', 'x', []],
  ['a word', ENTRIES, 'Poland will train', 'Poland will not train', [sealLine(OUTLET), other(OUTLET)]],
  [
    'the reason of a revision',
    ENTRIES,
    'Read again.',
    'Read on.',
    [sealLine(`${OUTLET}/revised/1`), other(OUTLET)],
  ],
  [
    'the reason of a retraction',
    ENTRIES,
    'Misread.',
    'Misheard.',
    [sealLine(`${OUTLET}/retracted`), other(OUTLET)],
  ],
  [
    'what a revision says was there',
    ENTRIES,
    'Poland may train',
    'Poland must train',
    [sealLine(`${OUTLET} ${OUTLET}/revised/1`), other(OUTLET)],
  ],
  [
    'a word that is published',
    'statements.json',
    'Poland will train',
    'Poland will not train',
    [other(OUTLET)],
  ],
  [
    'a published stance',
    'statements.json',
    '"stance":"committed"',
    '"stance":"leads"',
    [other('statement/pol-2025-09-04-jan-example')],
  ],
  [
    'a published condition',
    'statements.json',
    '"ceasefire"',
    '',
    [other('statement/pol-2025-09-04-jan-example')],
  ],
  [
    'a published address',
    'sources.json',
    'example.org/news',
    'example.org/new',
    [other('source/example-times-2025-09-04')],
  ],
  [
    'a published source, which is gone',
    'sources.json',
    /,\{"publisher":"Example Post"[^}]*\}/u,
    '',
    [other('source/example-post-2025-09-05')],
  ],
  [
    'a line that joined before the last edition, with the day of the one before',
    SUMS,
    /^[0-9a-f]{64}(?= {2}edition\/2025-09-08$)/mu,
    '0'.repeat(64),
    [sealLine('edition/2025-09-08'), /^editions whose seal is broken: edition\/2025-10-03$/u],
  ],
  [
    'a line that every sealed edition holds',
    SUMS,
    /^[0-9a-f]{64}(?= {2}country\/MLT$)/mu,
    '0'.repeat(64),
    [sealLine('country/MLT'), /^editions whose seal is broken: edition\/2025-09-08 edition\/2025-10-03$/u],
  ],
  [
    'an edition, whose seal is taken away',
    ENTRIES,
    /(?<="on":"2025-10-03","digest":"0+"),"sealed":\{[^}]*\}/u,
    '',
    [sealLine('edition/2025-10-03'), /^editions whose seal is broken: edition\/2025-10-03$/u],
  ],
])(
  `and names it in a record with revisions and editions, when altered is: %s${withoutPython}`,
  async ([what, file, from, to, found]) => {
    const said = await smallRecord((name, text) => {
      if (name !== file) return text;
      const changed = text.replace(from, to);
      expect(changed === text).toBe(what === 'nothing');
      return changed;
    });
    const unfit = said.slice(0, -1).filter((line) => !/: (?:nothing|none)$/u.test(line));
    expect(unfit).toEqual(found.map((line) => expect.stringMatching(line)));
  },
);

function sealLine(name: string): RegExp {
  return new RegExp(`; not as sealed: ${name}$`, 'u');
}

function other(name: string): RegExp {
  return new RegExp(`; otherwise than sealed: ${name}$`, 'u');
}

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
  expect(link).toBeLessThan(page.indexOf('/data/chart.csv"', page.indexOf('<main')));
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
