import { CONDITIONS, CONTRIBUTIONS, MISSIONS, PLACES, SCOPES, STANCES } from '../../schema/codes.ts';
import type { CodingDraft, StatementDraft } from '../drafts/draft.ts';
import type { Start } from '../server/answers.ts';
import { echoFields } from './echo-fields.ts';
import { labels } from './labels.ts';
import { ladder } from './ladder.ts';
import { button, choice, labelled, node, tick } from './node.ts';
import { wordingField } from './wording-field.ts';

const CARRIED = 'The quoted words alone carry it: whoever sees no more would pick this stance';

/** What a coding tells of: a change, and that somebody takes it out. */
interface CodingActs {
  changed(): void;
  takeOut(): void;
}

/** The fields of the coding at `index` of a draft, with the ladder beside its stance. */
export function codingField(
  start: Start,
  draft: StatementDraft,
  index: number,
  coding: CodingDraft,
  { changed, takeOut }: CodingActs,
): HTMLElement {
  const { codebook } = start;
  const at = (field: string) => `codings.${index}.${field}`;
  const put =
    <Field extends 'contribution' | 'stance' | 'place' | 'mission' | 'scope' | 'carried'>(field: Field) =>
    (value: CodingDraft[Field]) => {
      coding[field] = value;
      follow();
      changed();
    };
  const contributions = labels(CONTRIBUTIONS, codebook.contributions);
  const contribution = choice(contributions, coding.contribution, put('contribution'));
  const about = labelled('Contribution', contribution, { field: at('contribution'), help: ' ' });
  const stance = choice(labels(STANCES, codebook.stances), coding.stance, put('stance'));
  const place = choice(labels(PLACES, codebook.places), coding.place, put('place'));
  const missions = choice(labels(MISSIONS, codebook.missions), coding.mission, put('mission'));
  const mission = labelled('Mission', missions, { field: at('mission') });
  const scope = choice(labels(SCOPES, codebook.scopes), coding.scope, put('scope'));
  const wording = wordingField(coding, at('wording'), changed);
  const beside = node('div', {});
  let rung: CodingDraft['stance'] | undefined;
  follow();
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
      labelled('Place', place, { field: at('place') }),
      mission,
      labelled('Time', scope, { field: at('scope') }),
    ),
    beside,
    conditionTicks(start, coding, changed),
    tick(CARRIED, coding.carried, put('carried')),
    echoFields(start, draft, coding, at, changed),
    button(`Take coding ${index + 1} out`, takeOut, '', { class: 'plain' }),
  );

  /** Only land has a mission, and softer words. The choice itself stays, or its focus would go. */
  function follow(): void {
    const help = about.querySelector('.help');
    if (help) help.textContent = codebook.contributions[coding.contribution].definition;
    mission.hidden = coding.contribution !== 'land';
    wording.follow();
    if (rung !== coding.stance) beside.replaceChildren(ladder(start, coding.stance));
    rung = coding.stance;
  }
}

function conditionTicks({ codebook }: Start, coding: CodingDraft, changed: () => void): HTMLElement {
  const ticks = CONDITIONS.map((code) =>
    tick(codebook.conditions[code].label, coding.conditions.includes(code), (on) => {
      coding.conditions = CONDITIONS.filter((one) => (one === code ? on : coding.conditions.includes(one)));
      changed();
    }),
  );
  return node('div', { class: 'ticks', role: 'group', 'aria-label': 'Conditions' }, ...ticks);
}
