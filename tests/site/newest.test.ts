/** "Newest words" is one day for one question, on every page that says it of today's answers. */
import { expect, test } from 'vitest';
import { answersTo } from '../../src/answers/answer.ts';
import { newestWords } from '../../src/answers/newest-words.ts';
import { QUESTIONS } from '../../src/answers/question.ts';
import { verdictDay } from '../../src/answers/verdict.ts';
import { getRecord } from '../../src/content/record.ts';
import { formatDay } from '../../src/i18n/day.ts';
import { ORIGINAL } from '../../src/i18n/locale.ts';
import { type BuiltPage, languageOf, readPages } from './dist.ts';

const record = getRecord();
const clock = { asOf: record.recordDate, knownBy: record.recordDate };
const pages = readPages().filter((page) => languageOf(page.path) === ORIGINAL);
const headline = [...answersTo(record, 'headline', clock).values()];
const days = new Set(
  QUESTIONS.map((question) => newestWords(answersTo(record, question, clock).values()) ?? '').filter(Boolean),
);

/** The days after some words on a page, as they stand there. */
function daysAfter({ html }: BuiltPage, words: RegExp): string[] {
  return [...html.matchAll(words)].map((match) => match[1] ?? '');
}

function pageAt(path: string): BuiltPage {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
}

test('home, map and countries say the newest day on which a colour rests', () => {
  const newest = formatDay(newestWords(headline) ?? '');
  for (const path of ['/map/', '/countries/']) {
    const told = daysAfter(pageAt(path), /Newest words: (\d+ \w+ \d{4})/gu);
    expect(told.length, path).toBeGreaterThan(0);
    expect(new Set(told), path).toEqual(new Set([newest]));
  }
  const home = daysAfter(pageAt('/'), /newest words behind this answer are of (\d+ \w+ \d{4})/gu);
  expect(home).toEqual([formatDay(verdictDay(headline) ?? '')]);
});

test('wherever newest words stand before today’s date, a colour of today rests on that day', () => {
  const known = new Set([...days].map((day) => formatDay(day)));
  const pattern = new RegExp(`Newest words(?: here)?: ([^;<]+); as of ${formatDay(clock.asOf)}`, 'gu');
  const told = pages.flatMap((page) => daysAfter(page, pattern).map((day) => `${page.path}: ${day}`));
  expect(told.length).toBeGreaterThan(2);
  expect(told.filter((line) => !known.has(line.split(': ')[1] ?? ''))).toEqual([]);
});

test('the foot of a page dates the record, and nothing else', () => {
  const foot = ({ html }: BuiltPage) => /<footer[\s\S]*<\/footer>/u.exec(html)?.[0] ?? '';
  expect(pages.filter((page) => /newest/iu.test(foot(page))).map(({ path }) => path)).toEqual([]);
});
