/** What a card says is read without its page: nothing that qualifies a position may be left out. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { getRecord } from '../../../src/content/record.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { cardAlt } from '../../../src/pictures/card-alt.ts';
import { latestPicture } from '../../../src/pictures/map-pictures.ts';
import { countryCard, mapCard, statementCard } from '../../../src/pictures/subject-cards.ts';

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
  for (const { id, position, marks } of marked) {
    const words = cardAlt(countryCard(record, id));
    const said = position.readings.filter((reading) => reading !== 'unknown');
    const labels = said.map((reading) => record.codebook.headlines[reading].label);
    for (const word of [position.country.name, ...labels, ...marks]) expect(words, id).toContain(word);
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

test('a statement’s card has quotation marks only about words that a source prints in English', () => {
  for (const { id, evidence, summary } of record.statements) {
    const { title } = statementCard(record, id);
    const printed = evidence.flatMap(({ quote, language }) =>
      quote && language === 'en' ? quote.exact : [],
    );
    expect([summary, ...printed.map((words) => `“${words}”`)], id).toContain(title);
  }
});
