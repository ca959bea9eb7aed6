import type { PublicRecord } from '../record/public-record.ts';
import { isDay } from '../schema/day.ts';
import type { Problem } from '../schema/problem.ts';
import type { Block, Prose, Tag, TypedText } from './prose.ts';
import { type AttributeKind, TAGS } from './tags.ts';

/** Length of an explainer in words, components not counted. */
export const WORDS = { min: 500, max: 1200 };

export const NOT_KNOWN = 'What is not known';

const QUOTATION_MARKS = /["\u201c\u201d\u201e\u00ab\u00bb\u2018]/u;
const MONTHS =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:in|of|since|until|by|from|to) May\b/u;
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|dozens?|hundreds?|thousands?)(?:-\w+)?\s+(?:more\s+|other\s+|of\s+)?(?:countries|states|governments|nations|members|soldiers|troops)\b/iu;

/** What is wrong with one explainer's text, by the rules of editorial.md and of the file `tags.ts`. */
export function proseProblems(file: string, prose: Prose, record: PublicRecord): Problem[] {
  const at = (line: number, field: string, message: string): Problem => ({ file, line, field, message });
  const runs = [...prose.headings, ...prose.blocks.flatMap(({ typed }) => typed)];
  return [
    ...prose.blocks.flatMap((block) => uncited(block, at)),
    ...runs.flatMap((run) => typedProblems(run, record, at)),
    ...prose.tags.flatMap((tag) => tagProblems(tag, record, at)),
    ...prose.expressions.map((line) =>
      at(line, 'code', 'import, export and {…} are not for explainers: use the tags'),
    ),
    ...shapeProblems(prose, at),
  ];
}

type At = (line: number, field: string, message: string) => Problem;

function uncited({ line, tags }: Block, at: At): Problem[] {
  if (tags.some(({ name }) => TAGS[name]?.cites)) return [];
  return [
    at(line, 'paragraph', 'has no citation: add <Cite of="…" /> with the id of a statement, source or event'),
  ];
}

function typedProblems({ text, line }: TypedText, record: PublicRecord, at: At): Problem[] {
  const labels = Object.values(record.codebook.headlines).map(({ label }) => label);
  const label = labels.find((name) => text.includes(name));
  return [
    ...(QUOTATION_MARKS.test(text)
      ? [
          at(
            line,
            'quotation',
            'stands outside a quote component: write <Quote of="…" />, or use plain words',
          ),
        ]
      : []),
    ...(/\d/u.test(text)
      ? [at(line, 'number', 'is typed: write <Figure />, <Count /> or <When /> with an id')]
      : []),
    ...(MONTHS.test(text) ? [at(line, 'date', 'is typed: write <When of="…" />')] : []),
    ...(COUNTED.test(text)
      ? [at(line, 'count', 'is typed: write <Figure of="…" /> or <Count headline="…" />')]
      : []),
    ...(label ? [at(line, 'position', `names the position "${label}": write <Position of="…" />`)] : []),
  ];
}

function tagProblems({ name, attributes, line }: Tag, record: PublicRecord, at: At): Problem[] {
  const rule = TAGS[name];
  if (!rule)
    return [at(line, `<${name}>`, `is no tag of this site: use one of ${Object.keys(TAGS).join(', ')}`)];
  const missing = rule.required.filter((attribute) => !attributes[attribute]);
  return [
    ...missing.map((attribute) => at(line, `<${name}>`, `needs ${attribute}="…"`)),
    ...Object.entries(attributes).flatMap(([attribute, value]) => {
      const kind = rule.attributes[attribute];
      if (!kind) return [at(line, `<${name}>`, `has no attribute ${attribute}`)];
      const wrong = unknownValues(kind, value ?? '', record);
      return wrong.map((id) => at(line, `<${name} ${attribute}>`, `"${id}" is unknown: ${expected(kind)}`));
    }),
  ];
}

function unknownValues(kind: AttributeKind, value: string, record: PublicRecord): string[] {
  const { statementsById, sourcesById, eventsById, figuresById, countriesById, institutionsById } = record;
  const several = (known: (id: string) => boolean) => value.split(/\s+/u).filter((id) => !known(id));
  const dated = (id: string) => statementsById.has(id) || eventsById.has(id) || figuresById.has(id);
  const party = (id: string) => countriesById.has(id) || institutionsById.has(id);
  const single = (known: boolean) => (known ? [] : [value]);
  switch (kind) {
    case 'citables':
      return several((id) => dated(id) || sourcesById.has(id));
    case 'quotable':
      return single(quotable(value, record));
    case 'datable':
      return single(dated(value) || sourcesById.has(value));
    case 'figure':
      return single(figuresById.has(value));
    case 'party':
      return single(party(value));
    case 'parties':
      return several(party);
    case 'day':
      return single(isDay(value) || eventsById.has(value));
    default:
      return single(kind.includes(value));
  }
}

function quotable(id: string, { statementsById, figuresById, eventsById }: PublicRecord): boolean {
  const owner = statementsById.get(id) ?? figuresById.get(id) ?? eventsById.get(id);
  return owner?.evidence.some(({ quote }) => quote) ?? false;
}

function expected(kind: AttributeKind): string {
  switch (kind) {
    case 'citables':
      return 'write ids of statements, sources, events or figures, separated by spaces';
    case 'quotable':
      return 'write the id of a statement, figure or event whose evidence holds a quote';
    case 'datable':
      return 'write the id of a statement, source, event or figure';
    case 'figure':
      return 'write an id from figures.yaml';
    case 'party':
    case 'parties':
      return 'write a code from countries.yaml or institutions.yaml';
    case 'day':
      return 'write a day as YYYY-MM-DD, or the id of an event';
    default:
      return `write one of ${kind.join(', ')}`;
  }
}

function shapeProblems({ headings, tags, words }: Prose, at: At): Problem[] {
  const has = (name: string) => tags.some((tag) => tag.name === name);
  return [
    ...(has('Summary') ? [] : [at(1, 'summary', 'is missing: begin with <Summary>…</Summary>')]),
    ...(headings.some(({ text }) => text.trim() === NOT_KNOWN)
      ? []
      : [at(1, 'heading', `"## ${NOT_KNOWN}" is missing: say what the sources leave open`)]),
    ...(tags.some(({ name }) => TAGS[name]?.picture)
      ? []
      : [at(1, 'picture', 'is missing: add a map or a chart, for example <PositionMap />')]),
    ...(words >= WORDS.min && words <= WORDS.max
      ? []
      : [at(1, 'length', `is ${words} words: write between ${WORDS.min} and ${WORDS.max}`)]),
  ];
}

/** A number in a title must be one that somebody in the record gave; a year belongs to an event in it. */
export function titleProblems(file: string, title: string, record: PublicRecord): Problem[] {
  const given = new Set([
    ...record.figures.map(({ value }) => String(value)),
    ...record.events.map(({ date }) => date.slice(0, 4)),
  ]);
  return (title.match(/\d+/gu) ?? [])
    .filter((number) => !given.has(number))
    .map((number) => ({
      file,
      field: 'title',
      message: `holds ${number}, which is no figure and no year of an event: take it out, or add the figure`,
    }));
}
