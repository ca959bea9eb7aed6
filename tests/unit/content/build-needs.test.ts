/** Content that passes the check can be built: whatever is changed in it, the check says so, or everything can be made. */
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkContent } from '../../../src/content/check.ts';
import { loadExplainers } from '../../../src/content/explainer-file.ts';
import { loadContent } from '../../../src/content/load.ts';
import { undrawable } from '../../../src/map/earth/undrawable.ts';
import { createRecord } from '../../../src/record/public-record.ts';
import {
  CONTRIBUTIONS,
  EVIDENCE_KINDS,
  MISSIONS,
  PLACES,
  PRECISIONS,
  SCOPES,
  STANCES,
  WORDS_BY,
} from '../../../src/schema/codes.ts';
import { EVENT_KINDS } from '../../../src/schema/event.ts';
import { FIGURE_TOPICS, FIGURE_UNITS, QUALIFIERS } from '../../../src/schema/figure.ts';
import { formatProblems } from '../../../src/schema/problem.ts';
import { sitePages } from '../../../src/site-files.ts';
import { contentFolder, SAMPLE, TODAY } from './content-folder.ts';
import { makeAll } from './made.ts';
import { CITE, explainer } from './prose/explainer.ts';

/** The parsed files of a content folder, which a change may alter. */
type Trees = Record<string, unknown>;
type Path = readonly (string | number)[];
type Change = (trees: Trees) => void;

const FILES = Object.keys(SAMPLE).filter((file) => file.endsWith('.yaml') && file !== 'codebook.yaml');
const MADE = 'explainers/who-would-help.mdx';

const folder = contentFolder();
afterAll(() => folder.delete());

const places = FILES.flatMap((file) => pathsIn(parse(SAMPLE[file] ?? '')).map((path) => ({ file, path })));

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))];
}

const ODD = [
  ...[
    'A|B',
    'A = B',
    'a/b',
    '~',
    '0',
    '12 Angry Men',
    'long word '.repeat(60).trim(),
    'L'.repeat(300),
    '😀',
    'a‍b',
  ],
  ...[
    'שלום 2025',
    'العربية ١٢',
    'a "b" ’c’',
    "l'«été»",
    'x; y: z',
    '{x}',
    "{a, plural, one {'}",
    '#',
    '\\',
    '`x`',
  ],
  ...[
    'a < b',
    'script',
    '__proto__',
    'constructor',
    'null',
    'true',
    'a, b',
    'a\nb',
    '%s',
    '$&',
    'Zürich–Łódź',
    '한국',
  ],
];
const DAYS = ['1900-01-01', '2024-02-29', '2025-09-03', '2025-09-04', '2025-09-05', '2025-12-31', TODAY];
const CODES: Readonly<Record<string, readonly string[]>> = {
  contribution: CONTRIBUTIONS,
  stance: STANCES,
  place: PLACES,
  scope: SCOPES,
  mission: MISSIONS,
  wordsBy: WORDS_BY,
  kind: [...EVIDENCE_KINDS, ...EVENT_KINDS, 'person', 'government'],
  topic: FIGURE_TOPICS,
  unit: FIGURE_UNITS,
  qualifier: QUALIFIERS,
  saidPrecision: PRECISIONS,
  datePrecision: PRECISIONS,
  publishedPrecision: PRECISIONS,
  represents: ['POL', 'MLT', 'EU', 'OUTLET'],
  language: ['en', 'ar', 'he-IL', 'zh-Hant-TW'],
};

/** Puts a value at a path; undefined takes the entry away. Does nothing where an earlier change has taken the place away. */
function put(trees: Trees, file: string, path: Path, value: unknown): void {
  let parent: Record<string | number, unknown> | undefined;
  let here: unknown = trees[file];
  for (const step of path) {
    if (here === null || typeof here !== 'object') return;
    parent = here as Record<string | number, unknown>;
    here = parent[step];
  }
  const last = path.at(-1);
  if (!parent || last === undefined) trees[file] = value ?? [];
  else if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
}

const at = (wanted: (path: Path) => boolean) => fc.constantFrom(...places.filter(({ path }) => wanted(path)));
const isText = (path: Path) =>
  [
    'name',
    'inText',
    'title',
    'summary',
    'what',
    'basis',
    'holder',
    'counted',
    'role',
    'short',
    'exact',
    'publisher',
    'as',
    'note',
  ].includes(String(path.at(-1)));
const isDay = (path: Path) =>
  ['said', 'recorded', 'date', 'published', 'on', 'until', 'searched'].includes(String(path.at(-1)));

const oddText = fc.tuple(
  at(isText),
  fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })),
);
const otherDay = fc.tuple(at(isDay), fc.constantFrom(...DAYS));
const otherCode = at((path) => String(path.at(-1)) in CODES).chain((place) =>
  fc.constantFrom(...(CODES[String(place.path.at(-1))] ?? [])).map((code) => [place, code] as const),
);
const setting = fc.oneof(oddText, otherDay, otherCode).map(
  ([{ file, path }, value]): Change =>
    (trees) =>
      put(trees, file, path, value),
);
const number = fc
  .tuple(
    at((path) => path.at(-1) === 'value'),
    fc.oneof(fc.double({ min: 0, noNaN: true }), fc.constantFrom(1, 1e21, 1e-7)),
  )
  .map(
    ([{ file, path }, value]): Change =>
      (trees) =>
        put(trees, file, path, value),
  );
const lack = at(() => true).map(
  ({ file, path }): Change =>
    (trees) =>
      put(trees, file, path, undefined),
);
const emptied = fc.constantFrom(...FILES).map(
  (file): Change =>
    (trees) => {
      if (Array.isArray(trees[file])) trees[file] = [];
    },
);
/** Malta becomes another country, or an area that no map knows. */
const country = fc
  .tuple(
    fc.constantFrom('VAT', 'KIR', 'FRA', 'RUS', 'ATA', 'GIB', 'GUF', 'XYZ', 'TKL', 'XKX', 'CYN'),
    fc.boolean(),
  )
  .map(
    ([id, marker]): Change =>
      (trees) => {
        put(trees, 'countries.yaml', [1, 'id'], id);
        put(trees, 'countries.yaml', [1, 'marker'], marker);
      },
  );
/** A second of its kind, as it is or with other words. */
const copy = fc
  .tuple(
    fc.constantFrom('events.yaml', 'figures.yaml', 'statements/pol.yaml', 'corrections.yaml'),
    fc.constantFrom(...STANCES),
  )
  .map(
    ([file, stance]): Change =>
      (trees) => {
        const list = trees[file];
        if (!Array.isArray(list) || !list[0]) return;
        const second = structuredClone(list[0]) as {
          id: string;
          codings?: { stance: string }[];
          marked?: unknown;
        };
        second.id += '-2';
        delete second.marked;
        for (const coding of second.codings ?? []) coding.stance = stance;
        list.push(second);
      },
  );
const day = fc.constantFrom(...DAYS, 'paris-2025-09-04', '2999-12-31');
const tag = fc
  .tuple(
    fc.constantFrom('Timeline', 'Changes', 'NumbersChart', 'PositionMap', 'ConditionGrid'),
    day,
    day,
    fc.constantFrom(...FIGURE_TOPICS),
    fc.constantFrom(...CONTRIBUTIONS),
  )
  .map(
    ([name, from, to, topic, contribution]): Change =>
      (trees) => {
        const attributes = {
          Timeline: `from="${from}" to="${to}"`,
          Changes: `from="${from}" to="${to}"`,
          NumbersChart: `topic="${topic}"`,
          PositionMap: `asOf="${from}" contribution="${contribution}"`,
          ConditionGrid: `asOf="${from}" contribution="${contribution}"`,
        };
        trees[MADE] = explainer(
          `The minister spoke. ${CITE}\n\n<${name} ${attributes[name as keyof typeof attributes]} />`,
        );
      },
  );

const speaker = fc
  .tuple(
    at((path) => path.at(-2) === 'speaker' && path.at(-1) === 'name'),
    fc.constantFrom(...ODD),
  )
  .map(
    ([{ file, path }, value]): Change =>
      (trees) =>
        put(trees, file, path, value),
  );

const change = fc.oneof(setting, setting, setting, speaker, number, lack, emptied, country, copy, tag);

/** How many of the changed folders passed: a check that refuses everything would hold what it promises, too. */
let passed = 0;

test('whatever is changed, what passes the check can be made', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const trees: Trees = Object.fromEntries(FILES.map((file) => [file, parse(SAMPLE[file] ?? '')]));
      for (const alter of changes) alter(trees);
      folder.write(MADE, String(trees[MADE] ?? SAMPLE[MADE]));
      for (const file of FILES) folder.write(file, stringify(trees[file]));
      const problems = formatProblems(checkContent(folder.path, TODAY, undrawable, sitePages));
      const { content } = loadContent(folder.path);
      if (problems !== '' || !content) return;
      passed += 1;
      makeAll(
        createRecord(content),
        loadExplainers(folder.path).explainers.flatMap(({ prose }) => prose?.tags ?? []),
      );
    }),
    { numRuns: 40 },
  );
  expect(passed).toBeGreaterThan(3);
});

test.each([
  [
    'GUF',
    true,
    'is not in the atlas, so no file could give its area: write the code of the state that it belongs to',
  ],
  ['XYZ', false, 'is not in the atlas'],
  ['KIR', false, 'has no shape on the map: write marker: true'],
])('the country %s, marker: %s', (id, marker, message) => {
  const countries = parse(SAMPLE['countries.yaml'] ?? '') as object[];
  countries.push({ id, name: 'A country', slug: 'a-country', iso2: 'XX', marker });
  for (const file of FILES) folder.write(file, SAMPLE[file] ?? '');
  folder.write(MADE, SAMPLE[MADE] ?? '');
  folder.write('countries.yaml', stringify(countries));
  expect(formatProblems(checkContent(folder.path, TODAY, undrawable, sitePages))).toContain(
    `countries.yaml  ${id}  ${message}`,
  );
});
