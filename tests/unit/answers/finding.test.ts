/** The heading of a map: what is counted, and that it is what the picture paints. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { finding } from '../../../src/answers/finding.ts';
import { legendOf } from '../../../src/answers/legend.ts';
import { QUESTIONS } from '../../../src/answers/question.ts';
import { inWords } from '../../../src/answers/verdict.ts';
import { countedSay } from '../../../src/browser/map/counted-say.ts';
import { mapWords } from '../../../src/components/map/map-words.ts';
import { getRecord } from '../../../src/content/record.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { changeDates } from '../../../src/record/changes.ts';
import { evenly } from '../record/clocks.ts';

const record = getRecord();
const knownBy = record.recordDate;
const say = vocabularyOf(record.codebook);
const days = [...evenly(changeDates(record, { knownBy }), 12), knownBy];

test.each(QUESTIONS)('%s: page and script say the same on every day', (question) => {
  const inBrowser = countedSay(mapWords(record));
  for (const asOf of days) {
    const answers = [...answersTo(record, question, { asOf, knownBy }).values()];
    expect(finding(inBrowser, question, answers, asOf)).toBe(finding(say, question, answers, asOf));
    expect(finding(inBrowser, question, answers)).toBe(finding(say, question, answers));
  }
});

test('who leads has promised, and a zero is told', () => {
  const answers = [...answersTo(record, 'headline', { asOf: knownBy, knownBy }).values()];
  const wearing = (...paints: string[]) => answers.filter(({ paint }) => paints.includes(paint.join()));
  const silent = answers.filter(({ paint }) => paint[0] === 'unknown');
  const of = (...shown: (typeof answers)[]) => finding(say, 'headline', shown.flat());
  expect(of(silent)).toBe('No country found here has promised soldiers for after a ceasefire');
  const one = answers.find(({ position }) => position.headline === 'leads');
  if (!one) throw new Error('nobody leads');
  expect(of([one], silent)).toBe('One country has promised soldiers for after a ceasefire');
  expect(of(wearing('open'), [one])).toBe('One country has promised soldiers for after a ceasefire');
  const ready = wearing('ready').slice(0, 1);
  expect(of([one], ready)).toBe(
    'One country has promised soldiers for after a ceasefire and one says it is ready to send some',
  );
  expect(finding(say, 'headline', [...ready, one], '2025-09-04')).toBe(
    'On 4 September 2025: one country had promised soldiers for after a ceasefire and one said it was ready to send some',
  );
  expect(of(Array.from({ length: 12 }, () => one))).toMatch(/^12 countries have promised/u);
});

test.each(QUESTIONS)('%s: each number of the headline is one of its legend', (question) => {
  for (const asOf of days) {
    const answers = [...answersTo(record, question, { asOf, knownBy }).values()];
    const lines = legendOf(
      say,
      question,
      answers.map(({ paint }) => paint),
    );
    const counts = new Set(lines.map(({ count }) => inWords(say, Number(count))));
    const told = finding(say, question, answers, asOf).replace(/^On [^:]*: /u, '');
    for (const number of told.match(/\b(?:one|two|three|four|five|six|seven|eight|nine|\d+)\b/gu) ?? [])
      expect(counts, `${asOf}: ${told}`).toContain(number);
  }
});

test('who leads the coalition, and who would host soldiers, are counted apart', () => {
  const of = (question: 'membership' | 'force') =>
    finding(say, question, [...answersTo(record, question, { asOf: knownBy, knownBy }).values()]);
  expect(of('membership')).toMatch(
    /^Part in the coalition: \S+ countries say they lead it and \S+ say they belong$/u,
  );
  expect(of('force')).toMatch(/^The force itself: one country would host foreign soldiers and \S+ say/u);
});
