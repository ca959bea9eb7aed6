import { countQuote } from '../../evidence/find-quote.ts';
import type { StatementDraft } from '../drafts/draft.ts';
import { node } from './node.ts';
import { countWords } from './quote-range.ts';

type DraftQuote = NonNullable<StatementDraft['quote']>;

/** Whether a quotation is found in the text once, and is no longer than `most` words. `language`: its code, or nothing. */
export function quoteVerdict(text: string, quote: DraftQuote, language: string, most: number): HTMLElement {
  const count = countQuote(text, withoutEmpty(quote), language || 'en');
  const length = countWords(quote.exact);
  const found =
    count === 1
      ? 'found once in the article'
      : count === 0
        ? 'not found in the article as it stands here'
        : `found ${count} times: move an end until it is the only one`;
  const isFine = count === 1 && length <= most;
  return node(
    'p',
    { class: 'verdict small', 'data-fine': isFine },
    `${isFine ? '✓ ' : ''}${length} of ${most} words, ${found}.`,
  );
}

function withoutEmpty({ exact, prefix, suffix }: { exact: string; prefix: string; suffix: string }) {
  return { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}
