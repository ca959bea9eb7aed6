/** "As of today" makes old words look new, so wherever a day is named that is later than all words, these come first. */
import { expect, test } from 'vitest';
import { getRecord } from '../../src/content/record.ts';
import { formatDay } from '../../src/i18n/day.ts';
import { readFiles } from './dist.ts';

const FILES = '**/*.{html,svg,json,jsonld,xml,txt,csv}';
const LED = /Newest(?:\s|<[^>]*>)+words(?: shown)?:(?:(?!as of).){0,200}$/isu;

const record = getRecord();
/** Days on which somebody spoke or a number was given, as pages and files write them. */
const spoken = new Set(
  [...record.statements, ...record.figures].flatMap(({ said }) => [said, formatDay(said)]),
);

test('“as of” a day on which nobody spoke follows the day of the newest words, in every file', () => {
  const found = readFiles(FILES).flatMap(({ file, text }) =>
    [...text.matchAll(/\bas of (\d{1,2}\s[A-Z][a-z]+\s\d{4}|\d{4}-\d\d-\d\d)\b/giu)]
      .filter(([, day = '']) => !spoken.has(day.replaceAll(/\s/gu, ' ')))
      .map(({ 0: words, index }) => ({
        place: `${file}: ${text.slice(Math.max(0, index - 60), index + words.length)}`,
        led: LED.test(text.slice(Math.max(0, index - 300), index)),
      })),
  );
  expect(found.filter(({ led }) => led).length).toBeGreaterThan(0);
  expect(found.filter((one) => !one.led).map(({ place }) => place)).toEqual([]);
});
