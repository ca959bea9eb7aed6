import { EVIDENCE_KINDS, PRECISIONS } from '../../schema/codes.ts';
import type { FieldProblem } from '../judgement/planned.ts';
import type { Item } from '../judgement/sitting.ts';
import type { Start } from '../server/answers.ts';
import { codingFields, labels } from './coding-fields.ts';
import { choice, labelled, node, tick, writing } from './node.ts';
import { type Quotable, type QuoteField, quoteField } from './quote-field.ts';

/** The form of one item. */
export interface StatementForm {
  root: HTMLElement;
  quote: QuoteField;
}

/** Every field of a statement, with the values that its schema allows; it changes the draft of the item as one types. */
export function statementForm(
  start: Start,
  item: Item,
  article: Quotable,
  changed: () => void,
): StatementForm {
  const { draft } = item;
  const { codebook, parties } = start;
  const quote = quoteField(start, draft, article, changed);
  const put =
    <Field extends 'name' | 'role' | 'said' | 'summary' | 'note' | 'language'>(field: Field) =>
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
      node(
        'div',
        { class: 'fields' },
        labelled(
          'Kind of evidence',
          choice(labels(EVIDENCE_KINDS, codebook.evidenceKinds), draft.kind, (code) => {
            draft.kind = code;
            changed();
          }),
          { field: 'kind' },
        ),
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
        labelled('Speaker', writing(draft.name, put('name')), { field: 'name' }),
        labelled('Office on that day', writing(draft.role, put('role')), { field: 'role', wide: true }),
        labelled(
          'Speaks for',
          choice(named(parties), draft.represents, (code) => {
            draft.represents = code;
            changed();
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
        tick('One person by name', draft.person, (on) => {
          draft.person = on;
          changed();
        }),
      ),
    ),
    joining ? null : section('What it answers', codingFields(start, draft, changed)),
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
}

function section(title: string, ...content: readonly Node[]): HTMLElement {
  return node('section', {}, node('h3', {}, title), ...content);
}

/** Which field of the form a path of the schema or of the record's checks is about. */
const FIELDS: readonly (readonly [path: RegExp, field: string])[] = [
  [/^speaker\.(name|role|represents)/u, '$1'],
  [/^speaker$/u, 'name'],
  [/^evidence.*\.(?:quote|exact|prefix|suffix|carries)/u, 'quote'],
  [/^evidence.*\.kind/u, 'kind'],
  [/^evidence.*\.language/u, 'language'],
  [/^evidence.*\.wordsBy/u, 'wordsBy'],
  [/^(codings\.\d+\.[a-z]+)/iu, '$1'],
  [/^codings/u, 'codings'],
  [/^(summary|said|saidPrecision|country|note)/u, '$1'],
];

/**
 * Shows each problem at its field, and returns those that have none. Fields that were in the way before and are in order
 * now say nothing any more.
 */
export function showProblems(root: HTMLElement, problems: readonly FieldProblem[]): FieldProblem[] {
  const places = new Map(
    [...root.querySelectorAll<HTMLElement>('[data-problem]')].map((place) => [place.dataset.problem, place]),
  );
  const told = new Map<HTMLElement, string[]>();
  const homeless: FieldProblem[] = [];
  for (const problem of problems) {
    const place = places.get(fieldOf(problem.field));
    if (place) told.set(place, [...(told.get(place) ?? []), problem.message]);
    else homeless.push(problem);
  }
  for (const place of places.values()) place.textContent = (told.get(place) ?? []).join(' · ');
  for (const control of root.querySelectorAll<HTMLElement>('[data-field]')) {
    const place = places.get(control.dataset.field);
    const isWrong = place !== undefined && told.has(place);
    if (control.matches('input, select, textarea')) control.setAttribute('aria-invalid', String(isWrong));
    else control.dataset.wrong = String(isWrong);
  }
  return homeless;
}

/** The control in which a problem has to be put right. */
export function controlOf(root: HTMLElement, { field }: FieldProblem): HTMLElement | null {
  const control = root.querySelector<HTMLElement>(`[data-field="${fieldOf(field)}"]`);
  return control?.matches('input, select, textarea')
    ? control
    : (control?.querySelector('button') ?? control);
}

function fieldOf(path: string): string {
  const found = FIELDS.find(([pattern]) => pattern.test(path));
  if (!found) return path;
  const [pattern, field] = found;
  return field === '$1' ? (pattern.exec(path)?.[1] ?? path) : field;
}
