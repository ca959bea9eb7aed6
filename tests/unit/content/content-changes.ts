/** Changes of the content folder of the tests, at random: what an editor could write, and what nobody should. */
import fc from 'fast-check';
import { parse } from 'yaml';
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
import { SAMPLE, TODAY } from './content-folder.ts';
import { CITE, explainer } from './prose/explainer.ts';

/** The parsed files of a content folder, which a change may alter. */
export type Trees = Record<string, unknown>;
type Path = readonly (string | number)[];
export type Change = (trees: Trees) => void;

export const FILES = Object.keys(SAMPLE).filter((file) => file.endsWith('.yaml'));
export const MADE = 'explainers/who-would-help.mdx';
const CODEBOOK: unknown = parse(SAMPLE['codebook.yaml'] ?? '');
const MARKDOWN = [
  '[x](javascript:alert(1))',
  '![x](https://example.org/x.png)',
  '[Poland](/countries/poland/)',
  '[nobody](/countries/nobody/)',
  '[Poland](/countries/poland/#nowhere)',
  '<b>x</b>',
  '{1 + 1}',
  '&nbsp;',
  '*x*',
  '[x][y]',
  '# x',
  '<https://example.org>',
  '[^1]',
  '~~x~~',
];

/** The codebook has changes of its own: it is as long as all others together. */
const places = FILES.filter((file) => file !== 'codebook.yaml').flatMap((file) =>
  pathsIn(parse(SAMPLE[file] ?? '')).map((path) => ({ file, path })),
);

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
  // Letters that do not decompose, marks without end, what has no width, what turns the line, half a letter, one long word.
  ...[
    'ŁŁódź Đđ Øø ßẞ',
    `a${'\u0301'.repeat(200)}`,
    '\u200b',
    'a\u200bb',
    'a\u202eb',
    '\u2067a\u2069',
    '\ud800',
    'a\udc00b',
    'W'.repeat(2000),
    '\u00ad',
    '=1+1',
    '-5',
    'a\u0007b',
    '\ufeffa',
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
/** The same value with one text for another, wherever it stands. */
function renamed(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, from, to));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, from, to)]));
}

/** Malta becomes another country, or an area that no map knows; whatever names Malta follows. */
const country = fc
  .tuple(
    fc.constantFrom('VAT', 'KIR', 'FRA', 'RUS', 'ATA', 'GIB', 'GUF', 'XYZ', 'TKL', 'XKX', 'CYN'),
    fc.boolean(),
  )
  .map(
    ([id, marker]): Change =>
      (trees) => {
        for (const file of FILES) trees[file] = renamed(trees[file], 'MLT', id);
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

/** Another address, another id or slug: taken already, reserved, or one that no file could have. */
const ADDRESSES = [
  'http://example.org/a?b=1&c=%22',
  'https://example.org/<b>',
  'https://例え.jp/łódź',
  'https://[::1]/',
  'javascript:alert(1)',
  'https://a@b.org/',
];
const IDS = [
  'index',
  'con',
  'latest',
  'poland',
  'malta',
  'european-union',
  'v1',
  'a'.repeat(200),
  '404',
  'constructor',
];
const address = fc.tuple(
  at((path) => path.at(-1) === 'url'),
  fc.constantFrom(...ADDRESSES),
);
const name = fc.tuple(
  at((path) => ['id', 'slug'].includes(String(path.at(-1)))),
  fc.constantFrom(...IDS),
);
const naming = fc.oneof(address, name).map(
  ([{ file, path }, value]): Change =>
    (trees) =>
      put(trees, file, path, value),
);
const publisher = fc
  .record(
    {
      name: fc.constantFrom(...ODD),
      kind: fc.constantFrom('person', 'newsroom'),
      address: fc.constantFrom(...ODD),
      url: fc.constantFrom(...ADDRESSES),
      contact: fc.constantFrom('a@example.org', ...ADDRESSES),
      funding: fc.constantFrom(...ODD),
    },
    { requiredKeys: ['name'] },
  )
  .map(
    (value): Change =>
      (trees) => {
        trees['publisher.yaml'] = value;
      },
  );
/** A label or a definition of the codebook in other words. */
const term = fc
  .tuple(
    fc.constantFrom(...pathsIn(CODEBOOK).filter((path) => path.length === 3)),
    fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })),
  )
  .map(
    ([path, value]): Change =>
      (trees) =>
        put(trees, 'codebook.yaml', path, value),
  );
/** A paragraph of an explainer that holds what readers of Markdown take for something else. */
const prose = fc
  .oneof(fc.constantFrom(...ODD, ...MARKDOWN), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
  .map(
    (words): Change =>
      (trees) => {
        trees[MADE] = explainer(`The minister spoke ${words}. ${CITE}`);
      },
  );

const odd = oddText.map(
  ([{ file, path }, value]): Change =>
    (trees) =>
      put(trees, file, path, value),
);

/** One change of the sample. */
export const change = fc.oneof(
  ...[setting, setting, odd, odd, odd, speaker, number, lack, emptied, country, copy, tag],
  ...[naming, publisher, term, prose],
);
