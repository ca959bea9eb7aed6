/** The drawing of the plan says no more than the record: words with their owner, gaps while they are gaps. */
import { expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { planInput, planParts } from '../../../src/instruments/plan-input.ts';
import { createRecord } from '../../../src/record/public-record.ts';

const record = getRecord();
const parts = planParts(record);

test('every part stands on words of the record, and names who said them and when', () => {
  for (const { title, text, by } of parts) {
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
  const { words, stages } = planInput(record);
  const drawn = stages.flatMap((stage) => stage.parts);
  const ids = (key: string) =>
    new Set(
      drawn
        .filter((part) => part.key === key)
        .flatMap((part) => part.offers.flatMap(({ offers }) => offers.map(({ id }) => id))),
    );
  expect(words.title).toContain(`${ids('land').size} countries`);
  expect(words.title).toContain(`${ids('air').size} in the air`);
  expect(words.title).toContain(`${ids('sea').size} at sea`);
});

test('whom the words on a part name stands in it: among its offers, or as one who has said nothing of it', () => {
  const drawn = planInput(record).stages.flatMap((stage) => stage.parts);
  for (const { part } of parts) {
    const { missing, offers } = drawn.find(({ key }) => key === part.key) ?? { missing: [], offers: [] };
    const offering = offers.flatMap((place) => place.offers.map(({ id }) => id));
    for (const id of part.named ?? []) {
      const named = missing.filter((one) => one.id === id).length;
      expect(named, `${id} in ${part.key}`).toBe(offering.includes(id) ? 0 : 1);
    }
  }
});

test('no part is drawn twice, and none is left out', () => {
  const drawn = planInput(record).stages.flatMap((stage) => stage.parts.map(({ key }) => key));
  expect(drawn).toEqual(parts.map(({ part }) => part.key));
});
