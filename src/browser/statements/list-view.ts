import { filledIn } from '../../i18n/word-list.ts';
import { toNode } from '../../markup/dom.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { part } from '../../markup/part.ts';
import type { StatementLine } from '../../statements/line.ts';
import { type RowWords, statementRows } from '../../statements/row.ts';

/** Rows that are shown before anyone asks for more. */
const FIRST = 60;

/** The rows of the list, and how many they are. */
export interface ListView {
  show(found: readonly StatementLine[], words: RowWords): void;
  /** The page as it was served. */
  showServed(): void;
  /** Says one of the texts of the page. */
  say(text: 'loading' | 'failed'): void;
}

/** Throws when a part is missing. */
export function listView(root: HTMLElement, guard: Guard): ListView {
  const rows = part(root, 'rows');
  const served = [...rows.childNodes];
  const [pages, more, status] = [part(root, 'pages'), part(root, 'more'), part(root, 'status')];
  const texts = root.dataset;

  const showFirst = guard((found: readonly StatementLine[], words: RowWords, shown: number) => {
    rows.replaceChildren(...statementRows(found.slice(0, shown), words).map((row) => toNode(row)));
    const text = (found.length === 0 ? texts.none : texts.count) ?? '';
    status.textContent = filledIn(text, { count: String(found.length) });
    pages.hidden = true;
    more.hidden = found.length <= shown;
    more.onclick = () => {
      showFirst(found, words, shown + FIRST);
      rows.children[shown]?.querySelector('a')?.focus();
    };
  });

  const showServed = guard(() => {
    rows.replaceChildren(...served);
    status.textContent = '';
    pages.hidden = false;
    more.hidden = true;
  });

  return {
    show: (found, words) => showFirst(found, words, FIRST),
    showServed,
    say: (text) => {
      status.textContent = texts[text] ?? '';
    },
  };
}
