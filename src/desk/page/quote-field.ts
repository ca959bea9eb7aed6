import { countQuote } from '../../evidence/find-quote.ts';
import { WORDS_BY } from '../../schema/codes.ts';
import type { StatementDraft } from '../drafts/draft.ts';
import type { Start } from '../server/answers.ts';
import { labels } from './coding-fields.ts';
import { button, choice, labelled, node, writing } from './node.ts';
import { countWords, nudged, placeOf, quoteAt, type Range, rangeAt, type Word } from './quote-range.ts';

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
  const { limits, codebook } = start;
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
    draw();
  }

  function place(): Word | undefined {
    return draft.quote ? placeOf(text, draft.quote) : undefined;
  }

  function draw(): void {
    const { quote } = draft;
    const problem = node('span', { class: 'problem', 'data-problem': 'quote' });
    if (!quote) {
      root.replaceChildren(
        node(
          'p',
          { class: 'help' },
          'No quotation. Select the speaker’s own words in the article, then press q.',
        ),
        problem,
      );
      return;
    }
    root.replaceChildren(
      node('blockquote', { lang: draft.language || null }, `“${quote.exact}”`),
      verdict(),
      node(
        'div',
        { class: 'nudges', role: 'group', 'aria-label': 'Move the ends of the quotation by a word' },
        button('begin earlier', () => nudge('from', -1), '['),
        button('begin later', () => nudge('from', 1), ']'),
        button('end earlier', () => nudge('to', -1), '{'),
        button('end later', () => nudge('to', 1), '}'),
        button('no quotation', () => {
          draft.quote = null;
          if (draft.kind === 'direct-quote') draft.kind = 'reported-speech';
          changed();
          draw();
        }),
      ),
      node(
        'div',
        { class: 'fields' },
        labelled(
          'Whose words are printed',
          choice(labels(WORDS_BY, codebook.wordsBy), draft.wordsBy, (code) => {
            draft.wordsBy = code;
            changed();
          }),
          { field: 'wordsBy' },
        ),
        labelled(
          'Translation, ours',
          writing(quote.translation, (words) => {
            quote.translation = words;
            changed();
          }),
          { field: 'translation', wide: true },
        ),
      ),
      problem,
    );
  }

  function verdict(): HTMLElement {
    const { quote, language } = draft;
    if (!quote) return node('p');
    const count = countQuote(text, withoutEmpty(quote), language || 'en');
    const length = countWords(quote.exact);
    const found =
      count === 1
        ? 'found once in the article'
        : count === 0
          ? 'not found in the article as it stands here'
          : `found ${count} times: move an end until it is the only one`;
    const isFine = count === 1 && length <= limits.words;
    return node(
      'p',
      { class: 'verdict small', 'data-fine': isFine },
      `${isFine ? '✓ ' : ''}${length} of ${limits.words} words, ${found}.`,
    );
  }
}

function withoutEmpty({ exact, prefix, suffix }: { exact: string; prefix: string; suffix: string }) {
  return { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}
