import type { Item, Sitting } from '../judgement/sitting.ts';
import { node } from './node.ts';
import type { Word } from './quote-range.ts';

/** What the pane shows beside the text: the item at hand, and the words of its quotation. */
export interface Shown {
  key: string;
  quoted: Word | undefined;
}

/** The article with its passages marked, each with its number, which chooses it. */
export function articlePane(
  { text, items }: Sitting,
  { key, quoted }: Shown,
  choose: (key: string) => void,
): HTMLElement {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) =>
    node('p', {}, ...pieces(text, index, index + line.length)),
  );
  return node('div', { class: 'article', lang: null }, ...paragraphs);

  function pieces(whole: string, start: number, end: number): Node[] {
    const cuts = new Set([start, end]);
    for (const span of [...items.map(({ passage }) => passage), quoted ?? null])
      for (const at of span ? [span.start, span.end] : []) if (at > start && at < end) cuts.add(at);
    const order = [...cuts].sort((a, b) => a - b);
    return order.slice(0, -1).flatMap((from, index) => {
      const to = order[index + 1] ?? end;
      const own = items.filter(({ passage }) => passage && passage.start <= from && passage.end >= to);
      const starting = items.filter(({ passage }) => passage && startsIn(whole, passage.start, from, start));
      return [...starting.map(badge), piece(whole.slice(from, to), from, own)];
    });
  }

  function badge({ key: own, decision, draft }: Item): HTMLElement {
    const made = node(
      'button',
      {
        type: 'button',
        class: 'badge',
        'data-decision': decision,
        'aria-current': own === key ? 'true' : null,
        'aria-label': `Passage ${own}: ${draft.country}, ${decision}`,
        tabindex: -1,
      },
      own,
    );
    made.addEventListener('click', () => choose(own));
    return made;
  }

  function piece(words: string, from: number, own: readonly Item[]): Node {
    const isQuoted = quoted !== undefined && quoted.start <= from && quoted.end >= from + words.length;
    const state = own.some((one) => one.key === key)
      ? 'current'
      : own.some(({ decision }) => decision === 'open')
        ? 'open'
        : own[0]?.decision;
    return node(
      own.length > 0 || isQuoted ? 'mark' : 'span',
      { 'data-start': from, 'data-state': state, class: isQuoted ? 'quoted' : null },
      words,
    );
  }
}

/** A passage may begin with the white space between two lines. */
function startsIn(text: string, passage: number, from: number, line: number): boolean {
  return passage === from || (from === line && passage < from && text.slice(passage, from).trim() === '');
}

/** The stretch of the article that is selected on the page, in code units; undefined for none. */
export function selectedIn(pane: HTMLElement): Word | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer)) return undefined;
  const start = placeOf(range.startContainer, range.startOffset);
  const end = placeOf(range.endContainer, range.endOffset);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };

  function placeOf(container: Node, offset: number): number | undefined {
    const holder = container instanceof Element ? container : container.parentElement;
    const own = holder?.closest<HTMLElement>('[data-start]');
    if (own) {
      const before = container instanceof Element ? [...container.childNodes].slice(0, offset) : [];
      const inside =
        container instanceof Element ? before.map((one) => one.textContent).join('').length : offset;
      return Number(own.dataset.start) + inside;
    }
    const pieces = [...pane.querySelectorAll<HTMLElement>('[data-start]')];
    const child = container.childNodes[offset];
    const next = pieces.find((one) => child !== undefined && (child.contains(one) || isBefore(child, one)));
    const last = pieces.findLast((one) => container.contains(one) || isBefore(one, container));
    if (next && child) return Number(next.dataset.start);
    return last && Number(last.dataset.start) + (last.textContent?.length ?? 0);
  }
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
