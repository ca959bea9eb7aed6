import { contributionOf, type Question } from '../../answers/question.ts';
import { answerRow } from '../../map/beside/answer-row.ts';
import { toNode } from '../../markup/dom.ts';
import type { MapPage } from './map-page.ts';
import type { Shown } from './shown.ts';

/** Milliseconds. The table follows once a moving control rests, so that each frame has the work of the map alone. */
const WAITS = 50;

/**
 * Writes shown answers into the table, in the place of the rows that stand there: `tr[data-country]`. Only rows that say
 * something else than before are touched; those whom the conditions do not leave are hidden. It follows a little later, but
 * in a page that `opens`: there at once, and only where another was served.
 */
export function tableView({ parts: { table }, context, guard }: MapPage) {
  const written = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write({ answers, left }: Shown, question: Question, caption: string): void {
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
  }

  return (shown: Shown, question: Question, caption: string, opens: boolean): void => {
    const follow = guard(() => {
      write(shown, question, caption);
      table.removeAttribute('aria-busy');
    });
    clearTimeout(timer);
    if (opens) {
      // Without a query the table that was served says the same.
      if (location.search) follow();
      return;
    }
    table.setAttribute('aria-busy', 'true');
    timer = setTimeout(follow, WAITS);
  };
}
