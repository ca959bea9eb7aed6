import { MARKS } from '../../answers/marks.ts';
import { findWords } from '../../record/carrying-words.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { institutionSubjects } from '../../record/subjects.ts';
import { CONTRIBUTIONS } from '../../schema/codes.ts';
import { isDay } from '../../schema/day.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Tag } from './prose.ts';
import { type AttributeKind, TAGS, type TagRule } from './tags.ts';

/** What is wrong with one component: its name, its attributes, or the ids in them (but for those in `unread`). */
export function tagProblems(
  { name, attributes, line }: Tag,
  record: PublicRecord,
  unread: ReadonlySet<string>,
  at: (line: number, field: string, message: string) => Problem,
): Problem[] {
  const rule = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
  if (!rule)
    return [at(line, `<${name}>`, `is no tag of this site: use one of ${Object.keys(TAGS).join(', ')}`)];
  const missing = rule.required.filter((attribute) => !attributes[attribute]);
  const either = rule.either ?? [];
  const chosen = either.filter((attribute) => attributes[attribute]);
  return [
    ...missing.map((attribute) => at(line, `<${name}>`, `needs ${attribute}="…"`)),
    ...(either.length > 0 && chosen.length !== 1
      ? [at(line, `<${name}>`, `needs one of ${either.map((attribute) => `${attribute}="…"`).join(', ')}`)]
      : []),
    ...Object.entries(attributes).flatMap(([attribute, value]) => {
      const kind = kindOf(rule, attribute);
      if (!kind) return [at(line, `<${name}>`, `has no attribute ${attribute}`)];
      const of = attributes.of ?? '';
      if ((kind === 'quotedSource' || kind === 'heardOn') && unread.has(of)) return [];
      const wrong = unknownValues(kind, value ?? '', record, of).filter((id) => !unread.has(id));
      return [
        ...wrong.map((id) => at(line, `<${name} ${attribute}>`, `"${id}" is unknown: ${expected(kind)}`)),
        ...retractedValues(kind, value ?? '', record).map((retracted) =>
          at(line, `<${name} ${attribute}>`, retracted),
        ),
      ];
    }),
  ];
}

// What words of a page can rest on.
const RESTING: readonly AttributeKind[] = ['citables', 'quotable', 'heard', 'datable', 'statements'];
function kindOf({ attributes, chart }: TagRule, attribute: string): AttributeKind | undefined {
  if (attribute === 'slot' && chart) return ['chart'];
  return Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
}

/** What to do about each statement among the values that was taken back: nothing may rest on it. */
function retractedValues(kind: AttributeKind, value: string, { statementsById }: PublicRecord): string[] {
  if (!RESTING.includes(kind)) return [];
  return value.split(/\s+/u).flatMap((id) => {
    const { on, replacedBy } = statementsById.get(id)?.retracted ?? {};
    if (!on) return [];
    const instead = replacedBy ? `write ${replacedBy}, which replaces it` : 'take it out';
    return [`"${id}" was retracted on ${on}: ${instead}, and see whether the text still holds`];
  });
}

function unknownValues(kind: AttributeKind, value: string, record: PublicRecord, of: string): string[] {
  const { statementsById, sourcesById, eventsById, figuresById, countriesById } = record;
  const several = (known: (id: string) => boolean) => value.split(/\s+/u).filter((id) => !known(id));
  const dated = (id: string) => statementsById.has(id) || eventsById.has(id) || figuresById.has(id);
  const country = (id: string) => countriesById.has(id);
  const subject = (id: string) =>
    country(id) || institutionSubjects(record).some((institution) => institution.id === id);
  const single = (known: boolean) => (known ? [] : [value]);
  switch (kind) {
    case 'citables':
      return several((id) => dated(id) || sourcesById.has(id));
    case 'quotable':
      return single(quotedSources(value, record).length > 0);
    case 'heard': {
      const statement = statementsById.get(value);
      return single(statement !== undefined && findWords(record, statement) !== undefined);
    }
    case 'heardOn': {
      const statement = statementsById.get(of);
      const asked = CONTRIBUTIONS.filter((contribution) => contribution === value);
      return single(statement !== undefined && findWords(record, statement, asked) !== undefined);
    }
    case 'quotedSource':
      return single(quotedSources(of, record).includes(value));
    case 'datable':
      return single(
        dated(value) ||
          sourcesById.has(value) ||
          record.reports.some(({ id, published }) => id === value && published !== null) ||
          record.elections.some(({ id }) => id === value),
      );
    case 'figure':
      return single(figuresById.has(value));
    case 'subject':
      return single(subject(value));
    case 'subjects':
      return several(subject);
    case 'statement':
      return single(statementsById.has(value));
    case 'statements':
      return several((id) => statementsById.has(id));
    case 'report':
      return single(record.reports.some(({ id }) => id === value));
    case 'country':
      return single(country(value));
    case 'countries':
      return several(country);
    case 'day':
      return single(isDay(value) || eventsById.has(value));
    case 'marks':
      return several((mark) => MARKS.some((known) => known === mark));
    case 'topics':
    case 'articles':
      return [];
    default:
      return single(kind.includes(value));
  }
}

/** The sources whose wording of a statement, figure or event is quoted. */
function quotedSources(id: string, { statementsById, figuresById, eventsById }: PublicRecord): string[] {
  const owner = statementsById.get(id) ?? figuresById.get(id) ?? eventsById.get(id);
  return (owner?.evidence ?? []).filter(({ quote }) => quote).map(({ source }) => source);
}

function expected(kind: AttributeKind): string {
  switch (kind) {
    case 'citables':
      return 'write ids of statements, sources, events or figures, separated by spaces';
    case 'quotable':
      return 'write the id of a statement, figure or event whose evidence holds a quote';
    case 'heard':
      return 'write the id of a statement with a quote that carries a coding; of others, write <Cite of="…" />';
    case 'heardOn':
      return 'write a contribution that words of that statement carry, or leave it out';
    case 'datable':
      return 'write the id of a statement, source, event, figure or election, or of a report with a day';
    case 'figure':
      return 'write an id from figures.yaml';
    case 'quotedSource':
      return 'write a source from which that statement, figure or event has a quote';
    case 'subject':
      return 'write a code from countries.yaml, or an institution that statements are about';
    case 'subjects':
      return 'write codes from countries.yaml, or institutions that statements are about, separated by spaces';
    case 'statement':
      return 'write the id of a statement';
    case 'statements':
      return 'write ids of statements, separated by spaces';
    case 'report':
      return 'write an id from reports.yaml';
    case 'country':
      return 'write a code from countries.yaml';
    case 'countries':
      return 'write codes from countries.yaml, separated by spaces';
    case 'day':
      return 'write a day as YYYY-MM-DD, or the id of an event';
    case 'marks':
      return `write any of ${MARKS.join(', ')}, separated by spaces`;
    case 'topics':
    case 'articles':
      return 'write ids from claims.yaml, separated by spaces';
    default:
      return `write one of ${kind.join(', ')}`;
  }
}
