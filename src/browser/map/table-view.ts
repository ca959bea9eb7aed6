import type { Answer } from '../../answers/answer.ts';
import { contributionOf, type Question } from '../../answers/question.ts';
import { answerRow } from '../../map/beside/answer-row.ts';
import type { Context } from '../../map/beside/context.ts';
import { toNode } from '../../markup/dom.ts';
import type { Shown } from './shown.ts';

/**
 * Writes shown answers into the table, in the place of the rows that stand there: `tr[data-country]`. Only rows that say
 * something else than before are touched; those whom the conditions do not leave are hidden.
 */
export function tableView(table: Element, context: Context) {
  const rows = new Map(
    [...table.querySelectorAll<HTMLElement>('tr[data-country]')].map((row) => [
      row.dataset.country ?? '',
      { row, written: '' },
    ]),
  );

  /** The row of an answer, written anew where it says something else. */
  function rowOf(id: string, answer: Answer): HTMLElement | undefined {
    const standing = rows.get(id);
    if (!standing) return undefined;
    const markup = answerRow(answer, context);
    const written = JSON.stringify(markup);
    if (standing.written === written) return standing.row;
    const row = toNode(markup) as HTMLElement;
    standing.row.replaceWith(row);
    rows.set(id, { row, written });
    return row;
  }

  return ({ answers, left }: Shown, question: Question, caption: string): void => {
    const title = table.querySelector('caption');
    if (title) title.textContent = caption;
    const asked = context.say(`contributions.${contributionOf(question)}`);
    for (const head of table.querySelectorAll('[data-head]')) head.textContent = asked;
    for (const [id, answer] of answers) {
      const row = rowOf(id, answer);
      if (row) row.hidden = !left.has(id);
    }
  };
}
