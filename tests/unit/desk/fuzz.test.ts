/** Whatever an editor gives the desk, it answers: with an article or with a reason, and with candidates that stand in the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCues } from '../../../src/content/cues.ts';
import { getRecord } from '../../../src/content/record.ts';
import { findCandidates } from '../../../src/desk/finder/find.ts';
import { takeIn } from '../../../src/desk/intake/take-in.ts';
import { countQuote } from '../../../src/evidence/find-quote.ts';
import { MADE_ARTICLES } from './made-articles.ts';
import { TUNED_ARTICLES } from './tuned/articles.ts';

const record = getRecord();
const { cues } = loadCues('content');

const LINES = [...MADE_ARTICLES, ...TUNED_ARTICLES].flatMap(({ text }) => text.split('\n'));
const SIGNS = [
  '“',
  '”',
  '«',
  '»',
  '"',
  '\n',
  ': ',
  '? ',
  ' – ',
  '\u00ad',
  '\u202e',
  'P. ',
  '<script>',
  '&amp;',
  '\u0000',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LINES) },
  { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);

async function looksThrough(bytes: Uint8Array): Promise<void> {
  const intake = await takeIn('made.txt', bytes);
  if ('refused' in intake) {
    expect(intake.refused).not.toBe('');
    return;
  }
  const { text } = intake.article;
  for (const { passage, selector } of findCandidates(intake.article, cues, record).candidates) {
    expect(text).toContain(passage);
    if (selector) expect(countQuote(text, selector, 'en')).toBe(1);
  }
}

test('lines of articles in any order, cut by any signs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), (pieces) =>
      looksThrough(Buffer.from(pieces.join(' ').replaceAll(' \n ', '\n'))),
    ),
    { numRuns: 150 },
  );
}, 60_000);

test('any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => looksThrough(bytes)),
    { numRuns: 150 },
  );
}, 60_000);
