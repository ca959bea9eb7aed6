import type { Guard } from '../../markup/enhancement.ts';
import { part } from '../../markup/part.ts';

/**
 * Lets a reader take the quotation along, as text and as HTML, with all that must go with it. By the copy command and not by
 * the clipboard's own interface, which frames of other sites are refused. Throws when the page is not as expected.
 */
export function enhanceQuote(root: HTMLElement, guard: Guard): void {
  const source = part(root, 'words');
  const { text, html }: { text: string; html: string } = JSON.parse(source.textContent ?? '');
  const button = root.querySelector('[data-part="copy"]');
  if (!button) return; // words that were taken back are not handed on
  const copied = part(root, 'copied');
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  button.addEventListener(
    'click',
    guard(() => {
      document.addEventListener('copy', write, { once: true });
      const done = document.execCommand('copy');
      document.removeEventListener('copy', write);
      if (done) copied.textContent = copied.dataset.words ?? '';
      else getSelection()?.selectAllChildren(part(root, 'quote'));
    }),
  );
}
