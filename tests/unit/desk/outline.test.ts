/** The skeleton of an explainer: `check` refuses what is unwritten in it, and nothing else. */
import { expect, test } from 'vitest';
import { parseProse } from '../../../src/content/prose/prose.ts';
import { frontMatterProblems, proseProblems } from '../../../src/content/prose/prose-problems.ts';
import { getRecord } from '../../../src/content/record.ts';
import { outline } from '../../../src/desk/outline/outline.ts';

const record = getRecord();

const SENTENCE =
  'The leaders met and talked about what would come after the fighting, and each told the others what they could bring. ';

/** As an editor would: each reminder gives way to a sentence. */
function written(skeleton: string): string {
  return skeleton
    .replace(/TO WRITE: [^<"\n]*(?=")/gu, 'A made-up question')
    .replace(/## TO WRITE: .*/gu, '## They met')
    .replace(/\((?:[^()]|\([^()]*\))*\) (?=<Cite)/gu, '')
    .replace(/TO WRITE: [^<\n]*/gu, SENTENCE.repeat(8));
}

function problems(mdx: string): string[] {
  const prose = parseProse(mdx);
  return proseProblems('explainers/x.mdx', prose, record).map(({ field, message }) => `${field} ${message}`);
}

test.each([
  ['a meeting of which no words are on record', ['paris-2026-07-13']],
  ['a meeting with many', ['paris-2026-01-06']],
  ['statements alone', ['pol-2025-09-04-donald-tusk', 'irl-2025-09-04-micheal-martin']],
])('%s: passes once it is written, and not before', (_name, ids) => {
  const skeleton = outline(record, ids, 20);
  expect(problems(skeleton).some((one) => one.startsWith('draft is still to be written'))).toBe(true);
  const left = problems(written(skeleton)).filter((one) => !one.startsWith('length'));
  expect(left).toEqual([]);
});

test('title and question are to be written too', () => {
  const fields = { title: 'TO WRITE: a title', question: 'Who would?' };
  expect(frontMatterProblems('x.mdx', fields, record).map(({ field }) => field)).toEqual(['title']);
});

test('scenes stand in the order of time, with the quotations that carry', () => {
  const text = outline(record, ['ita-2026-01-09-giorgia-meloni', 'pol-2025-09-04-donald-tusk'], 20);
  expect(text.indexOf('<When of="pol-')).toBeLessThan(text.indexOf('<When of="ita-'));
  expect(text).toContain('<PullQuote of="ita-2026-01-09-giorgia-meloni" />');
  expect(text).toContain('asOf="2026-01-09"');
});

test('an id that nothing has is named', () => {
  expect(() => outline(record, ['paris-2099-01-01'], 1)).toThrow(/paris-2099-01-01/u);
});
