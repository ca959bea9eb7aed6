import { formatDay } from '../i18n/day.ts';
import type { MapDataCountry } from '../map/map-data.ts';
import { readingsOf } from '../map/paint.ts';
import type { Question } from '../map/question.ts';
import type { Answer } from './answers.ts';
import { element } from './element.ts';
import { answerLabel } from './labels.ts';
import { say, type Words } from './words.ts';

/** One country whose answer to the question differs between two days. */
export interface Move {
  country: MapDataCountry;
  from: Answer;
  to: Answer;
}

/** The countries whose colour or words differ between two sets of answers, by name. */
export function movesBetween(
  countries: readonly MapDataCountry[],
  before: ReadonlyMap<string, Answer>,
  after: ReadonlyMap<string, Answer>,
): Move[] {
  return countries
    .flatMap((country) => {
      const [from, to] = [before.get(country.id), after.get(country.id)];
      return from && to && readingsOf(from.paint).join() !== readingsOf(to.paint).join()
        ? [{ country, from, to }]
        : [];
    })
    .sort((a, b) => a.country.name.localeCompare(b.country.name, 'en'));
}

export interface MovesContext {
  question: Question;
  words: Words;
  statementPath: string;
}

/** "Germany: undecided → support", as plain words for the live region. */
export function moveText({ country, from, to }: Move, { question, words }: MovesContext): string {
  const [before, after] = [from, to].map((answer) => answerLabel(words, answer, question));
  return say(words, 'change.to', { country: country.name, from: before ?? '', to: after ?? '' });
}

/** The moves as rows of a table: country, before, after, and the statement that did it. */
export function moveRows(moves: readonly Move[], context: MovesContext): HTMLTableRowElement[] {
  const { question, words, statementPath } = context;
  return moves.map(({ country, from, to }) => {
    const before = new Set(from.statements.map(({ id }) => id));
    const statement = to.statements.find(({ id }) => !before.has(id)) ?? to.statements[0];
    const link = statement
      ? [
          element(
            'a',
            { href: say({ path: statementPath }, 'path', { id: statement.id }) },
            `${statement.speaker.name}, ${formatDay(statement.said, 'short')}`,
          ),
        ]
      : [];
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('a', { href: country.path }, country.name)),
      element('td', { 'data-label': say(words, 'column.before') }, answerLabel(words, from, question)),
      element('td', { 'data-label': say(words, 'column.after') }, answerLabel(words, to, question)),
      element('td', { 'data-label': say(words, 'column.statement') }, ...link),
    );
  });
}
