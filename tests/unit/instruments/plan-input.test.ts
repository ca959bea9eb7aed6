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

test('draws as many countries as its title counts, and as each part counts: each once, by name or in a number', () => {
  const { words, stages } = planInput(record);
  const drawn = new Map(
    stages
      .flatMap((stage) => stage.parts)
      .map(({ key, offers, others, counted = '' }) => {
        const names = offers.map(({ id }) => id);
        expect(new Set(names).size, key).toBe(names.length);
        const count = names.length + (others?.count ?? 0);
        expect(counted, key).toBe(count === 0 ? '' : `${count} ${count === 1 ? 'country' : 'countries'}`);
        return [key, count];
      }),
  );
  expect(words.title).toContain(`${drawn.get('land')} countries`);
  expect(words.title).toContain(`${drawn.get('air')} in the air`);
  expect(words.title).toContain(`${drawn.get('sea')} at sea`);
});

test('names no country that is counted among others, and its tip names as many as it counts', () => {
  for (const { offers, others } of planInput(record).stages.flatMap((stage) => stage.parts)) {
    if (!others) continue;
    expect(others.tip.split(/, | and /u)).toHaveLength(others.count);
    for (const { name } of offers) expect(others.tip).not.toContain(name.split(':')[0]);
  }
});

test('who leads a part of the plan is counted among others in none', () => {
  const drawn = planInput(record).stages.flatMap((stage) => stage.parts);
  const leading = parts
    .flatMap(({ offers }) => [...offers.inside, ...offers.outside])
    .filter(({ reading }) => reading.stance === 'leads')
    .map(({ answer }) => answer.country.name);
  expect(leading).toContain('United Kingdom');
  for (const { key, others } of drawn)
    for (const name of leading) expect(others?.tip ?? '', key).not.toContain(name);
});

test('whom the words on a part name stands in it: among its offers, or as one who has said nothing of it', () => {
  const drawn = planInput(record).stages.flatMap((stage) => stage.parts);
  for (const { part } of parts) {
    const { missing, offers } = drawn.find(({ key }) => key === part.key) ?? { missing: [], offers: [] };
    const offering = offers.map(({ id }) => id);
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

test('the key explains the signs that its tiles wear, and no other', () => {
  const { stages, key } = planInput(record);
  const tiles = stages
    .flatMap((stage) => stage.parts)
    .flatMap(({ offers, missing }) => [...offers, ...missing]);
  for (const sign of ['weak', 'starred'] as const)
    expect(
      key.some(({ tinted }) => tinted?.[sign]),
      sign,
    ).toBe(tiles.some(({ tinted }) => tinted[sign]));
});
