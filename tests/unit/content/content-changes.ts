/** Changes of the content folder of the tests, at random: what an editor could write, and what nobody should. */
import fc from 'fast-check';
import { parse } from 'yaml';
import { CONTRIBUTIONS, STANCES } from '../../../src/schema/codes.ts';
import { FIGURE_TOPICS } from '../../../src/schema/figure.ts';
import {
  ADDRESSES,
  CODES,
  DAYS as EARLIER_DAYS,
  IDS,
  MARKDOWN,
  ODD,
  type Path,
  pathsIn,
  put as putIn,
} from '../../mutants/odd-values.ts';
import { SAMPLE, TODAY } from './content-folder.ts';
import { CITE, explainer } from './prose/explainer.ts';

/** The parsed files of a content folder, which a change may alter. */
export type Trees = Record<string, unknown>;
export type Change = (trees: Trees) => void;

export const FILES = Object.keys(SAMPLE).filter((file) => file.endsWith('.yaml'));
export const MADE = 'explainers/who-would-help.mdx';
const CODEBOOK: unknown = parse(SAMPLE['codebook.yaml'] ?? '');

/** The codebook has changes of its own: it is as long as all others together. */
const places = FILES.filter((file) => file !== 'codebook.yaml').flatMap((file) =>
  pathsIn(parse(SAMPLE[file] ?? '')).map((path) => ({ file, path })),
);
const DAYS = [...EARLIER_DAYS, TODAY];

function put(trees: Trees, file: string, path: Path, value: unknown): void {
  trees[file] = putIn(trees[file], path, value);
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
