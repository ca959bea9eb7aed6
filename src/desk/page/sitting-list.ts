import type { Start, Summary } from '../server/answers.ts';
import { askDrop } from './ask.ts';
import { button, node } from './node.ts';
import type { StartActs } from './start-acts.ts';

/** The articles that are on the desk, and the last write, which can be taken back; null where there is neither. */
export function sittingList({ sittings, undo }: Start, acts: StartActs): HTMLElement | null {
  if (sittings.length === 0 && undo === null) return null;
  return node(
    'section',
    {},
    node('h2', {}, 'On the desk'),
    undo === null
      ? null
      : node('p', { class: 'acts' }, button(`Take back the last write (${undo})`, acts.undo)),
    node('ul', { class: 'sittings' }, ...sittings.map((one) => sittingLine(one, acts))),
  );
}

function sittingLine(
  { id, title, publisher, published, items, open, accepted, written }: Summary,
  acts: StartActs,
): HTMLElement {
  const state = [
    `${items} passages`,
    ...(open > 0 ? [`${open} to judge`] : []),
    ...(accepted > 0 ? [`${accepted} accepted, not written`] : []),
    ...(written > 0 ? [`${written} in the record`] : []),
  ];
  return node(
    'li',
    {},
    node('a', { href: `#/${id}` }, title),
    node(
      'span',
      { class: 'small quiet' },
      ` ${[publisher, published].filter(Boolean).join(', ')} · ${state.join(' · ')} `,
    ),
    button(
      'clear',
      () => {
        if (
          accepted + open === 0 ||
          confirm(`Clear “${title}” from the desk? What is undecided or not written is lost.`)
        )
          void askDrop(id).then(acts.again, (error: Error) => acts.tell(error.message));
      },
      '',
      { class: 'plain', 'aria-label': `Clear ${title} from the desk` },
    ),
  );
}
