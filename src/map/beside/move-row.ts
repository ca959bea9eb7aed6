import type { Answer } from '../../answers/answer.ts';
import type { Move } from '../../answers/moves.ts';
import { answerLabel } from '../../answers/wording.ts';
import { element, type Markup, type MarkupElement } from '../../markup/element.ts';
import type { Statement } from '../../schema/statement.ts';
import type { Context } from './context.ts';
import { speakerAndDay } from './said.ts';

/**
 * One country that moved: where it stood, where it stands, each with its words, and the statement that did it. `words` gives
 * those of an answer, or of the one among its statements that brought it about.
 */
export function moveRow(
  { from, to, statement }: Move,
  context: Omit<Context, 'swatch'>,
  words: (answer: Answer, by?: Statement) => Markup[],
): MarkupElement {
  const { say, countryPath, statementPath } = context;
  const { country } = to;
  const answer = (one: Answer, by?: Statement) => [
    element('b', {}, answerLabel(say, one)),
    ...words(one, by),
  ];
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('a', { href: countryPath(country) }, country.name)),
    element('td', { 'data-label': say('column.before') }, ...answer(from)),
    element('td', { 'data-label': say('column.after') }, ...answer(to, statement)),
    element(
      'td',
      { 'data-label': say('column.statement') },
      statement ? element('a', { href: statementPath(statement.id) }, speakerAndDay(say, statement)) : null,
    ),
  );
}
