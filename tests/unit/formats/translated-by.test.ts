/** Who translated a quotation: a house by its name, never "Not identified" as if it were one. */
import { expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { translatedBy } from '../../../src/formats/web/translated-by.ts';
import { getSource } from '../../../src/record/public-record.ts';

test('an outlet that nobody could identify is no name', () => {
  const record = getRecord();
  const evidence = record.statements.flatMap((statement) => statement.evidence);
  const unknown = evidence.filter(({ source }) => getSource(record, source).publisherKind === 'unknown');
  const told = unknown.flatMap((piece) => translatedBy(record, piece) ?? []);
  expect(told.length).toBeGreaterThan(0);
  expect([...new Set(told)]).toEqual(['Translated by a news outlet that we could not identify.']);
});

test('the speaker’s own words were translated by nobody', () => {
  const record = getRecord();
  const own = record.statements.flatMap(({ evidence }) =>
    evidence.filter(({ wordsBy }) => wordsBy === 'speaker'),
  );
  expect(own.map((piece) => translatedBy(record, piece)).filter(Boolean)).toEqual([]);
});
