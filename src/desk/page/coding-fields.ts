import { blankCoding } from '../drafts/blank.ts';
import type { CodingDraft, StatementDraft } from '../drafts/draft.ts';
import type { Start } from '../server/answers.ts';
import { codingField } from './coding-field.ts';
import { button, node } from './node.ts';

/** The codings of a draft, to be added to and taken out; the ladder stands beside each stance. */
export function codingFields(start: Start, draft: StatementDraft, changed: () => void): HTMLElement {
  const place = node('div', { class: 'codings', 'data-field': 'codings', tabindex: -1 });
  draw();
  return place;

  function draw(focus?: number): void {
    place.replaceChildren(
      ...draft.codings.map((coding, index) =>
        codingField(start, draft, index, coding, { changed, takeOut: () => takeOut(coding) }),
      ),
      node('span', { class: 'problem', 'data-problem': 'codings' }),
      button('Add a coding', () => {
        draft.codings.push(blankCoding());
        changed();
        draw(draft.codings.length - 1);
      }),
    );
    if (focus !== undefined)
      place.querySelectorAll('fieldset')[focus]?.querySelector<HTMLElement>('select')?.focus();
  }

  function takeOut(coding: CodingDraft): void {
    draft.codings = draft.codings.filter((one) => one !== coding);
    changed();
    draw();
    place.querySelector<HTMLElement>(':scope > button')?.focus();
  }
}
