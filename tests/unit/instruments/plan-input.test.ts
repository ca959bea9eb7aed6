/** The drawing of the plan says no more than the record: words with their owner, gaps while they are gaps. */
import { expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { planInput, planParts, planSteps } from '../../../src/instruments/plan-input.ts';
import { createRecord } from '../../../src/record/public-record.ts';

const record = getRecord();
const parts = planParts(record);

test('every step and part stands on words of the record, and names who said them and when', () => {
  for (const { title, text, by } of [...planSteps(record), ...parts]) {
    expect(text, title).toBeTruthy();
    expect(by, title).toMatch(/, .*20\d\d$/u);
  }
});

test('without its words a part keeps its name alone', () => {
  const empty = createRecord({ ...record, statements: [], figures: [] });
  for (const { title, text, by } of planParts(empty)) {
    expect(title).toBeTruthy();
    expect([text, by]).toEqual([undefined, undefined]);
  }
});

test('a gap closes by itself once the record has what it waits for', () => {
  const [figure] = record.figures.filter(({ topic }) => topic === 'soldiers');
  if (!figure) throw new Error('the record has no count of soldiers');
  const land = (known: typeof record) => planParts(known).find(({ part }) => part.key === 'land')?.unknown;
  expect(land(record)).toContain('how many soldiers');
  const later = { ...figure, id: 'soldiers-1-2026-12-01-somebody', said: '2026-12-01' };
  expect(land(createRecord({ ...record, figures: [...record.figures, later] }))).toBeUndefined();
});

test('says of each count in its title how many countries it draws', () => {
  const { words, parts: drawn } = planInput(record);
  const ids = (key: string) =>
    new Set(
      drawn
        .filter((part) => part.key === key)
        .flatMap((part) => [...part.inside, ...part.outside].map(({ id }) => id)),
    );
  expect(words.title).toContain(`${ids('land').size} countries`);
  expect(words.title).toContain(`${ids('air').size} in the air`);
  expect(words.title).toContain(`${ids('sea').size} at sea`);
});
