/** How old the words are stands before the day of the record, wherever it is later. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { asOfLine, newestLine, newestWords } from '../../../src/answers/newest-words.ts';
import { QUESTIONS, type Question } from '../../../src/answers/question.ts';
import { answersSummary } from '../../../src/answers/summary.ts';
import { getRecord } from '../../../src/content/record.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { NOW, recordOf, statement } from '../record/builders.ts';

const { codebook } = getRecord();
const say = vocabularyOf(codebook);

const STATEMENTS = [
  statement('2025-03-01', ['land declined']),
  statement('2025-09-04', ['land open', 'sea open']),
  statement('2026-01-06', ['air open'], { country: 'BBB' }),
  { ...statement('2026-01-20', ['land open'], { country: 'BBB' }), codings: [] },
];

function answers(question: Question, statements: readonly Statement[] = STATEMENTS) {
  return [...answersTo(recordOf(statements, { codebook }), question, NOW).values()];
}

test.for<[Question, string | undefined]>([
  ['headline', '2026-01-06'], // BBB offers help; words that say nothing about it are newer, and do not count
  ['land', '2025-09-04'],
  ['sea', '2025-09-04'],
  ['air', '2026-01-06'],
  ['training', undefined],
])('the newest words on %s are those that an answer rests on', ([question, day]) => {
  expect(newestWords(answers(question))).toBe(day);
});

test.for<[string | undefined, string, string]>([
  ['2025-09-04', '2026-01-31', 'Newest words: 4 September 2025; as of 31 January 2026'],
  ['2025-09-04', '2025-09-04', 'Stated positions as of 4 September 2025'],
  [undefined, '2026-01-31', 'Stated positions as of 31 January 2026'],
])('words of %s on a map of %s', ([newest, asOf, line]) => {
  expect(asOfLine(say, newest, asOf)).toBe(line);
});

test('a colour rests on words whoever told them: no map is older than a colour on it', () => {
  const others = statement('2026-01-10', ['sea open'], { country: 'CCC' });
  const told = { ...others, speaker: { ...others.speaker, represents: 'OUTLET' as const } };
  const agency = { ...statement('2026-01-12', ['land open']), stateOnly: 'TASS (Russia)' };
  const record = recordOf([...STATEMENTS, told, agency], { codebook });
  const newest = (question: Question) => newestWords(answersTo(record, question, NOW).values());
  expect(newest('sea')).toBe('2026-01-10');
  expect(newest('land')).toBe('2026-01-12');
});

test('a country alone: its own newest words, or the day where there are none', () => {
  expect(newestLine(say, answers('headline').slice(0, 1), NOW.asOf)).toBe('Newest words: 4 September 2025');
  expect(newestLine(say, answers('headline', [statement('2025-03-01', [])]), NOW.asOf)).toBe(
    'Record of 31 January 2026',
  );
});

test('a map told in a sentence begins with it', () => {
  for (const question of QUESTIONS)
    expect(
      answersSummary(say, answers(question), { question, asOf: NOW.asOf }).startsWith('Newest words: '),
      question,
    ).toBe(newestWords(answers(question)) !== undefined);
});
