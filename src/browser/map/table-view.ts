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
  const written = new Map<string, string>();

  return ({ answers, left }: Shown, question: Question, caption: string): void => {
    const title = table.querySelector('caption');
    if (title) title.textContent = caption;
    const asked = context.say(`contributions.${contributionOf(question)}`);
    for (const head of table.querySelectorAll('[data-head]')) head.textContent = asked;
    for (let row of table.querySelectorAll<HTMLElement>('tr[data-country]')) {
      const id = row.dataset.country ?? '';
      const answer = answers.get(id);
      if (!answer) continue;
      const markup = answerRow(answer, context);
      const text = JSON.stringify(markup);
      if (written.get(id) !== text) {
        const fresh = toNode(markup) as HTMLElement;
        row.replaceWith(fresh);
        row = fresh;
        written.set(id, text);
      }
      row.hidden = !left.has(id);
    }
  };
}
