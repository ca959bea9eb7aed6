/** What an editor could write and what nobody should, and where in a parsed file it can be put. */
import {
  CHECKED_AGAINST,
  CONDITIONS,
  CONTRIBUTIONS,
  EVIDENCE_KINDS,
  MISSIONS,
  PLACES,
  PRECISIONS,
  PUBLISHER_KINDS,
  SCOPES,
  STANCES,
  WORDS_BY,
} from '../../src/schema/codes.ts';
import { EVENT_KINDS } from '../../src/schema/event.ts';
import { FIGURE_TOPICS, FIGURE_UNITS, QUALIFIERS } from '../../src/schema/figure.ts';

/** The keys and places in lists that lead from the root of a parsed file to a value. */
export type Path = readonly (string | number)[];

/** Text as nobody expects it. */
export const ODD = [
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

/** What readers of Markdown take for something else than words. */
export const MARKDOWN = [
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
  '[](/method/)',
  '[Poland](/countries/poland/ "x")',
  '[the lists](/numbers/#lists)',
  'https://example.org',
  'www.example.org',
  'a@b.org',
  '<!-- x -->',
  '<Count />',
  '<Cite of="x" />',
  '\n\n## \n\n',
  '\n\n## Content\n\n',
  '\n\n---\n\n',
  '\n\n```\nx\n```\n\n',
  '\n\n- \n\n',
  '\n\n1. x\n2. x\n\n',
  'a\\\nb',
  '**  **',
];

export const DAYS = ['1900-01-01', '2024-02-29', '2025-09-03', '2025-09-04', '2025-09-05', '2025-12-31'];

/** By the name of a field, the codes that it may hold. */
export const CODES: Readonly<Record<string, readonly string[]>> = {
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
  against: CHECKED_AGAINST,
  publisherKind: PUBLISHER_KINDS,
  conditions: CONDITIONS,
  language: ['en', 'ar', 'he-IL', 'zh-Hant-TW'],
};

/** Addresses of pages elsewhere, by which a browser or a reader of XML could be led astray. */
export const ADDRESSES = [
  'http://example.org/a?b=1&c=%22',
  'https://example.org/<b>',
  'https://例え.jp/łódź',
  'https://[::1]/',
  'javascript:alert(1)',
  'https://a@b.org/',
];

/** Ids and slugs: taken already, reserved, or too long for a file. */
export const IDS = [
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

/** Where anything stands in a parsed file: lists and fields as well as what is in them. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))];
}

/** A copy with another value at a path; undefined takes the entry away. The same where the path leads nowhere. */
export function put(root: unknown, path: Path, value: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return value ?? [];
  const copy = structuredClone(root);
  const parent = valueAt(copy, path.slice(0, -1));
  if (parent === null || typeof parent !== 'object') return root;
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (value === undefined) delete (parent as Record<string | number, unknown>)[last];
  else (parent as Record<string | number, unknown>)[last] = value;
  return copy;
}

/** What stands at a path, undefined where nothing does. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      here === null || typeof here !== 'object'
        ? undefined
        : (here as Record<string | number, unknown>)[step],
    root,
  );
}
