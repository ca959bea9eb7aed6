/** The chart of named lists: each country by its own words of that day, and counts that agree with its tiles. */
import { expect, test } from 'vitest';
import { listRows, saidNothing } from '../../../src/answers/list-rows.ts';
import { getRecord } from '../../../src/content/record.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { LISTS_OF_SENDERS, listsInput } from '../../../src/instruments/lists-input.ts';
import { isOwnWords } from '../../../src/record/in-force.ts';

const record = getRecord();
const rows = record.lists.map((list) => ({ list, rows: listRows(record, list) }));

test('no tile is coloured by words of others, or of a later day', () => {
  const shown = rows.flatMap(({ list, rows: listed }) =>
    listed.flatMap(({ answer }) => answer.statements.map((statement) => ({ list, statement }))),
  );
  expect(shown).not.toEqual([]);
  for (const { list, statement } of shown) {
    expect(isOwnWords(statement), statement.id).toBe(true);
    expect(statement.said <= list.said, statement.id).toBe(true);
  }
});

test('every country on a list is on a tile, and nobody else', () => {
  for (const { id, rungs } of listsInput(record).lists) {
    const tiles = rungs.flatMap((rung) => rung.tiles);
    const list = record.lists.find((known) => known.id === id);
    expect(tiles.map((tile) => tile.id).sort()).toEqual(list?.countries.toSorted());
  }
});

test('who had said nothing of it wears no colour, and everybody else does', () => {
  const drawn = listsInput(record).lists;
  for (const { list, rows: listed } of rows) {
    const rungs = drawn.find(({ id }) => id === list.id)?.rungs ?? [];
    const tiles = rungs.flatMap((rung) => rung.tiles);
    const quiet = tiles.filter(({ tinted: { tones } }) => tones.some((tone) => /^(unknown|not-)/.test(tone)));
    const silent = listed.filter(saidNothing).map(({ answer }) => answer.country.id);
    expect(quiet.map(({ id }) => id).sort(), list.id).toEqual(silent.sort());
  }
});

test('its title counts who was said to be ready with soldiers, each once', () => {
  const { words, lists } = listsInput(record);
  const senders = lists.filter(({ id }) => LISTS_OF_SENDERS.has(id));
  expect(senders).toHaveLength(LISTS_OF_SENDERS.size);
  const tones = new Map(
    senders.flatMap(({ rungs }) =>
      rungs.flatMap(({ tiles }) => tiles.map(({ id, tinted }) => [id, tinted.tones.join()] as const)),
    ),
  );
  const countPromised = [...tones.values()].filter((tone) => tone === 'troops' || tone === 'leads').length;
  expect(words.title).toBe(translate('chart.lists.title', { countAll: tones.size, countPromised }));
});
