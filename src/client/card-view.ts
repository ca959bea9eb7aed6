import { formatAge, formatDay } from '../i18n/day.ts';
import type { MapData, MapDataCountry } from '../map/map-data.ts';
import type { Statement } from '../schema/statement.ts';
import type { Answer } from './answers.ts';
import { element } from './element.ts';
import { answerLabel } from './labels.ts';
import type { MapState } from './map-state.ts';
import { saidOn } from './said.ts';
import { statementLink } from './statement-link.ts';
import { say } from './words.ts';

/**
 * The card of one country: its answer, whose words, which words, their day and age, and the way to the statement. Of
 * words that conflict all are shown.
 */
export function cardOf(
  country: MapDataCountry,
  answer: Answer,
  { question, date }: MapState,
  { words, statementPath, recordDate }: MapData,
): Node[] {
  const { paint, statements, marks, position } = answer;
  const head = [
    element('p', { class: 'card-name' }, element('a', { href: country.path }, country.name)),
    element('p', {}, element('b', {}, answerLabel(words, answer, question))),
  ];
  const theWords = ({ evidence }: Statement) => {
    const quote = evidence[0]?.quote;
    if (!quote) return [];
    const translation = quote.translation;
    return [
      element('blockquote', { dir: 'auto' }, `“${quote.exact}”`),
      ...(translation
        ? [element('p', { class: 'quiet' }, say(words, 'statement.translation', { words: translation }))]
        : []),
    ];
  };
  const shown = statements.slice(0, typeof paint === 'string' ? 1 : undefined);
  const said = shown.flatMap((statement) => [
    ...theWords(statement),
    element(
      'p',
      {},
      say(words, 'card.who', {
        name: statement.speaker.name,
        date: saidOn(words, statement),
        age: formatAge(statement.said, recordDate),
      }),
      ' ',
      statementLink(statementPath, statement, say(words, 'statement.more')),
    ),
  ]);
  if (shown.length > 0) {
    return [
      ...head,
      ...said,
      ...marks.map((mark) => element('p', { class: 'mark' }, say(words, `mark.${mark}`))),
    ];
  }
  const { silence = 'none-found' } = position;
  // On an earlier day it would be untrue of a country whose words came later.
  const until = country.searched && date === recordDate ? formatDay(country.searched) : '';
  if (silence === 'none-found' && !until) return head;
  return [...head, element('p', {}, say(words, `silence.${silence}`, { date: until }))];
}
