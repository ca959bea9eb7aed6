/** What a colour does not say on its own goes with it into every picture: other people print them without our pages. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { saysForNow } from '../../../src/answers/for-now.ts';
import { listRows } from '../../../src/answers/list-rows.ts';
import { isStateAlone, mayNotHold } from '../../../src/answers/marks.ts';
import { ladderChart } from '../../../src/charts/ladder-chart.ts';
import { listsChart } from '../../../src/charts/lists-chart.ts';
import { getRecord } from '../../../src/content/record.ts';
import { mapEmbed } from '../../../src/embed/views/map-embed.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { ladderInput } from '../../../src/instruments/ladder-input.ts';
import { listsInput } from '../../../src/instruments/lists-input.ts';
import { figureLegend } from '../../../src/pictures/figure/legend.ts';

const record = getRecord();
const clock = { asOf: record.recordDate, knownBy: record.recordDate };
const answers = [...answersTo(record, 'headline', clock).values()];
const forNow = answers.filter(saysForNow).map(({ country }) => country.name);
const starred = answers.filter(isStateAlone).map(({ country }) => country.name);

test('the record has what these tests look for', () => {
  expect(forNow.length).toBeGreaterThan(0);
  expect(starred.length).toBeGreaterThan(0);
});

test('a tile of the ladder says “for now”, and wears the signs of the map', () => {
  const chart = ladderInput(record, answers);
  const tiles = new Map(chart.rungs.flatMap(({ tiles }) => tiles).map((tile) => [tile.id, tile]));
  for (const answer of answers) {
    const tile = tiles.get(answer.country.id);
    if (!tile) continue; // beside the ladder
    expect(tile.aside, tile.id).toBe(saysForNow(answer) ? translate('home.forNow') : undefined);
    expect([tile.tinted.weak, tile.tinted.starred], tile.id).toEqual([
      mayNotHold(answer),
      isStateAlone(answer),
    ]);
  }
  const svg = ladderChart(chart);
  expect(svg).toContain(`>${translate('home.forNow')}</text>`);
  expect(svg).toMatch(/class="chart-sign"[^>]*>\*<\/text>/u);
  expect(chart.key.map(({ text }) => text)).toContain(translate('coverage.state'));
});

test('a tile of a named list wears the signs of that day, and the key of the lists says what they mean', () => {
  const { lists, ...others } = listsInput(record);
  for (const [index, { id, rungs, key }] of lists.entries()) {
    const list = record.lists[index];
    const rows = list ? listRows(record, list) : [];
    const tiles = new Map(rungs.flatMap(({ tiles }) => tiles).map((tile) => [tile.id, tile]));
    for (const { answer } of rows) {
      const tile = tiles.get(answer.country.id);
      expect(tile?.aside, id).toBe(saysForNow(answer) ? translate('home.forNow') : undefined);
      expect([tile?.tinted.weak, tile?.tinted.starred], id).toEqual([
        mayNotHold(answer),
        isStateAlone(answer),
      ]);
    }
    expect(
      key.map(({ text }) => text),
      id,
    ).toEqual([
      ...(rows.some(({ answer }) => mayNotHold(answer)) ? [translate('mark.sign')] : []),
      ...(rows.some(({ answer }) => isStateAlone(answer)) ? [translate('coverage.state')] : []),
    ]);
  }
  const starred = lists.filter(({ key }) => key.length > 0);
  expect(starred.length).toBeGreaterThan(0);
  const svg = listsChart({ ...others, lists });
  expect(svg).toMatch(/class="chart-sign"[^>]*>\*<\/text>/u);
  expect(svg).toContain('class="chart-key"');
  // A key is drawn for the lists that are drawn.
  expect(listsChart({ ...others, lists: lists.filter((list) => !starred.includes(list)) })).not.toContain(
    'class="chart-key"',
  );
});

test.each([
  [
    'the embed of the map',
    'mark.stateShort',
    'mark.forNowShort',
    () => mapEmbed(record, clock, 'play.js').notes,
  ],
  ['the picture of the map', 'coverage.state', 'mark.for-now', () => pictureText()],
] as const)('%s names them', (_, alone, noForNow, drawn) => {
  const text = drawn().replaceAll(/<[^>]+>/gu, '');
  expect(text).toContain(`${translate(alone)}: ${starred.join(', ')}`);
  expect(text).toContain(`${translate(noForNow)}: ${forNow.join(', ')}`);
});

/** Before its letters are made outlines. */
function pictureText(): string {
  const look = { question: 'headline', top: 0, counted: true, theme: 'light' } as const;
  return figureLegend(vocabularyOf(record.codebook), answers, look).markup;
}
