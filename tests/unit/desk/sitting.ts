/** Articles on the desk, made up for the tests, against the sample of `content-folder.ts`. */

import { blankCoding, blankStatement } from '../../../src/desk/drafts/blank.ts';
import type { StatementDraft } from '../../../src/desk/drafts/draft.ts';
import type { Item, Sitting } from '../../../src/desk/judgement/sitting.ts';
import { textDigest } from '../../../src/evidence/text-digest.ts';

export const TEXT = 'Trains first\n\n“We will send two trains of engineers,” Eva Newly said on Tuesday.';

export function draft(changes: Partial<StatementDraft> = {}): StatementDraft {
  return {
    ...blankStatement('POL'),
    name: 'Eva Newly',
    role: 'President of Poland',
    represents: 'POL',
    said: '2026-01-20',
    summary: 'The minister promised engineers.',
    codings: [
      { ...blankCoding(), stance: 'committed', place: 'inside', conditions: ['ceasefire'], carried: true },
    ],
    kind: 'direct-quote',
    language: 'en',
    quote: {
      exact: 'We will send two trains of engineers',
      prefix: 'Trains first “',
      suffix: ',” Eva Newly',
      translation: '',
    },
    ...changes,
  };
}

export function item(key: string, changes: Partial<Item> = {}): Item {
  return {
    key,
    candidate: null,
    passage: null,
    decision: 'accepted',
    reason: '',
    joins: '',
    carries: [],
    draft: draft(),
    ...changes,
  };
}

export function sitting(items: readonly Item[], changes: Partial<Sitting> = {}): Sitting {
  return {
    id: 'example-daily',
    file: 'daily.txt',
    taken: '2026-01-31',
    text: TEXT,
    digest: textDigest(TEXT),
    notices: [],
    readFrom: {
      publisher: null,
      title: null,
      url: null,
      published: null,
      publishedPrecision: null,
      language: null,
      digest: null,
    },
    known: '',
    report: '',
    against: 'stored-copy',
    source: {
      publisher: 'Example Daily',
      publisherKind: 'national',
      stateControlled: false,
      title: 'Trains first',
      url: 'https://example.org/trains',
      published: '2026-01-21',
      publishedPrecision: 'day',
      language: 'en',
      summary: 'A minister promises engineers.',
      differs: '',
      notes: '',
    },
    items,
    writes: [],
    ...changes,
  };
}
