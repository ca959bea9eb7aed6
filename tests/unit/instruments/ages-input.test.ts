/** Beside the chart of ages stands what was not read, each report as exactly dated as it is known. */
import { expect, test } from 'vitest';
import { agesOf } from '../../../src/answers/ages.ts';
import { answersTo } from '../../../src/answers/answer.ts';
import { getRecord } from '../../../src/content/record.ts';
import { agesInput } from '../../../src/instruments/ages-input.ts';
import type { Precision } from '../../../src/schema/codes.ts';

function note(publishedPrecision: Precision): string | undefined {
  const all = getRecord();
  const asOf = all.recordDate;
  const [report] = all.reports.filter(({ about, readAs }) => about.includes('GBR') && readAs.length === 0);
  if (!report) throw new Error('No report on Britain waits to be read');
  const dated = { ...report, publisher: 'The Example', published: '2026-09-01', publishedPrecision };
  const record = { ...all, reports: [dated] };
  const answers = answersTo(record, 'headline', { asOf, knownBy: asOf }).values();
  return agesInput(record, agesOf([...answers]), asOf).words.note;
}

test('a report of which only the month is known is given no day', () => {
  expect(note('month')).toContain('The Example, September 2026 (United Kingdom');
  expect(note('day')).toContain('The Example, 1 Sept 2026 (United Kingdom');
});
