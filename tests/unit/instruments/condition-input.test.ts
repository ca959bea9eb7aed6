/** The grid of conditions marks what is old or left out, and nothing else. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { conditionGrid } from '../../../src/answers/condition-grid.ts';
import { legendOf } from '../../../src/answers/legend.ts';
import { getRecord } from '../../../src/content/record.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { conditionInput } from '../../../src/instruments/condition-input.ts';

const record = getRecord();
const clock = { asOf: record.recordDate, knownBy: record.recordDate };
const answers = [...answersTo(record, 'land', clock).values()];

test('a tile has a mark where its words are older ones, and there alone', () => {
  const { rows } = conditionInput(record, answers, { contribution: 'land', asOf: clock.asOf });
  const drawn = rows.flatMap(({ id, tiles }) =>
    [...tiles].map(([condition, { weak }]) => `${id} ${condition} ${weak}`),
  );
  const wanted = conditionGrid(record, answers, clock).rows.flatMap(({ answer, cells }) =>
    [...cells].map(([condition, { older }]) => `${answer.country.id} ${condition} ${older}`),
  );
  expect(drawn).toEqual(wanted);
  expect(new Set(drawn.map((tile) => tile.split(' ').at(-1)))).toEqual(new Set(['true', 'false']));
});

test('a country wears the colour of the map, and the key names each as the legend of the map does', () => {
  const { rows, key } = conditionInput(record, answers, { contribution: 'land', asOf: clock.asOf });
  const say = vocabularyOf(record.codebook);
  const paints = answers.map(({ paint }) => paint);
  const legend = new Map(legendOf(say, 'land', paints).map(({ paint, label }) => [paint.join(), label]));
  for (const { id, tiles } of rows)
    for (const { tones } of tiles.values())
      expect(tones, id).toEqual(answers.find(({ country }) => country.id === id)?.paint);
  const colours = key.filter(({ tinted }) => tinted && !tinted.weak);
  expect(colours.length).toBeGreaterThan(3);
  for (const { text, tinted } of colours) expect(text).toBe(legend.get(tinted?.tones.join() ?? ''));
});
