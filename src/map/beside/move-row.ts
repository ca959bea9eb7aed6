import type { Move } from '../../answers/moves.ts';
import { answerLabel } from '../../answers/wording.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import type { Context } from './context.ts';
import { speakerAndDay } from './said.ts';

/** One country that moved: where it stood, where it stands, and the statement that did it. */
export function moveRow({ from, to, statement }: Move, context: Omit<Context, 'swatch'>): MarkupElement {
  const { say, countryPath, statementPath } = context;
  const { country } = to;
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('a', { href: countryPath(country) }, country.name)),
    element('td', { 'data-label': say('column.before') }, answerLabel(say, from)),
    element('td', { 'data-label': say('column.after') }, answerLabel(say, to)),
    element(
      'td',
      { 'data-label': say('column.statement') },
      statement ? element('a', { href: statementPath(statement.id) }, speakerAndDay(say, statement)) : null,
    ),
  );
}
