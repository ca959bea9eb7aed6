import { formatDay } from '../i18n/day.ts';
import type { Say } from '../i18n/say.ts';
import { decides } from '../record/carrying-words.ts';
import type { Deciding } from '../record/deciding-readings.ts';
import { isEcho } from '../record/echo.ts';
import { contributesOther } from '../record/headline.ts';
import type { Clock } from '../record/in-force.ts';
import { readingsOf } from '../record/position.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Contribution } from '../schema/codes.ts';
import type { Coding, Statement } from '../schema/statement.ts';
import type { Answer } from './answer.ts';
import { clauses, leftOpen } from './clauses.ts';
import { saidAgain } from './said-again.ts';
import { silence } from './silence.ts';
import { declaresIntent, introduced, isSeveral } from './speaker-words.ts';
import { decidingOf, shownFor } from './words.ts';

/** A statement with those of its codings that hold. */
interface Telling {
  statement: Statement;
  codings: readonly Coding[];
}

/**
 * Where a country stands, one sentence for each of its speakers with their days, and what each of them said on which
 * conditions: of the main question. Only what a statement says itself is told in its name, with no conditions but its own;
 * a help and a no of different days are two statements; who said it again later, in softer words, follows with that day.
 * Where nothing was found, that. Never empty.
 */
export function stands(say: Say, record: PublicRecord, answer: Answer, clock: Clock): [string, ...string[]] {
  const [first, ...more] = tellings(record, answer);
  if (!first) return [silence(say, answer)];
  const later = againIn(answer, first, more);
  const { name, person } = first.statement.speaker;
  const isAgain = ({ statement: { speaker } }: Telling) => person && speaker.name === name;
  const tell = (telling: Telling, again: boolean) =>
    `${sentence(say, record, { telling, answer, again }, clock)}.`;
  return [
    tell(first, false),
    ...(later ? [`${again(say, record, { first: first.statement, later, answer }, clock)}.`] : []),
    ...more.map((telling) => tell(telling, isAgain(telling))),
  ];
}

/** The statement that the second of these sentences only names by its day, for who leads to it; undefined where it tells its own. */
export function namedByDay(record: PublicRecord, answer: Answer): Statement | undefined {
  const [first, ...more] = tellings(record, answer);
  return first && againIn(answer, first, more);
}

/** What was said again later in softer words, and has no sentence of its own. */
function againIn(answer: Answer, first: Telling, more: readonly Telling[]): Statement | undefined {
  const later = answer.paint.length > 1 ? undefined : saidAgain(answer, first.statement);
  return more.some(({ statement }) => statement === later) ? undefined : later;
}

/** Who said it again in softer words, and when. */
function again(
  say: Say,
  record: PublicRecord,
  { first, later, answer: { country } }: { first: Statement; later: Statement; answer: Answer },
  clock: Clock,
): string {
  const { speaker, said, saidPrecision: precision } = later;
  const isSame = speaker.person && speaker.name === first.speaker.name;
  return say('stands.again', {
    speaker: isSame ? speaker.name : introduced(say, record, { statement: later, country }, clock),
    date: formatDay(said, precision === 'month' ? 'month' : 'long'),
    precision,
    people: isSeveral(speaker) ? 'many' : 'one',
  });
}

function tellings(record: PublicRecord, answer: Answer): Telling[] {
  const { position, statements, paint } = answer;
  const { headline, positions } = position;
  const help = headline === 'support' ? contributesOther(positions) : [];
  const wanted = new Set<Contribution>([
    ...decidingOf(answer).map(({ contribution }) => contribution),
    ...(headline === 'opposed' ? (['land'] as const) : []),
  ]);
  const tell = (statement: Statement): Telling => ({
    statement,
    codings: distinct(
      statement.codings.filter(
        (coding) => wanted.has(coding.contribution) && holds(statement, coding, answer),
      ),
    ),
  });
  const all = statements.map(tell).filter(({ codings }) => codings.length > 0);
  if (paint.length > 1) return all;
  const [deciding] = decidingOf(answer);
  const fitting = all.filter((one) => deciding && says(one, deciding));
  const [shown] = shownFor(record, answer);
  // Whoever is quoted under the sentence is named in it.
  const first = fitting.find(({ statement }) => statement === shown?.statement) ?? fitting[0] ?? all[0];
  if (!first) return [];
  const halves = otherHalves(first, all, answer);
  if (headline === 'leads')
    return [first, ...halves, ...newest(statements.flatMap((one) => commanding(one, answer)))];
  const helps = first.codings.some(({ contribution }) => help.includes(contribution));
  const more = all
    .filter((one) => one !== first && !halves.includes(one))
    .map(({ statement, codings }) => ({ statement, codings: codings.filter(isHelp) }))
    .filter(
      ({ statement, codings }) => codings.length > 0 && (!helps || statement.said > first.statement.said),
    );
  return [first, ...halves, ...(help.length > 0 ? newest(more) : [])];
}

function says({ codings }: Telling, { contribution, readings }: Deciding): boolean {
  return readings.some((reading) => codings.some((coding) => decides(coding, contribution, reading)));
}

/** Who gave the other answers on soldiers: for another place, or as peacekeepers. */
function otherHalves(first: Telling, all: readonly Telling[], { readings }: Answer): Telling[] {
  const others = readings
    .map((reading): Deciding => ({ contribution: 'land', readings: [reading] }))
    .filter((one) => !says(first, one))
    .map((one) => all.find((telling) => says(telling, one)));
  return [...new Set(others)].filter((telling) => telling !== undefined);
}

function isHelp({ contribution }: Coding): boolean {
  return contribution !== 'land';
}

/** The words that lead its headquarters, where no words on soldiers say that it leads. */
function commanding(statement: Statement, answer: Answer): Telling[] {
  if (answer.readings.some(({ stance }) => stance === 'leads')) return [];
  const codings = statement.codings.filter(
    (coding) =>
      coding.contribution === 'command' && coding.stance === 'leads' && holds(statement, coding, answer),
  );
  return codings.length > 0 ? [{ statement, codings }] : [];
}

/** Whether a coding says itself what is in force on its contribution, and is no echo of words that say it. */
function holds({ id }: Statement, coding: Coding, { position, statements }: Answer): boolean {
  const { contribution } = coding;
  if (isEcho(coding, statements)) return false;
  return readingsOf(position.positions[contribution]).some(
    (reading) => reading.statements.includes(id) && decides(coding, contribution, reading),
  );
}

function newest(told: readonly Telling[]): Telling[] {
  return told.toSorted((a, b) => (a.statement.said > b.statement.said ? -1 : 1)).slice(0, 1);
}

/** Codings of one contribution that differ only in what is not said here are one. */
function distinct(codings: readonly Coding[]): Coding[] {
  const key = ({ contribution, stance, wording, place, mission, conditions }: Coding) =>
    [contribution, stance, wording, place, mission, ...conditions].join();
  return [...new Map(codings.map((coding) => [key(coding), coding])).values()];
}

interface Told {
  telling: Telling;
  answer: Answer;
  /** Whether a sentence before has introduced the speaker. */
  again: boolean;
}

function sentence(say: Say, record: PublicRecord, { telling, answer, again }: Told, clock: Clock): string {
  const { statement, codings } = telling;
  const { country } = answer;
  const values = {
    speaker: again ? statement.speaker.name : introduced(say, record, { statement, country }, clock),
    country: country.inText ?? country.name,
    date: formatDay(statement.said, statement.saidPrecision === 'month' ? 'month' : 'long'),
    precision: statement.saidPrecision,
    people: isSeveral(statement.speaker) ? 'many' : 'one',
  };
  const open = codings.find(({ contribution, stance }) => contribution === 'land' && stance === 'undecided');
  const rest = codings.filter((coding) => coding !== open);
  const said = rest.length > 0 ? clauses(say, rest, declaresIntent(statement)) : '';
  if (!open) return say('stands.said', { ...values, what: said });
  const left = say('stands.leftOpen', { ...values, what: leftOpen(say, open) });
  return said ? say('stands.leftAndSaid', { left, what: said, country: values.country }) : left;
}
