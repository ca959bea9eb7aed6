/** Which words a reader is shown: only such as carry the answer, the speaker's own first. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { findCarrying, shownFor } from '../../../src/answers/words.ts';
import { bestEvidence, findWords } from '../../../src/record/carrying-words.ts';
import type { StatementEvidence } from '../../../src/schema/evidence.ts';
import type { Source } from '../../../src/schema/source.ts';
import { NOW, recordOf, statement } from '../record/builders.ts';

const SOURCES = (
  [
    ['official', 'official'],
    ['wire', 'wire'],
    ['copy', 'aggregator'],
  ] as const
).map(
  ([id, publisherKind]) =>
    ({ id, publisher: id, publisherKind, stateControlled: false, published: '2026-01-01' }) as Source,
);

function quoted(
  source: string,
  carries: StatementEvidence['carries'],
  given: Partial<StatementEvidence> = {},
): StatementEvidence {
  return {
    source,
    kind: 'direct-quote',
    language: 'en',
    quote: { exact: `words from ${source}` },
    checked: { on: '2026-01-02', against: 'full-text' },
    wordsBy: 'speaker',
    ...(carries ? { carries } : {}),
    ...given,
  };
}

const LAND = [{ contribution: 'land' as const }];
const record = recordOf([], { sources: SOURCES });
const best = (evidence: StatementEvidence[], asked?: 'land' | 'air') =>
  findWords(record, { evidence }, asked && [asked])?.source;

test.each([
  ['the country itself before all', ['copy', 'wire', 'official'], 'none', 'official'],
  ['an agency before a copy, read whole or not', ['copy', 'wire'], 'none', 'wire'],
  ['an agency that was read whole', ['copy', 'wire'], 'full-text', 'wire'],
  ['of one rank the first', ['copy', 'other'], 'none', 'copy'],
] as const)('who is named where no words are shown: %s', (_name, sources, against, named) => {
  const evidence = sources.map((source) =>
    quoted(source, undefined, { checked: { on: '2026-01-02', against } }),
  );
  expect(bestEvidence(record, evidence)?.source).toBe(named);
});

describe('the words of a statement', () => {
  test.each<
    [name: string, evidence: StatementEvidence[], asked: 'land' | 'air' | undefined, source?: string]
  >([
    ['that carry nothing are not shown', [quoted('wire', [])], undefined],
    ['that carry something else are not shown', [quoted('wire', LAND)], 'air'],
    ['that carry what is asked are', [quoted('copy', []), quoted('wire', LAND)], 'land', 'wire'],
    [
      'of the country itself come before an agency',
      [quoted('wire', LAND), quoted('official', LAND)],
      'land',
      'official',
    ],
    ['of an agency before a copy', [quoted('copy', LAND), quoted('wire', LAND)], 'land', 'wire'],
    [
      'as spoken come before a translation, whoever prints them',
      [quoted('official', LAND, { wordsBy: 'outlet-translation' }), quoted('copy', LAND)],
      'land',
      'copy',
    ],
    ['that nobody had judged yet stand for the statement', [quoted('wire', undefined)], 'air', 'wire'],
  ])('%s', (_name, evidence, asked, source) => {
    expect(best(evidence, asked)).toBe(source);
  });
});

test('an answer is carried by the words on soldiers, or, where they are nobody’s to show, by those of other help', () => {
  const refusal = statement('2026-01-05', ['land declined']);
  const offer = statement('2026-01-06', ['training open'], {
    evidence: [quoted('wire', [{ contribution: 'training' }])],
  });
  const carrying = (...statements: Parameters<typeof recordOf>[0]) => {
    const made = recordOf(statements, { sources: SOURCES });
    const answer = answersTo(made, 'headline', NOW).get('AAA');
    return answer && findCarrying(made, answer)?.words.source;
  };
  expect(carrying(refusal, offer)).toBe('wire');
  expect(carrying({ ...refusal, evidence: [quoted('copy', LAND)] }, offer)).toBe('copy');
  expect(carrying(refusal, { ...offer, evidence: [quoted('wire', [])] })).toBeUndefined();

  const both = statement('2026-01-06', ['land declined', 'training open'], { evidence: offer.evidence });
  expect(carrying(both), 'a no is not shown with its speaker’s words on help').toBeUndefined();
  expect(carrying({ ...both, evidence: [...offer.evidence, quoted('copy', LAND)] })).toBe('copy');
});

describe('words weaker than their answer', () => {
  const promise = statement('2026-01-06', ['land committed']);
  const said = statement('2026-01-06', ['land open'], { evidence: [quoted('wire', LAND)] });
  const readsWith = { statement: promise.id, why: 'How many' };
  const looser = { ...said, codings: said.codings.map((coding) => ({ ...coding, readsWith })) };
  const made = recordOf([promise, looser], { sources: SOURCES });
  const answer = answersTo(made, 'headline', NOW).get('AAA');

  test('do not carry it: the firmer statement is shown, in our words', () => {
    expect(answer?.paint).toEqual(['troops']);
    expect(answer && findCarrying(made, answer)).toBeUndefined();
    expect(answer && shownFor(made, answer)).toEqual([{ statement: promise, words: undefined }]);
  });
});

test('of an answer in two halves, the half that gives the colour is quoted', () => {
  const halves = statement(
    '2026-01-06',
    ['land declined as-coalition', 'land open as-peacekeeping mandate'],
    {
      evidence: [
        quoted('official', [{ contribution: 'land', mission: 'coalition' }]),
        quoted('wire', [{ contribution: 'land', mission: 'peacekeeping' }]),
      ],
    },
  );
  const made = recordOf([halves], { sources: SOURCES });
  const answer = answersTo(made, 'headline', NOW).get('AAA');
  expect(answer && findCarrying(made, answer)?.words.source).toBe('wire');
});
