/** What is told of an explainer where its text is not: its first sentence, as its page has it. */
import { expect, it } from 'vitest';
import { ageCounts, agesOf } from '../../../src/answers/ages.ts';
import { answersTo } from '../../../src/answers/answer.ts';
import { getRecord } from '../../../src/content/record.ts';
import { openingOf } from '../../../src/explainers/opening.ts';

const record = getRecord();
const summary = (text: string) => `<Summary>\n\n${text}\n\n</Summary>\n\nAnd so on.`;

it('is the first sentence, without its notes and links', () => {
  expect(
    openingOf(
      record,
      summary(
        '<Awaits of="RUS">It says</Awaits> [none](/map/), in any form that could be found. <Cite of="a b" /> More.',
      ),
    ),
  ).toBe('It says none, in any form that could be found.');
});

it('is more than a word: the next sentence goes with it', () => {
  expect(openingOf(record, summary('No. Others may, but only after a ceasefire. More.'))).toBe(
    'No. Others may, but only after a ceasefire.',
  );
});

it('has days, numbers and countries in words', () => {
  const body =
    'On <When of="rus-2026-01-08-maria-zakharova" /> or in <When of="rus-2026-01-08-maria-zakharova" form="month" />: ' +
    '<Figure of="committed-26-2025-09-04-emmanuel-macron" />, <Count headline="host" />, <Countries headline="host" />.';
  expect(openingOf(record, summary(body))).toBe(
    'On 8 January 2026 or in January 2026: 26, one country, Ukraine.',
  );
});

it('counts by what is said on soldiers, in a number alone where that is asked for', () => {
  const body =
    '<Count soldiers="declined" form="number" /> of the <Count soldiers="any" /> say no, <Countries soldiers="ready" /> not.';
  const said = openingOf(record, summary(body));
  expect(said).toMatch(/^\d+ of the \d+ countries say no, .+ and .+ not\.$/u);
  const [no = 0, all = 0] = (said?.match(/\d+/gu) ?? []).map(Number);
  expect(no).toBeLessThan(all);
});

it('counts a country under several marks once, as the chart of ages does', () => {
  const counted = (marked: string) =>
    Number(
      openingOf(record, summary(`There are old or former <Count marked="${marked}" /> in this text.`))?.match(
        /\d+/u,
      )?.[0],
    );
  const asOf = record.recordDate;
  const answers = answersTo(record, 'headline', { asOf, knownBy: asOf }).values();
  expect(counted('stale former-government')).toBe(ageCounts(agesOf([...answers])).past);
  expect(counted('stale former-government')).toBeGreaterThan(counted('stale'));
});

it('has the day of a report that was not read, and of an election', () => {
  const [election] = record.elections;
  const report = record.reports.find(({ publishedPrecision }) => publishedPrecision === 'month');
  const said = `It was said in <When of="${report?.id}" />, or else on <When of="${election?.id}" />, they write.`;
  expect(openingOf(record, summary(said))).toMatch(
    /^It was said in [A-Z][a-z]+ \d{4}, or else on \d+ [A-Z][a-z]+ \d{4}, they write\.$/u,
  );
});

it('has those who moved, and the counts of the claims', () => {
  const body =
    'Of <ClaimsCount of="articles" />: <MovedNames way="further" />; not <MovedNames way="back" />.';
  const named = openingOf(record, summary(body));
  expect(named).toMatch(/^Of five: .*\bGermany\b.*; not .*\bSweden\b.*\.$/u);
  const counts =
    '<ClaimsCount of="apart" /> of <ClaimsCount of="subjects" /> subjects, and not one more than these.';
  expect(openingOf(record, summary(counts))).not.toContain('<');
});

it('is none where only the page knows the words, or where there is no summary', () => {
  expect(
    openingOf(record, summary('He said to a newspaper of the capital: <Quote of="a" />. More.')),
  ).toBeUndefined();
  expect(openingOf(record, 'Text.')).toBeUndefined();
  expect(openingOf(record, undefined)).toBeUndefined();
});
