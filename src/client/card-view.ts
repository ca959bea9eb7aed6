import { formatAge, formatDay } from '../i18n/day.ts';
import type { MapDataCountry } from '../map/map-data.ts';
import type { Question } from '../map/question.ts';
import type { Day } from '../schema/day.ts';
import type { Answer } from './answers.ts';
import { element } from './element.ts';
import { answerLabel } from './labels.ts';
import { say, type Words } from './words.ts';

export interface CardContext {
  question: Question;
  words: Words;
  statementPath: string;
  recordDate: Day;
  asOf: Day;
}

/** The card of one country: its answer, whose words, which words, their day and age, and the way to the statement. */
export function cardOf(country: MapDataCountry, answer: Answer, context: CardContext): Node[] {
  const { question, words, statementPath, recordDate, asOf } = context;
  const [statement] = answer.statements;
  const head = [
    element('p', { class: 'card-name' }, element('a', { href: country.path }, country.name)),
    element('p', {}, element('b', {}, answerLabel(words, answer, question))),
  ];
  if (!statement) {
    const { silence = 'none-found' } = answer.position;
    // On an earlier day it would be untrue of a country whose words came later.
    const date = country.searched && asOf === recordDate ? formatDay(country.searched) : '';
    if (silence === 'none-found' && !date) return head;
    return [...head, element('p', {}, say(words, `silence.${silence}`, { date }))];
  }
  const quote = statement.evidence[0]?.quote;
  const age = formatAge(statement.said, recordDate);
  return [
    ...head,
    ...(quote ? [element('blockquote', { dir: 'auto' }, `“${quote.exact}”`)] : []),
    ...(quote?.translation
      ? [element('p', { class: 'quiet' }, say(words, 'statement.translation', { words: quote.translation }))]
      : []),
    element(
      'p',
      {},
      say(words, 'card.who', { name: statement.speaker.name, date: formatDay(statement.said), age }),
    ),
    ...answer.marks.map((mark) => element('p', { class: 'mark' }, say(words, `mark.${mark}`))),
    element(
      'p',
      {},
      element(
        'a',
        { href: say({ path: statementPath }, 'path', { id: statement.id }) },
        say(words, 'statement.more'),
      ),
    ),
  ];
}
