import { CONDITIONS, CONTRIBUTIONS, MISSIONS, PLACES, SCOPES, STANCES } from '../../schema/codes.ts';
import type { CodingDraft, StatementDraft } from '../drafts/draft.ts';
import type { Start } from '../server/answers.ts';
import { ladder } from './ladder.ts';
import { button, choice, labelled, node, tick, writing } from './node.ts';

/** What a form says of a group of the codebook: its codes, in order, with their labels. */
export function labels<Code extends string>(
  codes: readonly Code[],
  terms: Readonly<Record<Code, { label: string }>>,
): (readonly [Code, string])[] {
  return codes.map((code) => [code, terms[code].label] as const);
}

/** The codings of a draft, to be added to and taken out; the ladder stands beside each stance. */
export function codingFields(start: Start, draft: StatementDraft, changed: () => void): HTMLElement {
  const place = node('div', { class: 'codings', 'data-field': 'codings', tabindex: -1 });
  draw();
  return place;

  function draw(focus?: number): void {
    place.replaceChildren(
      ...draft.codings.map((coding, index) => codingField(start, draft, coding, index, changed, redrawn)),
      node('span', { class: 'problem', 'data-problem': 'codings' }),
      button('Add a coding', () => {
        draft.codings.push(empty());
        changed();
        draw(draft.codings.length - 1);
      }),
    );
    if (focus !== undefined)
      place.querySelectorAll('fieldset')[focus]?.querySelector<HTMLElement>('select')?.focus();
  }

  function redrawn(taken?: CodingDraft): void {
    if (taken) draft.codings = draft.codings.filter((one) => one !== taken);
    changed();
    draw();
  }
}

function empty(): CodingDraft {
  return {
    contribution: 'land',
    stance: 'undecided',
    place: 'unspecified',
    mission: 'unspecified',
    conditions: [],
    scope: 'after-ceasefire',
    carried: false,
    restates: '',
    readsWith: { statement: '', why: '' },
  };
}

function codingField(
  start: Start,
  draft: StatementDraft,
  coding: CodingDraft,
  index: number,
  changed: () => void,
  redraw: (taken?: CodingDraft) => void,
): HTMLElement {
  const { codebook } = start;
  const at = (field: string) => `codings.${index}.${field}`;
  const beside = node('div', {}, ladder(start, coding.stance));
  const contribution = choice(labels(CONTRIBUTIONS, codebook.contributions), coding.contribution, (code) => {
    coding.contribution = code;
    redraw();
  });
  const stance = choice(labels(STANCES, codebook.stances), coding.stance, (code) => {
    coding.stance = code;
    beside.replaceChildren(ladder(start, code));
    changed();
  });
  const conditions = CONDITIONS.map((code) =>
    tick(codebook.conditions[code].label, coding.conditions.includes(code), (on) => {
      coding.conditions = CONDITIONS.filter((one) => (one === code ? on : coding.conditions.includes(one)));
      changed();
    }),
  );
  return node(
    'fieldset',
    { class: 'coding' },
    node('legend', {}, `Coding ${index + 1}`),
    node(
      'div',
      { class: 'fields' },
      labelled('Contribution', contribution, {
        field: at('contribution'),
        help: codebook.contributions[coding.contribution].definition,
      }),
      labelled('Stance', stance, { field: at('stance') }),
      labelled(
        'Place',
        choice(labels(PLACES, codebook.places), coding.place, (code) => {
          coding.place = code;
          changed();
        }),
        { field: at('place') },
      ),
      coding.contribution === 'land'
        ? labelled(
            'Mission',
            choice(labels(MISSIONS, codebook.missions), coding.mission, (code) => {
              coding.mission = code;
              changed();
            }),
            { field: at('mission') },
          )
        : null,
      labelled(
        'Time',
        choice(labels(SCOPES, codebook.scopes), coding.scope, (code) => {
          coding.scope = code;
          changed();
        }),
        { field: at('scope') },
      ),
    ),
    beside,
    node('div', { class: 'ticks', role: 'group', 'aria-label': 'Conditions' }, ...conditions),
    tick(
      'The quoted words alone carry it: whoever sees no more would pick this stance',
      coding.carried,
      (on) => {
        coding.carried = on;
        changed();
      },
    ),
    echoes(start, draft, coding, changed),
    button(`Take coding ${index + 1} out`, () => redraw(coding), '', { class: 'plain' }),
  );
}

/** Earlier answers that these words only say again, and firmer words of the same day. */
function echoes(
  { statements }: Start,
  { country, said }: StatementDraft,
  coding: CodingDraft,
  changed: () => void,
): HTMLElement {
  const own = statements.filter((one) => one.country === country).toReversed();
  const none = ['', 'none'] as const;
  const named = (ids: typeof own) => ids.map(({ id, who, said: day }) => [id, `${day} ${who}`] as const);
  const { readsWith } = coding;
  return node(
    'details',
    { open: coding.restates !== '' || readsWith.statement !== '' },
    node('summary', {}, 'Words that belong to others'),
    labelled(
      'Says again, weaker',
      choice([none, ...named(own.filter((one) => one.said < said))], coding.restates, (id) => {
        coding.restates = id;
        changed();
      }),
      { field: 'restates', help: 'The earlier promise or no of which these words are an echo.' },
    ),
    labelled(
      'Is read with',
      choice([none, ...named(own.filter((one) => one.said === said))], readsWith.statement, (id) => {
        readsWith.statement = id;
        changed();
      }),
      { field: 'readsWith', help: 'Firmer words of the same day with which these are one answer.' },
    ),
    labelled(
      'Why',
      writing(readsWith.why, (text) => {
        readsWith.why = text;
        changed();
      }),
      { field: 'readsWith.why', wide: true },
    ),
  );
}
