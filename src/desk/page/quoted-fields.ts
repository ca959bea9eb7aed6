import { WORDS_BY } from '../../schema/codes.ts';
import type { StatementDraft } from '../drafts/draft.ts';
import type { Start } from '../server/answers.ts';
import { labels } from './labels.ts';
import { choice, labelled, node, writing } from './node.ts';

/** What is asked of a quotation that is chosen: whose words are printed, and what they mean in English. */
export function quotedFields({ codebook }: Start, draft: StatementDraft, changed: () => void): HTMLElement {
  const { quote } = draft;
  return node(
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
      writing(quote?.translation ?? '', (words) => {
        if (quote) quote.translation = words;
        changed();
      }),
      { field: 'translation', wide: true },
    ),
  );
}
