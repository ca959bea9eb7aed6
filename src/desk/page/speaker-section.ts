import { PRECISIONS } from '../../schema/codes.ts';
import type { StatementDraft } from '../drafts/draft.ts';
import { isPerson } from '../drafts/drafted.ts';
import type { Start } from '../server/answers.ts';
import { labels } from './labels.ts';
import { choice, labelled, node, section, tick, writing } from './node.ts';

/** Who spoke, about whom, when. `spoken` tells of another speaker, `changed` of all else. */
export function speakerSection(
  { codebook, parties }: Start,
  draft: StatementDraft,
  { changed, spoken }: { changed: () => void; spoken: () => void },
): HTMLElement {
  let isTold = false;
  const person = tick('One person by name', draft.person, (on) => {
    isTold = true;
    draft.person = on;
    changed();
  });
  const put =
    <Field extends 'country' | 'role' | 'said' | 'saidPrecision'>(field: Field) =>
    (value: StatementDraft[Field]) => {
      draft[field] = value;
      changed();
    };
  const speak = (field: 'name' | 'represents') => (text: string) => {
    draft[field] = text;
    guessPerson();
    spoken();
  };
  const about = parties.filter(({ hasPage, id }) => hasPage || id === draft.country);
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => [id, `${name} (${id})`] as const);
  const precisions = labels(PRECISIONS, codebook.precisions);
  const said = writing(draft.said, put('said'), { size: 10, placeholder: 'YYYY-MM-DD' });
  return section(
    'Who, about whom, when',
    node(
      'div',
      { class: 'fields' },
      labelled('About', choice(named(about), draft.country, put('country')), { field: 'country' }),
      labelled('Speaker', writing(draft.name, speak('name')), { field: 'name' }),
      labelled('Office on that day', writing(draft.role, put('role')), { field: 'role', wide: true }),
      labelled('Speaks for', choice(named(parties), draft.represents, speak('represents')), {
        field: 'represents',
      }),
      labelled('Said on', said, { field: 'said' }),
      labelled('How exact', choice(precisions, draft.saidPrecision, put('saidPrecision')), {
        field: 'saidPrecision',
      }),
      person,
    ),
  );

  /** Another speaker may be a person where an outlet was none; only what nobody has decided follows. */
  function guessPerson(): void {
    const box = person.querySelector('input');
    if (box && !isTold) box.checked = draft.person = isPerson(draft.name, draft.represents);
  }
}
