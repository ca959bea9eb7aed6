import { isSoftened, WORDINGS, type Wording } from '../../schema/codes.ts';
import type { CodingDraft } from '../drafts/draft.ts';
import { labelled, node } from './node.ts';

/** What each says that the stance does not. */
const LABELS: Readonly<Record<Wording, string>> = {
  'in-principle': 'ready in principle',
  capabilities: 'ready with capabilities; no soldiers are named',
  'not-intended': 'does not intend to',
  'not-planned': 'does not plan to',
  'not-considered': 'is not considering it',
};

/** A field that stands only where it applies. */
export interface WordingField {
  root: HTMLElement;
  /** The stance or the contribution is another one. */
  follow(): void;
}

/**
 * What softens a stance on soldiers in the speaker's own words. What was chosen for another stance waits in the draft, and
 * is not written: whoever goes through the stances by arrow keys comes back to it.
 */
export function wordingField(coding: CodingDraft, field: string, changed: () => void): WordingField {
  const select = node('select');
  select.addEventListener('change', () => {
    coding.wording = WORDINGS.find((code) => code === select.value) ?? '';
    changed();
  });
  const root = labelled('In softer words', select, {
    field,
    help: 'Only if they are softer than the stance. The colour stays.',
  });
  follow();
  return { root, follow };

  function follow(): void {
    const fitting = WORDINGS.filter((wording) => isSoftened({ ...coding, wording }));
    root.hidden = fitting.length === 0;
    select.replaceChildren(
      node('option', { value: '' }, 'no, they say just that'),
      ...fitting.map((value) => node('option', { value, selected: value === coding.wording }, LABELS[value])),
    );
  }
}
