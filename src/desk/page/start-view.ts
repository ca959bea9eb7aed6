import type { Start } from '../server/answers.ts';
import { node } from './node.ts';
import { reportQueue } from './report-queue.ts';
import { sittingList } from './sitting-list.ts';
import type { StartActs } from './start-acts.ts';
import { takeInBox } from './take-in-box.ts';

/** Where an article comes in, what is on the desk, and what nobody has read. */
export function startView(start: Start, acts: StartActs): HTMLElement {
  const box = takeInBox(start, acts);
  const root = node(
    'div',
    { class: 'start' },
    ...start.recovered.map((file) =>
      node('p', { class: 'warning' }, `A write had been cut short: ${file} was put back as it was.`),
    ),
    start.keepsTexts
      ? null
      : node(
          'p',
          { class: 'note' },
          'There is no folder for texts, so quotations are marked as compared with a stored copy: name one with --articles to have them looked for again.',
        ),
    box.root,
    sittingList(start, acts),
    reportQueue(start, acts),
  );
  root.addEventListener('dragover', (event) => {
    event.preventDefault();
    root.dataset.over = '';
  });
  root.addEventListener('dragleave', () => delete root.dataset.over);
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    delete root.dataset.over;
    box.take([...(event.dataTransfer?.files ?? [])]);
  });
  return root;
}
