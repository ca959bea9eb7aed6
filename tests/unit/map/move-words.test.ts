/** Which words stand beside an answer that changed. */
import { expect, test } from 'vitest';
import { getAnswer } from '../../../src/answers/answer.ts';
import { getRecord } from '../../../src/content/record.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { moveWords } from '../../../src/map/beside/move-words.ts';
import { toHtml } from '../../../src/markup/html.ts';
import { NOW, recordOf, statement } from '../record/builders.ts';

const say = vocabularyOf(getRecord().codebook);
const refusal = statement('2025-08-20', ['land declined inside'], { summary: 'No soldiers.' });
const offer = statement('2026-01-06', ['sea open'], { id: 'aaa-offer', summary: 'Perhaps ships.' });
const record = recordOf([refusal, offer]);
const answer = getAnswer(record, 'AAA', 'headline', NOW);

function told(by?: typeof offer): string {
  return moveWords(record, say, answer, by)
    .map((piece) => (typeof piece === 'string' ? piece : toHtml(piece)))
    .join('');
}

test('are those of the statement that changed it', () => {
  expect(told(offer)).toContain('Perhaps ships.');
  expect(told(offer)).not.toContain('No soldiers.');
});

test('are those on soldiers where no statement is meant, or one on which the answer does not rest', () => {
  const elsewhere = statement('2026-01-07', ['sea open'], { id: 'bbb', country: 'BBB', summary: 'Other.' });
  for (const by of [undefined, elsewhere]) expect(told(by)).toContain('No soldiers.');
});
