import { EVIDENCE_KINDS, PRECISIONS } from '../../schema/codes.ts';
import { isPerson } from '../drafts/drafted.ts';
import type { Item } from '../judgement/sitting.ts';
import type { Start } from '../server/answers.ts';
import { carryingField } from './carrying-field.ts';
import { codingFields, labels } from './coding-fields.ts';
import { choice, labelled, node, tick, writing } from './node.ts';
import { type Quotable, type QuoteField, quoteField } from './quote-field.ts';

/** The form of one item. */
export interface StatementForm {
  root: HTMLElement;
  quote: QuoteField;
}

/** What the form tells of: any change, and one of the quotation, which the article shows. */
export interface FormActs {
  changed(): void;
  quoted(): void;
}

/** Every field of a statement, with the values that its schema allows; it changes the draft of the item as one types. */
export function statementForm(
  start: Start,
  item: Item,
  article: Quotable,
  { changed, quoted }: FormActs,
): StatementForm {
  const { draft } = item;
  const { codebook, parties } = start;
  const kind = choice(labels(EVIDENCE_KINDS, codebook.evidenceKinds), draft.kind, (code) => {
    draft.kind = code;
    changed();
  });
  const carrying = carryingField(start, item, changed);
  const quote = quoteField(start, draft, article, () => {
    kind.value = draft.kind;
    carrying.follow();
    quoted();
  });
  const coded = () => {
    carrying.follow();
    changed();
  };
  let isTold = false;
  const person = tick('One person by name', draft.person, (on) => {
    isTold = true;
    draft.person = on;
    changed();
  });
  const put =
    <Field extends 'role' | 'said' | 'summary' | 'note' | 'language'>(field: Field) =>
    (text: string) => {
      draft[field] = text;
      changed();
    };
  const about = parties.filter(({ hasPage, id }) => hasPage || id === draft.country);
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => [id, `${name} (${id})`] as const);
  const joining = item.joins !== '';
  const root = node(
    'form',
    { class: 'statement', novalidate: true },
    joining
      ? node(
          'p',
          { class: 'note' },
          `This is further evidence of ${item.joins}: only the evidence is written.`,
        )
      : null,
    joining
      ? null
      : labelled('What was said, in own words', writing(draft.summary, put('summary'), { lines: 3 }), {
          field: 'summary',
          wide: true,
        }),
    section(
      'The words',
      quote.root,
      ...(joining ? [carrying.root] : []),
      node(
        'div',
        { class: 'fields' },
        labelled('Kind of evidence', kind, { field: 'kind' }),
        labelled(
          'Language of the words',
          writing(draft.language, put('language'), { size: 6, spellcheck: 'false' }),
          {
            field: 'language',
          },
        ),
      ),
    ),
    section(
      'Who, about whom, when',
      node(
        'div',
        { class: 'fields' },
        labelled(
          'About',
          choice(named(about), draft.country, (code) => {
            draft.country = code;
            changed();
          }),
          { field: 'country' },
        ),
        labelled(
          'Speaker',
          writing(draft.name, (text) => {
            draft.name = text;
            follow();
          }),
          { field: 'name' },
        ),
        labelled('Office on that day', writing(draft.role, put('role')), { field: 'role', wide: true }),
        labelled(
          'Speaks for',
          choice(named(parties), draft.represents, (code) => {
            draft.represents = code;
            follow();
          }),
          { field: 'represents' },
        ),
        labelled('Said on', writing(draft.said, put('said'), { size: 10, placeholder: 'YYYY-MM-DD' }), {
          field: 'said',
        }),
        labelled(
          'How exact',
          choice(labels(PRECISIONS, codebook.precisions), draft.saidPrecision, (code) => {
            draft.saidPrecision = code;
            changed();
          }),
          { field: 'saidPrecision' },
        ),
        person,
      ),
    ),
    joining ? null : section('What it answers', codingFields(start, draft, coded), carrying.root),
    labelled(
      joining
        ? 'Why it joins (empty: that this source tells of it, too)'
        : 'Note: why it is coded so, what is doubtful',
      writing(draft.note, put('note'), { lines: 2 }),
      { field: 'note', wide: true },
    ),
  );
  root.addEventListener('submit', (event) => event.preventDefault());
  return { root, quote };

  /** Another speaker may be a person where an outlet was none; only what nobody has decided follows. */
  function follow(): void {
    const box = person.querySelector('input');
    if (box && !isTold) box.checked = draft.person = isPerson(draft.name, draft.represents);
    if (draft.kind === 'outlet-wording' && draft.represents !== 'OUTLET')
      kind.value = draft.kind = draft.quote ? 'direct-quote' : 'reported-speech';
    changed();
  }
}

function section(title: string, ...content: readonly Node[]): HTMLElement {
  return node('section', {}, node('h3', {}, title), ...content);
}
