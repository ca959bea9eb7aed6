import type { Answer } from '../../answers/answer.ts';
import { conditionNames } from '../../answers/conditions.ts';
import { contributionOf } from '../../answers/question.ts';
import { readingsLabel } from '../../answers/wording.ts';
import { isolated } from '../../i18n/isolated.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import { answerBadge } from './answer-badge.ts';
import type { Context } from './context.ts';
import { notesBeside } from './mark-note.ts';
import { timeOf } from './said.ts';

/** One country in the table that says the same as the map: its answer, its stance, whose words, their day. */
export function answerRow(answer: Answer, context: Context): MarkupElement {
  const { country, question, readings } = answer;
  const { say, countryPath, statementPath } = context;
  const [statement] = answer.statements;
  const named = question === 'headline' ? [] : readings.flatMap(({ conditions }) => conditions);
  const conditions = conditionNames(say, [...new Set(named)]);
  const stances = [readingsLabel(say, readings, question), ...conditions].filter(Boolean).join(', ');
  const after = statement ? ' · ' : '';
  const notes = notesBeside(say, answer).map((note) => element('span', { class: 'mark' }, after, ...note));
  return element(
    'tr',
    { 'data-country': country.id },
    element('th', { scope: 'row' }, element('a', { href: countryPath(country) }, country.name)),
    element('td', {}, answerBadge(answer, context)),
    element('td', { 'data-label': say(`contributions.${contributionOf(question)}`) }, stances),
    element(
      'td',
      { 'data-label': say('column.words') },
      statement ? isolated(statement.speaker.name) : null,
      ...notes,
    ),
    element(
      'td',
      { 'data-label': say('column.said') },
      statement
        ? element(
            'a',
            { href: statementPath(statement.id) },
            timeOf(say, statement.said, statement.saidPrecision, 'short'),
          )
        : null,
    ),
  );
}
