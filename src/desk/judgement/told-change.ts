import { type Answer, answersTo } from '../../answers/answer.ts';
import type { Paint } from '../../answers/paint.ts';
import type { Question } from '../../answers/question.ts';
import { answerLabel } from '../../answers/wording.ts';
import type { Say } from '../../i18n/say.ts';
import type { Mark } from '../../record/earning.ts';
import { type Clock, isOwnWords } from '../../record/in-force.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Contribution } from '../../schema/codes.ts';
import type { Statement } from '../../schema/statement.ts';

/** What a country answers, as the map shows it. */
export interface Shown {
  paint: Paint;
  marks: readonly Mark[];
}

/** One answer before and after. */
export interface Move {
  country: string;
  name: string;
  question: Question;
  before: string;
  after: string;
  paints: { before: Paint; after: Paint };
  /** Whether the country's colour under this question changes. */
  recolours: boolean;
  /** The statements that it would rest on, where its words conflict. */
  conflict: readonly string[];
}

/** Every country's answer under one question. */
export type Paints = Readonly<Record<string, Shown>>;

/** The answers that differ between two records, on these questions. */
export function movesBetween(
  before: PublicRecord,
  after: PublicRecord,
  questions: readonly Question[],
  clock: Clock,
  say: Say,
): Move[] {
  return questions.flatMap((question) => {
    const old = answersTo(before, question, clock);
    return [...answersTo(after, question, clock)].flatMap(([country, answer]) => {
      const was = old.get(country);
      if (!was || same(was, answer, say)) return [];
      return [
        {
          country,
          name: answer.country.name,
          question,
          before: answerLabel(say, was),
          after: answerLabel(say, answer),
          paints: { before: was.paint, after: answer.paint },
          recolours: was.paint.join() !== answer.paint.join(),
          conflict:
            answer.paint.length > 1 && was.paint.length === 1 ? answer.statements.map(({ id }) => id) : [],
        },
      ];
    });
  });
}

function same(one: Answer, other: Answer, say: Say): boolean {
  return one.paint.join() === other.paint.join() && answerLabel(say, one) === answerLabel(say, other);
}

/** What the map shows under a question. */
export function paintsOf(record: PublicRecord, question: Question, clock: Clock): Paints {
  return Object.fromEntries(
    [...answersTo(record, question, clock)].map(([id, { paint, marks }]) => [id, { paint, marks }]),
  );
}

/** Why a statement would leave the map as it is, in a sentence; `after` holds it. */
export function whyNoMove(statement: Statement, after: PublicRecord, clock: Clock, say: Say): string {
  const { country, codings } = statement;
  if (!after.countriesById.has(country)) return 'Institutions have a page and no colour.';
  if (codings.length === 0) return 'It has no coding, so it makes no position.';
  const counting = codings.filter(({ scope }) => scope === 'after-ceasefire');
  if (counting.length === 0)
    return 'It is about the time of the war, and the map is about the time after it.';
  const [contribution] = counting.map((coding) => coding.contribution);
  const rivals = answering(after, country, contribution).filter(({ id }) => id !== statement.id);
  const own = rivals.filter(isOwnWords);
  const name = contribution ? say(`contributions.${contribution}`) : '';
  if (!isOwnWords(statement) && own.length > 0)
    return `${name}: the country has spoken itself, and then others’ words do not count.`;
  const newest = (isOwnWords(statement) ? own : rivals).at(-1);
  if (newest && newest.said > statement.said) return `${name}: newer words decide, ${newest.id}.`;
  if (statement.said > clock.asOf) return 'It was said after the last day of the record.';
  return 'It says what the map shows already.';
}

function answering(
  record: PublicRecord,
  country: string,
  contribution: Contribution | undefined,
): Statement[] {
  return (record.statementsByCountry.get(country) ?? []).filter(
    ({ retracted, codings }) =>
      !retracted &&
      codings.some((one) => one.contribution === contribution && one.scope === 'after-ceasefire'),
  );
}
