/** The grid of conditions marks what the map marks, and what newer words leave out. */
import { expect, test } from 'vitest';
import { ageCounts, agesOf } from '../../../src/answers/ages.ts';
import { answersTo } from '../../../src/answers/answer.ts';
import { conditionGrid } from '../../../src/answers/condition-grid.ts';
import { legendOf } from '../../../src/answers/legend.ts';
import { mayNotHold } from '../../../src/answers/marks.ts';
import { notesOf } from '../../../src/answers/notes.ts';
import { getRecord } from '../../../src/content/record.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { conditionInput } from '../../../src/instruments/condition-input.ts';

const record = getRecord();
const clock = { asOf: record.recordDate, knownBy: record.recordDate };
const answers = [...answersTo(record, 'land', clock).values()];

test('a tile has a mark where its words may no longer hold, and is hollow where newer ones leave it out', () => {
  const { rows } = conditionInput(record, answers, { contribution: 'land', asOf: clock.asOf });
  const drawn = rows.flatMap(({ id, tiles }) =>
    [...tiles].map(([condition, { weak, hollow = false }]) => `${id} ${condition} ${weak} ${hollow}`),
  );
  const wanted = conditionGrid(record, answers, clock).rows.flatMap(({ answer, cells }) =>
    [...cells].map(
      ([condition, { leftOut }]) =>
        `${answer.country.id} ${condition} ${mayNotHold(answer) && !leftOut} ${leftOut}`,
    ),
  );
  expect(drawn).toEqual(wanted);
  expect(new Set(drawn.map((tile) => tile.split(' ').slice(-2).join(' ')))).toEqual(
    new Set(['true false', 'false true', 'false false']),
  );
});

test('an election since and a later report that nobody read have the mark too, in the words of the map', () => {
  const { rows, key } = conditionInput(record, answers, { contribution: 'land', asOf: clock.asOf });
  const marksOf = (id: string) => answers.find(({ country }) => country.id === id)?.marks ?? [];
  const marked = rows.filter(({ tiles }) => [...tiles.values()].some(({ weak }) => weak)).map(({ id }) => id);
  for (const mark of ['election-since', 'newer-report'] as const)
    expect(marked.some((id) => marksOf(id).includes(mark))).toBe(true);
  const [sign] = notesOf(
    vocabularyOf(record.codebook),
    answers.filter(({ country }) => marked.includes(country.id)),
  );
  const text = key.find(({ tinted }) => tinted?.weak)?.text.toLowerCase();
  expect(text).toBeTruthy();
  expect(sign?.text.toLowerCase()).toMatch(new RegExp(`^${text}`, 'u'));
});

test('a country wears the colour of the map, and the key names each as the legend of the map does', () => {
  const { rows, key } = conditionInput(record, answers, { contribution: 'land', asOf: clock.asOf });
  const say = vocabularyOf(record.codebook);
  const paints = answers.map(({ paint }) => paint);
  const legend = new Map(legendOf(say, 'land', paints).map(({ paint, label }) => [paint.join(), label]));
  for (const { id, tiles } of rows)
    for (const { tones } of tiles.values())
      expect(tones, id).toEqual(answers.find(({ country }) => country.id === id)?.paint);
  const colours = key.filter(({ tinted }) => tinted && !tinted.weak && !tinted.starred && !tinted.hollow);
  expect(colours.length).toBeGreaterThan(3);
  for (const { text, tinted } of colours) expect(text).toBe(legend.get(tinted?.tones.join() ?? ''));
});

test('all who answer on soldiers are told of, as on the chart of ages', () => {
  const { words } = conditionInput(record, answers, { contribution: 'land', asOf: clock.asOf });
  const { rows, forNow, refused, without } = conditionGrid(record, answers, clock);
  const { all } = ageCounts(agesOf([...answersTo(record, 'headline', clock).values()]));
  expect(rows.length + forNow.length + refused + without).toBe(all - 1);
  expect(words.note).toContain(`Another ${refused} countries said no and named no condition.`);
  expect(words.note?.includes('answered without naming a condition')).toBe(without > 0);
  expect(words.note).toContain('Russia, which wants nobody’s soldiers there, is not counted.');
});

test('the title counts a ceasefire or a peace deal as the grid has them: filled in newest words, hollow in earlier ones alone', () => {
  const { rows, words } = conditionInput(record, answers, { contribution: 'land', asOf: clock.asOf });
  const ends = rows.map(({ tiles }) => ['ceasefire', 'peace-deal'].flatMap((key) => tiles.get(key) ?? []));
  const filled = ends.filter((tiles) => tiles.some(({ hollow }) => !hollow)).length;
  const hollow = ends.filter((tiles) => tiles.length > 0).length - filled;
  expect(filled * hollow).toBeGreaterThan(0);
  expect(words.title).toContain(
    `${filled} name a ceasefire or a peace deal first in their newest words, ${hollow} only in earlier ones`,
  );
  const canada = rows.find(({ id }) => id === 'CAN');
  expect([...(canada?.tiles.values() ?? [])].every(({ hollow }) => hollow)).toBe(true);
});
