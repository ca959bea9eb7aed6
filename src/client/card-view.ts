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
}

/** The card of one country: its answer, whose words, which words, their day and age, and the way to the statement. */
export function cardOf(country: MapDataCountry, answer: Answer, context: CardContext): Node[] {
  const { question, words, statementPath, recordDate } = context;
  const [statement] = answer.statements;
  const head = [
    element('p', { class: 'card-name' }, element('a', { href: country.path }, country.name)),
    element('p', {}, element('b', {}, answerLabel(words, answer, question))),
  ];
  if (!statement) {
    const silence =
      answer.paint === 'not-searched'
        ? 'silence.not-searched'
        : country.searched
          ? 'silence.none-found'
          : 'silence.no-answer';
    const date = country.searched ? formatDay(country.searched) : '';
    return [...head, element('p', {}, say(words, silence, { date }))];
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

/** The corner of a frame, as `data-corner`, that is farthest from a box inside it, so that the card never covers it. */
export function farCorner(frame: DOMRect, box: DOMRect): string {
  const [x, y] = [box.left + box.width / 2 - frame.left, box.top + box.height / 2 - frame.top];
  return `${y > frame.height / 2 ? 'top' : 'bottom'}-${x > frame.width / 2 ? 'start' : 'end'}`;
}
