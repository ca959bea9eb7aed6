import { fold } from '../../i18n/fold.ts';
import type { ChosenKind } from './selection.ts';

/**
 * Narrows the list of statements of a form to those of which what is chosen can be made, for a quotation those with words, and that hold every
 * word that is written into the box beside it. Where none does the list stays as it is, and `none` says so. Options are taken
 * out, for some browsers show those that are hidden.
 */
export function statementList(form: HTMLFormElement, box: HTMLInputElement, none: HTMLElement): () => void {
  const list = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
  const [kinds, select] = [list('kind'), list('statement')];
  const groups = [...select.querySelectorAll('optgroup')].map((group) => ({
    group,
    options: [...group.querySelectorAll('option')].map((option) => ({ option, text: fold(option.text) })),
  }));

  return () => {
    const kind = kinds.value as ChosenKind;
    const sought = fold(box.value).split(' ').filter(Boolean);
    const fits = (words: readonly string[]) =>
      groups.flatMap(({ group, options }) => {
        const fitting = options
          .filter(({ option, text }) => isOffered(option, kind) && words.every((word) => text.includes(word)))
          .map(({ option }) => option);
        return fitting.length > 0 ? [{ group, fitting }] : [];
      });
    const found = fits(sought);
    none.hidden = found.length > 0;
    const listed = found.length > 0 ? found : fits([]);
    const chosen = select.value;
    for (const { group, fitting } of listed) group.replaceChildren(...fitting);
    select.replaceChildren(...listed.map(({ group }) => group));
    select.value = chosen;
    if (select.selectedIndex < 0) select.selectedIndex = 0;
  };
}

function isOffered({ dataset }: HTMLOptionElement, kind: ChosenKind): boolean {
  return kind !== 'quote' || 'words' in dataset;
}
