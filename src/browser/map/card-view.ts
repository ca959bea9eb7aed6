import type { Answer } from '../../answers/answer.ts';
import { answerLabel } from '../../answers/wording.ts';
import { sayDated } from '../../i18n/dated.ts';
import { formatAge, formatDay } from '../../i18n/day.ts';
import { isolated } from '../../i18n/isolated.ts';
import type { Context } from '../../map/beside/context.ts';
import { element, type Markup, type MarkupElement } from '../../markup/element.ts';
import type { Day } from '../../schema/day.ts';
import type { Statement } from '../../schema/statement.ts';

/**
 * The card of one country: its answer, whose words, which words, their day and age, and the way to the statement. Of
 * words that conflict all are shown. `latest`: whether the answer is that of the record's own day, `recordDate`.
 */
export function cardOf(
  answer: Answer,
  context: Context,
  { recordDate, latest }: { recordDate: Day; latest: boolean },
): Markup[] {
  const { say, countryPath } = context;
  const { country, paint, statements, marks, position } = answer;
  const head = [
    element('p', { class: 'card-name' }, element('a', { href: countryPath(country) }, country.name)),
    element('p', {}, element('b', {}, answerLabel(say, answer))),
  ];
  const shown = statements.slice(0, paint.length > 1 ? undefined : 1);
  if (shown.length > 0) {
    return [
      ...head,
      ...shown.flatMap((statement) => said(statement, context, recordDate)),
      ...marks.map((mark) => element('p', { class: 'mark' }, say(`mark.${mark}`))),
    ];
  }
  const { silence = 'none-found' } = position;
  // On an earlier day it would be untrue of a country whose words came later.
  const until = country.searched && latest ? formatDay(country.searched) : '';
  if (silence === 'none-found' && !until) return head;
  return [...head, element('p', {}, say(`silence.${silence}`, { date: until }))];
}

function said(statement: Statement, { say, statementPath }: Context, recordDate: Day): MarkupElement[] {
  const { id, speaker, said: day, saidPrecision, evidence } = statement;
  const quote = evidence[0]?.quote;
  const who = say('card.who', {
    name: isolated(speaker.name),
    date: sayDated(say, day, saidPrecision),
    age: formatAge(day, recordDate),
  });
  return [
    ...(quote ? [element('blockquote', { dir: 'auto', translate: 'no' }, `“${quote.exact}”`)] : []),
    ...(quote?.translation
      ? [element('p', { class: 'quiet' }, say('statement.translation', { words: quote.translation }))]
      : []),
    element('p', {}, who, ' ', element('a', { href: statementPath(id) }, say('statement.more'))),
  ];
}
