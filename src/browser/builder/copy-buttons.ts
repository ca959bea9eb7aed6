import { part } from '../../markup/part.ts';

/** Lets the buttons in `root` copy what the part holds that their `data-copy` names; where that fails it is selected. */
export function copyButtons(root: HTMLElement, status: HTMLElement): void {
  async function copy(source: HTMLElement): Promise<void> {
    status.textContent = ''; // or the same words again would not be announced
    await navigator.clipboard.writeText(source.textContent);
    status.textContent = root.dataset.copied ?? '';
  }

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (!button) return;
    const source = part(root, button.dataset.copy ?? '');
    copy(source).catch(() => getSelection()?.selectAllChildren(source));
  });
}
