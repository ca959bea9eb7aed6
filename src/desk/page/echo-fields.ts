import type { CodingDraft, StatementDraft } from '../drafts/draft.ts';
import type { Start } from '../server/answers.ts';
import { choice, labelled, node, writing } from './node.ts';

/** Earlier answers that these words only say again, and firmer words of the same day. `at` names a field of the coding. */
export function echoFields(
  { statements }: Start,
  { country, said }: StatementDraft,
  coding: CodingDraft,
  at: (field: string) => string,
  changed: () => void,
): HTMLElement {
  const own = statements.filter((one) => one.country === country).toReversed();
  const none = ['', 'none'] as const;
  const named = (ids: typeof own) => ids.map(({ id, who, said: day }) => [id, `${day} ${who}`] as const);
  const { readsWith } = coding;
  return node(
    'details',
    { open: coding.restates !== '' || readsWith.statement !== '' },
    node('summary', {}, 'An echo of other words'),
    labelled(
      'Says again, weaker',
      choice([none, ...named(own.filter((one) => one.said < said))], coding.restates, (id) => {
        coding.restates = id;
        changed();
      }),
      { field: at('restates'), help: 'The earlier promise or no of which these words are an echo.' },
    ),
    labelled(
      'Is read with',
      choice([none, ...named(own.filter((one) => one.said === said))], readsWith.statement, (id) => {
        readsWith.statement = id;
        changed();
      }),
      { field: at('readsWith'), help: 'Firmer words of the same day with which these are one answer.' },
    ),
    labelled(
      'Why',
      writing(readsWith.why, (text) => {
        readsWith.why = text;
        changed();
      }),
      { field: at('readsWith.why'), wide: true },
    ),
  );
}
