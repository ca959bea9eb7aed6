import { CONDITIONS, CONTRIBUTIONS, MISSIONS, PLACES, SCOPES, STANCES } from '../../schema/codes.ts';
import { blankCoding } from '../drafts/blank.ts';
import type { CodingDraft, StatementDraft } from '../drafts/draft.ts';
import type { Start } from '../server/answers.ts';
import { echoFields } from './echo-fields.ts';
import { ladder } from './ladder.ts';
import { button, choice, labelled, node, tick } from './node.ts';
import { wordingField } from './wording-field.ts';

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
        draft.codings.push(blankCoding());
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
    if (taken) place.querySelector<HTMLElement>(':scope > button')?.focus();
  }
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
    follow();
    changed();
  });
  const about = labelled('Contribution', contribution, { field: at('contribution'), help: ' ' });
  const mission = labelled(
    'Mission',
    choice(labels(MISSIONS, codebook.missions), coding.mission, (code) => {
      coding.mission = code;
      changed();
    }),
    { field: at('mission') },
  );
  const wording = wordingField(coding, at('wording'), changed);
  follow();
  const stance = choice(labels(STANCES, codebook.stances), coding.stance, (code) => {
    coding.stance = code;
    beside.replaceChildren(ladder(start, code));
    follow();
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
      about,
      labelled('Stance', stance, { field: at('stance') }),
      wording.root,
      labelled(
        'Place',
        choice(labels(PLACES, codebook.places), coding.place, (code) => {
          coding.place = code;
          changed();
        }),
        { field: at('place') },
      ),
      mission,
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
    echoFields(start, draft, coding, changed),
    button(`Take coding ${index + 1} out`, () => redraw(coding), '', { class: 'plain' }),
  );

  /** Only land has a mission, and softer words. The choice itself stays, or its focus would go. */
  function follow(): void {
    const help = about.querySelector('.help');
    if (help) help.textContent = codebook.contributions[coding.contribution].definition;
    mission.hidden = coding.contribution !== 'land';
    wording.follow();
  }
}
