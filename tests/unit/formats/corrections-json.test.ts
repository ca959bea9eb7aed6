/** `/corrections.json`, from which others learn that what they have quoted was wrong. */
import { expect, test } from 'vitest';
import { correctionsJson } from '../../../src/formats/files/corrections-json.ts';
import { PUBLIC_SCHEMAS } from '../../../src/formats/files/public-schemas.ts';
import { findLatestCorrection } from '../../../src/record/corrections.ts';
import { full } from '../browser/map-record.ts';

const [statement] = full.statements;
if (!statement) throw new Error('no statement');
const known = statement.recorded;
const corrections = [
  { id: 'wrong-day', on: '2999-01-02', what: 'The day was wrong.', statements: [statement.id] },
  { id: 'wrong-page', on: '2999-01-03', what: 'A link was wrong.', statements: [] },
  { id: 'wrong-name', on: '2999-01-04', what: 'A name was wrong.', statements: [statement.id] },
];
const record = { ...full, corrections };

test('names the editions that held the statement, made before the correction', () => {
  const editions = ['1900-01-01', known, '2999-01-03'].map((on) => ({ on, digest: '' }));
  const file = correctionsJson({ ...record, editions });
  expect(file.corrections.map(({ id, date, editions }) => ({ id, date, editions }))).toEqual([
    { id: 'wrong-day', date: '2999-01-02', editions: [known] },
    { id: 'wrong-page', date: '2999-01-03', editions: [] },
    { id: 'wrong-name', date: '2999-01-04', editions: [known, '2999-01-03'] },
  ]);
  expect(PUBLIC_SCHEMAS.corrections.parse(file)).toEqual(file);
});

test('an embed says the newest correction of what it shows, and no other', () => {
  expect(findLatestCorrection(record, [statement.id])?.id).toBe('wrong-name');
  expect(findLatestCorrection(record, ['other'])).toBeUndefined();
});
