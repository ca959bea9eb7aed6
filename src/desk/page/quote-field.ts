import type { StatementDraft } from '../drafts/draft.ts';
import type { Start } from '../server/answers.ts';
import { node } from './node.ts';
import { quoteFinder } from './quote-finder.ts';
import { quoteNudges } from './quote-nudges.ts';
import { nudged, placeOf, quoteAt, type Range, rangeAt, type Word } from './quote-range.ts';
import { quoteVerdict } from './quote-verdict.ts';
import { quotedFields } from './quoted-fields.ts';
import { redrawn } from './redrawn.ts';

const NO_QUOTE =
  'No quotation. Select the speaker’s own words in the article and press q, or type the first of them here.';

/** The article that is quoted. */
export interface Quotable {
  text: string;
  words: readonly Word[];
}

/** The quotation of a draft: chosen in the article, moved by words, looked for while it is chosen. */
export interface QuoteField {
  root: HTMLElement;
  /** Takes the words that a stretch of the text touches, as many as a quotation may have. */
  take(stretch: Word): void;
  /** Moves one end by a word. */
  nudge(end: 'from' | 'to', by: -1 | 1): void;
  /** Where it stands; undefined where there is none, or it is not found. */
  place(): Word | undefined;
}

export function quoteField(
  start: Start,
  draft: StatementDraft,
  { text, words }: Quotable,
  changed: () => void,
): QuoteField {
  const { limits } = start;
  const root = node('div', { class: 'quote-field', 'data-field': 'quote', tabindex: -1 });
  draw();
  return { root, take, nudge, place };

  function take({ start: from, end }: Word): void {
    const range = rangeAt(words, from, end);
    if (range) set({ from: range.from, to: Math.min(range.to, range.from + limits.words - 1) });
  }

  function nudge(end: 'from' | 'to', by: -1 | 1): void {
    const at = place();
    const range = at && rangeAt(words, at.start, at.end);
    if (range) set(nudged(range, end, by, words.length, limits));
  }

  function set(range: Range): void {
    const quote = quoteAt(text, words, range, limits);
    if (!quote) return;
    draft.quote = { ...quote, translation: draft.quote?.translation ?? '' };
    if (draft.kind !== 'joint-text') draft.kind = 'direct-quote';
    changed();
    redraw();
  }

  function place(): Word | undefined {
    return draft.quote ? placeOf(text, draft.quote) : undefined;
  }

  function forget(): void {
    draft.quote = null;
    if (draft.kind === 'direct-quote') draft.kind = 'reported-speech';
    changed();
    redraw();
  }

  function draw(): void {
    const { quote } = draft;
    const problem = node('span', { class: 'problem', 'data-problem': 'quote' });
    root.replaceChildren(
      ...(quote
        ? [
            node('blockquote', { lang: draft.language || null }, `“${quote.exact}”`),
            quoteVerdict(text, quote, draft.language, limits.words),
            quoteFinder(text, take),
            quoteNudges(nudge, forget),
            quotedFields(start, draft, changed),
          ]
        : [node('p', { class: 'help' }, NO_QUOTE), quoteFinder(text, take)]),
      problem,
    );
  }

  function redraw(): void {
    redrawn(root, draw, '[data-part="words"]');
  }
}
