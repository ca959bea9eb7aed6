import type { Item } from '../judgement/sitting.ts';
import type { Start } from '../server/answers.ts';
import { carryingField } from './carrying-field.ts';
import { codingFields } from './coding-fields.ts';
import { evidenceSection } from './evidence-section.ts';
import type { FormActs } from './form-acts.ts';
import { labelled, node, section, writing } from './node.ts';
import type { Quotable, QuoteField } from './quote-field.ts';
import { speakerSection } from './speaker-section.ts';

/** The form of one item. */
export interface StatementForm {
  root: HTMLElement;
  quote: QuoteField;
}

/** Every field of a statement, with the values that its schema allows; it changes the draft of the item as one types. */
export function statementForm(start: Start, item: Item, article: Quotable, acts: FormActs): StatementForm {
  const { draft } = item;
  const { changed } = acts;
  const joins = item.joins !== '';
  const carrying = carryingField(start, item, changed);
  const evidence = evidenceSection(start, draft, article, { carrying, joins }, acts);
  const put = (field: 'summary' | 'note') => (text: string) => {
    draft[field] = text;
    changed();
  };
  const coded = () => {
    carrying.follow();
    changed();
  };
  const summary = writing(draft.summary, put('summary'), { lines: 3 });
  const note = writing(draft.note, put('note'), { lines: 2 });
  const joined = `This is further evidence of ${item.joins}: only the evidence is written.`;
  const root = node(
    'form',
    { class: 'statement', novalidate: true },
    joins
      ? node('p', { class: 'note' }, joined)
      : labelled('What was said, in own words', summary, { field: 'summary', wide: true }),
    evidence.root,
    speakerSection(start, draft, { changed, spoken }),
    joins ? null : section('What it answers', codingFields(start, draft, coded), carrying.root),
    labelled(
      joins
        ? 'Why it joins (empty: that this source tells of it, too)'
        : 'Note: why it is coded so, what is doubtful',
      note,
      { field: 'note', wide: true },
    ),
  );
  root.addEventListener('submit', (event) => event.preventDefault());
  return { root, quote: evidence.quote };

  /** Words of somebody else are no longer an outlet's own. */
  function spoken(): void {
    if (draft.kind === 'outlet-wording' && draft.represents !== 'OUTLET')
      draft.kind = draft.quote ? 'direct-quote' : 'reported-speech';
    evidence.follow();
    changed();
  }
}
