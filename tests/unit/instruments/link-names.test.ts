/** What a pointer is told over a tile of a chart: whose it is, then what it says. */
import { expect, test } from 'vitest';
import { markWords } from '../../../src/answers/mark-words.ts';
import { getClaims, getRecord } from '../../../src/content/record.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { answersIn } from '../../../src/instruments/answers-in.ts';
import { getInstrument } from '../../../src/instruments/instrument.ts';
import { ladderInput } from '../../../src/instruments/ladder-input.ts';

const content = { record: getRecord(), claims: getClaims() };

test.each(['ladder', 'lists'] as const)('%s', (name) => {
  const targets = [
    ...getInstrument(content, name)
      .embedded()
      .matchAll(/data-country="(\w+)"><title>([^<]*)</gu),
  ];
  expect(targets.length).toBeGreaterThan(5);
  for (const [, id = '', title = ''] of targets) {
    const { name: country } = content.record.countriesById.get(id) ?? {};
    expect(title.startsWith(`${country}: `), title).toBe(true);
    expect(title.slice(`${country}: `.length)).toMatch(/^\p{L}/u);
  }
});

test('over a tile of the ladder stands what has to be said with the answer', () => {
  const marked = answersIn(content.record, 'headline').filter(({ marks }) => marks.length > 0);
  const tiles = ladderInput(content.record, marked).rungs.flatMap((rung) => rung.tiles);
  expect(tiles.length).toBeGreaterThan(0);
  for (const answer of marked) {
    const tile = tiles.find(({ id }) => id === answer.country.id);
    for (const mark of answer.marks)
      if (tile) expect(tile.tip, tile.name).toContain(`; ${markWords(translate, mark, answer)}`);
  }
});
