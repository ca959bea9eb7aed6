import type { CodingDraft, StatementDraft } from './draft.ts';

/** A coding of which nothing is said yet. */
export function blankCoding(): CodingDraft {
  return {
    contribution: 'land',
    stance: 'undecided',
    wording: '',
    place: 'unspecified',
    mission: 'unspecified',
    conditions: [],
    scope: 'after-ceasefire',
    carried: false,
    restates: '',
    readsWith: { statement: '', why: '' },
  };
}

/** A statement of which nothing is said yet; `country` is ISO3. */
export function blankStatement(country: string): StatementDraft {
  return {
    country,
    name: '',
    person: true,
    role: '',
    represents: 'OUTLET',
    said: '',
    saidPrecision: 'day',
    summary: '',
    codings: [],
    kind: 'reported-speech',
    language: '',
    quote: null,
    wordsBy: 'speaker',
    wantsContext: false,
    note: '',
  };
}
