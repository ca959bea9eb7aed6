/** Whether the site still fits where it is published is known before it is built. */
import { describe, expect, test } from 'vitest';
import { getMoved } from '../../src/content/explainers.ts';
import { getExplainerIds, getRecord } from '../../src/content/record.ts';
import { countFiles, MOST_FILES, roomNotice } from '../../src/file-count.ts';
import { PUBLISHED } from '../../src/i18n/locale.ts';
import { createRecord } from '../../src/record/public-record.ts';

const record = getRecord();
const explainers = getExplainerIds();
const former = [...getMoved().keys()];

test('all languages together have fewer files than free hosts take', () => {
  const { files } = countFiles(record, explainers, former, PUBLISHED);
  expect(files).toBeGreaterThan(10_000);
  expect(files).toBeLessThan(MOST_FILES);
});

test('a statement more has five files in each language, and its card', () => {
  const [statement] = record.statements;
  if (!statement) throw new Error('there is no statement');
  const again = { ...statement, id: `${statement.id}-again` };
  const more = createRecord({ ...record, statements: [...record.statements, again] });
  const [before, after] = [record, more].map((one) => countFiles(one, explainers, former, PUBLISHED));
  const parts = PUBLISHED.length; // of the search index, if that page is one too many for those there are
  const added = (after?.files ?? 0) - (before?.files ?? 0);
  expect(added).toBeGreaterThanOrEqual(5 * PUBLISHED.length + 1);
  expect(added).toBeLessThanOrEqual(5 * PUBLISHED.length + 1 + parts);
  expect(before?.forEachStatement).toBeGreaterThanOrEqual(5 * PUBLISHED.length + 1);
});

describe('an editor', () => {
  const told = (files: number) => roomNotice({ languages: 7, files, forEachStatement: 47 });

  test('is told nothing while there is room', () => expect(told(MOST_FILES - 500)).toBeUndefined());

  test('is told for how many statements there is room once there is little', () =>
    expect(told(MOST_FILES - 499)).toBe(
      'files: some 19,501 in 7 languages, 499 below the 20,000 that free hosts take: about 10 more statements',
    ));

  test('is told what to do when there is none', () =>
    expect(told(MOST_FILES + 1200)).toBe(
      'files: some 21,200 in 7 languages, 1,200 more than the 20,000 that free hosts take: publish a language less (LANGUAGES)',
    ));
});
