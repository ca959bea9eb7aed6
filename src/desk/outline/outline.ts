import { findWords } from '../../record/carrying-words.ts';
import { countryPosition } from '../../record/country-position.ts';
import { getCountry, getEvent, getStatement, type PublicRecord } from '../../record/public-record.ts';
import { type Headline, LADDER } from '../../schema/codes.ts';
import type { Day } from '../../schema/day.ts';
import type { Event } from '../../schema/event.ts';
import type { Statement } from '../../schema/statement.ts';

/** What stands where a sentence is still to be written; `npm run check` refuses it (`content/prose`). */
const TO_WRITE = 'TO WRITE:';

/** Fewest people who are heard in scenes (`content/prose`). */
const VOICES = 3;

/** Most statements that one scene tells. */
const TOGETHER = 3;

/**
 * The skeleton of an explainer about these events and statements, as MDX in the house's form: question, summary with
 * computed counts, scenes in the order of time with what the map shows in each, quotations that carry, citations, and what
 * is not known. Everything that is a sentence is still to be written: what an entry says in our own words stands there as
 * a reminder. Throws for an id that is neither.
 */
export function outline(record: PublicRecord, ids: readonly string[], order: number): string {
  const unknown = ids.filter((id) => !record.eventsById.has(id) && !record.statementsById.has(id));
  if (ids.length === 0 || unknown.length > 0)
    throw new RangeError(`no event or statement is called ${unknown.join(', ') || '(none was named)'}`);
  const events = ids.filter((id) => record.eventsById.has(id)).map((id) => getEvent(record, id));
  const named = ids.filter((id) => record.statementsById.has(id)).map((id) => getStatement(record, id));
  const around = events.flatMap(({ date }) =>
    record.statements.filter((one) => one.said === date && !one.retracted),
  );
  const statements = [...new Map([...named, ...around].map((one) => [one.id, one])).values()];
  const subjects = [
    ...new Set([...events.flatMap(({ attended }) => attended), ...statements.map(({ country }) => country)]),
  ];
  const told = [...statements, ...furtherVoices(record, statements, subjects)];
  const scenes = [
    ...events.map((event) => ({ day: event.date, text: eventScene(record, event) })),
    ...grouped(told).map((group) => ({ day: group[0]?.said ?? '', text: wordsScene(record, group) })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const asOf = scenes.at(-1)?.day ?? record.recordDate;
  const cited = [...new Set([...events, ...statements].map(({ id }) => id))];
  return [
    '---',
    `title: "${TO_WRITE} what the reader wants to know, in a few words"`,
    `question: "${TO_WRITE} the question that this answers, in one sentence"`,
    `order: ${order}`,
    '---',
    '',
    '<Summary>',
    '',
    `${TO_WRITE} what it finds. ${counts(record, asOf)} ${cite(cited.slice(0, TOGETHER))}`,
    '',
    '</Summary>',
    '',
    `<Scenes asOf="${asOf}">`,
    '',
    ...scenes.map(({ text }) => text),
    '</Scenes>',
    '',
    '## What is not known',
    '',
    `- <Awaits of="${subjects.join(' ')}" since="${newest(record, subjects, asOf)}">${TO_WRITE} what no newer words say</Awaits>. ${cite(cited.slice(0, TOGETHER))}`,
    ...silent(record, events).map(
      (event) =>
        `- ${TO_WRITE} what came of the meeting on <When of="${event.id}" />: nobody’s words from it are on record. ${cite([event.id])}`,
    ),
    '',
  ].join('\n');
}

/** Where too few of these statements have words that carry: the newest of the same countries that do, then of any. */
function furtherVoices(
  record: PublicRecord,
  statements: readonly Statement[],
  subjects: readonly string[],
): Statement[] {
  const isHeard = (one: Statement) => !one.retracted && findWords(record, one) !== undefined;
  const missing = VOICES - statements.filter(isHeard).length;
  if (missing <= 0) return [];
  const others = record.statements.toReversed().filter((one) => isHeard(one) && !statements.includes(one));
  const near = others.filter(({ country }) => subjects.includes(country));
  return [...near, ...others.filter((one) => !near.includes(one))].slice(0, missing);
}

/** Statements of one day and one contribution's worth of room: few enough to be told together. */
function grouped(statements: readonly Statement[]): Statement[][] {
  const byDay = Map.groupBy(
    statements.toSorted((a, b) => (a.said + a.id < b.said + b.id ? -1 : 1)),
    ({ said }) => said,
  );
  return [...byDay.values()].flatMap((day) =>
    Array.from({ length: Math.ceil(day.length / TOGETHER) }, (_, at) =>
      day.slice(at * TOGETHER, (at + 1) * TOGETHER),
    ),
  );
}

function eventScene(record: PublicRecord, event: Event): string {
  const there = countriesOf(record, event.attended);
  return scene(event.date, there, [
    `${TO_WRITE} what happened on <When of="${event.id}" />. ${reminder(event.summary)} ${cite([event.id])}`,
    ...(there.length === 0
      ? []
      : [
          `${TO_WRITE} where those who came stood by then: ${there.map((id) => `<Country of="${id}" /> (<Position of="${id}" asOf="${event.id}" />)`).join(', ')}. Who sits at the table promises nothing. ${cite([event.id])}`,
        ]),
  ]);
}

function wordsScene(record: PublicRecord, group: readonly Statement[]): string {
  const [first] = group;
  const countries = countriesOf(
    record,
    group.map(({ country }) => country),
  );
  const carrying = group.filter((one) => findWords(record, one) !== undefined);
  return scene(first?.said ?? record.recordDate, countries, [
    ...group.map(
      ({ id, speaker, summary }) =>
        `${TO_WRITE} what ${speaker.name} said on <When of="${id}" />. ${reminder(summary)} ${cite([id])}`,
    ),
    ...carrying.map(({ id }) => `<PullQuote of="${id}" />`),
  ]);
}

function scene(day: Day, countries: readonly string[], paragraphs: readonly string[]): string {
  const highlight = countries.length === 0 ? '' : ` highlight="${countries.join(' ')}"`;
  return [
    `<Scene asOf="${day}"${highlight}>`,
    `## ${TO_WRITE} what this scene tells`,
    ...paragraphs,
    '</Scene>',
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

/** The countries among these parties, each once: institutions have no place on the map. */
function countriesOf(record: PublicRecord, parties: readonly string[]): string[] {
  return [...new Set(parties)]
    .filter((party) => record.countriesById.has(party))
    .map((id) => getCountry(record, id).id);
}

/** How many countries give one of the plainest answers on that day, and which; each to be said in words. */
function counts(record: PublicRecord, asOf: Day): string {
  const clock = { asOf, knownBy: record.recordDate };
  const given = new Set(
    record.countries.map(
      (country) => countryPosition(country, record.statementsByCountry.get(country.id) ?? [], clock).headline,
    ),
  );
  return LADDER.filter((headline) => given.has(headline) && PLAINEST.has(headline))
    .map(
      (headline) =>
        `${TO_WRITE} what these say. <Count headline="${headline}" asOf="${asOf}" />: <Countries headline="${headline}" asOf="${asOf}" />.`,
    )
    .join(' ');
}

const PLAINEST: ReadonlySet<Headline> = new Set<Headline>(['leads', 'troops', 'ready', 'declined']);

/** The day after which nothing of these is on record. */
function newest(record: PublicRecord, subjects: readonly string[], asOf: Day): Day {
  return record.statements
    .filter(({ country }) => subjects.includes(country))
    .reduce((day, { said }) => (said > day ? said : day), asOf);
}

/** Events of whose day nobody's words are on record. */
function silent(record: PublicRecord, events: readonly Event[]): Event[] {
  return events.filter(
    ({ date }) => !record.statements.some(({ said, retracted }) => said === date && !retracted),
  );
}

function reminder(summary: string): string {
  return `(${summary.replace(/\s+/gu, ' ').trim()})`;
}

function cite(ids: readonly string[]): string {
  return `<Cite of="${ids.join(' ')}" />`;
}
