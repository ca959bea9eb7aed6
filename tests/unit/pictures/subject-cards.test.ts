/** What a card says is read without its page: nothing that qualifies a position may be left out. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { getRecord } from '../../../src/content/record.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { MAP_COLOURS } from '../../../src/palette.ts';
import { cardAlt } from '../../../src/pictures/card-alt.ts';
import { mapFigure } from '../../../src/pictures/map-figure.ts';
import { latestPicture } from '../../../src/pictures/map-pictures.ts';
import { countryCard, mapCard, statementCard } from '../../../src/pictures/subject-cards.ts';
import { findShade } from '../../../src/record/shade.ts';

const record = getRecord();
const asOf = record.recordDate;
const answers = answersTo(record, 'headline', { asOf, knownBy: asOf });
const marked = [...answers].map(([id, { position, marks }]) => ({
  id,
  position,
  marks: marks.map((mark) => translate(`mark.${mark}`)),
}));

test('a country’s card names its position and every mark on it', () => {
  expect(marked.filter(({ marks }) => marks.length > 0).length).toBeGreaterThan(5);
  const { headlines, shades } = record.codebook;
  for (const { id, position, marks } of marked) {
    const words = cardAlt(countryCard(record, id)).toLowerCase();
    const said = position.readings.filter((reading) => reading !== 'unknown');
    const shade = findShade(position);
    const labels = shade ? [shades[shade].label] : said.map((reading) => headlines[reading].label);
    for (const word of [position.country.name, ...labels, ...marks])
      expect(words, id).toContain(word.toLowerCase());
  }
});

test('a country that nobody has looked at is not said to have been looked for', () => {
  const [first] = marked.filter(({ position }) => position.silence === 'not-searched');
  const { label, definition } = record.codebook.headlines['not-searched'];
  expect(cardAlt(countryCard(record, first?.id ?? ''))).toContain(label);
  expect(countryCard(record, first?.id ?? '').text).toBe(definition);
});

test('the map’s card explains every mark that it shows', () => {
  const words = cardAlt(mapCard(record, latestPicture(record)));
  for (const mark of new Set(marked.flatMap(({ marks }) => marks))) expect(words).toContain(mark);
});

test('a statement’s card quotes only words that carry it, with our translation; else it is named a paraphrase', () => {
  for (const statement of record.statements) {
    const { id, evidence, summary } = statement;
    const { title, text } = statementCard(record, id);
    const carrying = evidence.filter(({ carries }) => carries?.length);
    const [words] = carrying.filter(({ quote }) => title === `“${quote?.exact}”`);
    if (words) {
      const { translation } = words.quote ?? {};
      expect(text, id).toBe(translation && translate('statement.translation', { words: translation }));
    } else if (carrying.length > 0) {
      expect(
        carrying.map(({ quote }) => title.endsWith(quote?.translation ?? '-')),
        id,
      ).toContain(true);
    } else {
      expect([title, text], id).toEqual([summary, translate('statement.paraphrase')]);
    }
  }
});

test('what is doubtful is faded with an edge in the picture to print, and said first on its card', () => {
  const doubtful = [...answers].filter(([, { marks }]) => marks.includes('doubtful'));
  expect(doubtful.map(([id]) => id)).toContain('BGR');
  const faded =
    mapFigure(record, latestPicture(record)).svg.match(/<path [^>]*stroke-dasharray="[\d.]+"[^>]*>/gu) ?? [];
  for (const shape of faded) {
    expect(shape).toContain('fill-opacity="0.45"');
    expect(shape).toContain(`stroke="${MAP_COLOURS.ink.light}"`);
  }
  expect(faded.length).toBeGreaterThanOrEqual(doubtful.length);
  for (const [id] of doubtful) expect(countryCard(record, id).text).toBe(translate('report.doubtful'));
});
