import { EVIDENCE_KINDS } from '../../schema/codes.ts';
import type { StatementDraft } from '../drafts/draft.ts';
import type { Start } from '../server/answers.ts';
import type { CarryingField } from './carrying-field.ts';
import type { FormActs } from './form-acts.ts';
import { labels } from './labels.ts';
import { choice, labelled, node, section, writing } from './node.ts';
import { type Quotable, type QuoteField, quoteField } from './quote-field.ts';

/** The words of a statement: what is quoted, what kind of evidence it is, in which language. */
export interface EvidenceSection {
  root: HTMLElement;
  quote: QuoteField;
  /** Makes the kind say what the draft says. */
  follow(): void;
}

/** `carrying` is asked of the quotation; it stands in this section where the evidence `joins` a statement. */
export function evidenceSection(
  start: Start,
  draft: StatementDraft,
  article: Quotable,
  { carrying, joins }: { carrying: CarryingField; joins: boolean },
  { changed, quoted }: FormActs,
): EvidenceSection {
  const kind = choice(labels(EVIDENCE_KINDS, start.codebook.evidenceKinds), draft.kind, (code) => {
    draft.kind = code;
    changed();
  });
  const quote = quoteField(start, draft, article, () => {
    follow();
    carrying.follow();
    quoted();
  });
  const speak = (text: string) => {
    draft.language = text;
    changed();
  };
  const language = writing(draft.language, speak, { size: 6, spellcheck: 'false' });
  const root = section(
    'The words',
    quote.root,
    ...(joins ? [carrying.root] : []),
    node(
      'div',
      { class: 'fields' },
      labelled('Kind of evidence', kind, { field: 'kind' }),
      labelled('Language of the words', language, { field: 'language' }),
    ),
  );
  return { root, quote, follow };

  function follow(): void {
    kind.value = draft.kind;
  }
}
