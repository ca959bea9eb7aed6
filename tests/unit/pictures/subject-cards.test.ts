/** What a card says is read without its page: nothing that qualifies a position may be left out. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { markWords } from '../../../src/answers/mark-words.ts';
import { mayNotHold } from '../../../src/answers/marks.ts';
import { isUnsure } from '../../../src/answers/still.ts';
import { textWidth } from '../../../src/charts/parts/text-width.ts';
import { getClaims, getRecord } from '../../../src/content/record.ts';
import { withApostrophes } from '../../../src/i18n/apostrophes.ts';
import { formatDay } from '../../../src/i18n/day.ts';
import { quoted } from '../../../src/i18n/quotation-marks.ts';
import { translate } from '../../../src/i18n/translate.ts';

import { CARD_WIDTH, cardSvg } from '../../../src/pictures/card.ts';
import { cardAlt } from '../../../src/pictures/card-alt.ts';
import { countryCard } from '../../../src/pictures/country-card.ts';
import { mapFigure } from '../../../src/pictures/map-figure.ts';
import { latestPicture } from '../../../src/pictures/map-pictures.ts';
import {
  explainerCard,
  INSTRUMENTS,
  mapCard,
  statementCard,
  verdictCard,
} from '../../../src/pictures/subject-cards.ts';
import { carryingWords } from '../../../src/record/carrying-words.ts';
import { findShade } from '../../../src/record/shade.ts';

const record = getRecord();
const claims = getClaims();
const asOf = record.recordDate;
const answers = answersTo(record, 'headline', { asOf, knownBy: asOf });
const marked = [...answers].map(([id, answer]) => ({
  id,
  position: answer.position,
  marks: answer.marks.map((mark) => markWords(translate, mark, { ...answer, newer: [] })),
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

test('a country’s card has words that can be read, who said them when, and that it is not certain', () => {
  const clock = { asOf, knownBy: asOf };
  const card = countryCard(record, 'ITA');
  expect(card.text).toBe('Our translation: I do not think it necessary to send soldiers to Ukraine');
  expect(card.speaker).toBe('Giorgia Meloni, Prime Minister of Italy, 9 January 2026');
  expect(card.rows?.map(({ label }) => label)).toEqual([
    record.codebook.shades['support-no'].label,
    translate('still.unsure'),
  ]);
  for (const [id, answer] of answers) {
    const { rows = [], speaker } = countryCard(record, id);
    const isDoubted = mayNotHold(answer) || rows.some(({ label }) => label === translate('still.unsure'));
    expect(isDoubted, id).toBe(mayNotHold(answer) || isUnsure(record, answer, clock));
    if (speaker)
      expect(
        answer.statements.map(({ said }) => formatDay(said)).some((day) => speaker.endsWith(day)),
        id,
      ).toBe(true);
  }
  const spoken = [...answers.keys()].filter((id) => countryCard(record, id).speaker);
  expect(spoken.length).toBeGreaterThan(25);
});

test('a country that nobody has looked at is not said to have been looked for', () => {
  const [first] = marked.filter(({ position }) => position.silence === 'not-searched');
  const { label, definition } = record.codebook.headlines['not-searched'];
  expect(cardAlt(countryCard(record, first?.id ?? ''))).toContain(label);
  expect(countryCard(record, first?.id ?? '').text).toBe(definition);
});

test('the card of the home page is read in a chat, 260 px wide: the question, its answer and three counts, 10 px high', () => {
  const card = verdictCard(record);
  expect(card.title).toMatch(/\? No\.$/u);
  expect(card.rows?.map(({ label }) => label.replace(/\d+/u, 'N'))).toEqual([
    'N have promised soldiers',
    'N say they are ready',
    'N do not rule it out',
  ]);
  const drawn = cardSvg(card);
  expect(card.text).toMatch(/ceasefire/u);
  const shown = [card.title.slice(0, 12), card.text, ...(card.rows ?? []).map(({ label }) => label)];
  for (const words of shown) {
    const size = Number(new RegExp(`font-size="([\\d.]+)"[^>]*>${words}`, 'u').exec(drawn)?.[1]);
    expect((size * 260) / CARD_WIDTH, words).toBeGreaterThanOrEqual(10);
  }
});

test('the map’s card explains the sign on it', () => {
  expect(cardAlt(mapCard(record, latestPicture(record)))).toContain(translate('mark.doubtful'));
});

test('a statement’s card quotes only words that carry it, with our translation; else it is named a paraphrase', () => {
  for (const statement of record.statements) {
    const { id, evidence, summary } = statement;
    const { title, text } = statementCard(record, id);
    const carrying = carryingWords(record, evidence).filter(({ carries }) => carries?.length);
    const [words] = carrying.filter(({ quote, language }) => title === quoted(quote.exact, language ?? ''));
    if (words) {
      const { translation } = words.quote ?? {};
      expect(text, id).toBe(
        translation && translate('statement.translation', { words: withApostrophes(translation) }),
      );
    } else if (carrying.length > 0) {
      expect(
        carrying.map(({ quote }) => title.endsWith(withApostrophes(quote.translation ?? '-'))),
        id,
      ).toContain(true);
    } else {
      expect([title, text], id).toEqual([withApostrophes(summary), translate('statement.paraphrase')]);
    }
  }
});

test('what is doubtful is signed in the picture to print, and said first on its card', () => {
  const signed = [...answers.values()].filter(mayNotHold);
  const doubtful = [...answers].filter(([, { marks }]) => marks.includes('doubtful'));
  expect(doubtful.map(([id]) => id)).toContain('BGR');
  const signs = mapFigure(record, latestPicture(record)).svg.match(/href="#[\w-]+-sign"/gu) ?? [];
  expect(signs).toHaveLength(signed.length);
  for (const [id] of doubtful) expect(countryCard(record, id).text).toBe(translate('report.doubtful'));
});

test.each(['Ages', 'PlanDiagram'] as const)(
  'the card of an explainer with %s shows what its words count',
  (instrument) => {
    const card = explainerCard(record, { title: 'A title', question: 'A question?', claims, instrument });
    const numbers = [...(card.text ?? '').matchAll(/\d+/gu)].map(([number]) => Number(number));
    const picture = card.chart?.(1072, 316) ?? '';
    const marks = picture.match(/<(?:circle|rect)[^>]*stroke-width="3"/gu)?.length ?? 0;
    // Every country of the finding has its mark: of all ages the first number, with two of the key, of the layers their sum.
    expect(marks).toBe(
      instrument === 'Ages' ? (numbers[0] ?? 0) + 2 : numbers.reduce((sum, number) => sum + number, 0),
    );
    expect(cardAlt(card)).toContain(card.text ?? '');
  },
);

test('the card of who moved names each of those whom its words count', () => {
  const { text = '', chart } = explainerCard(record, {
    title: 'A',
    question: 'B?',
    claims,
    instrument: 'Movers',
  });
  const names = chart?.(1072, 316).match(/font-weight="600"/gu)?.length;
  expect(text).toBe('Seven governments have moved towards sending soldiers, seven away from it');
  expect(names).toBe(7 + 7);
});

test('the card of claims has a row for each subject on which its words say that articles part', () => {
  const { text = '', chart } = explainerCard(record, {
    title: 'A',
    question: 'B?',
    claims,
    instrument: 'Claims',
  });
  const [apart] = [...text.matchAll(/\d+/gu)].map(([number]) => Number(number));
  expect(chart?.(1072, 316).match(/font-size="21"/gu)).toHaveLength(apart ?? 0);
});

test.each(INSTRUMENTS)('nothing in the card of an explainer with %s is cut off', (instrument) => {
  const card = explainerCard(record, { title: 'A title', question: 'A question?', claims, instrument });
  const picture = card.chart?.(1072, 316) ?? '';
  expect(picture).not.toMatch(/NaN|undefined/u);
  // From the left; "end" stands at its own right.
  for (const [, x, size, words] of picture.matchAll(
    /<text x="([\d.]+)" y="[\d.]+" font-size="(\d+)"(?:(?! text-anchor)[^>])*>([^<]*)</gu,
  ))
    expect(Number(x) + textWidth(words ?? '', Number(size)), words).toBeLessThanOrEqual(1072);
  for (const [, y] of picture.matchAll(/ c?y="([-\d.]+)"/gu)) expect(Number(y)).toBeGreaterThanOrEqual(0);
});

test('the card of an explainer without an instrument shows its question', () => {
  expect(explainerCard(record, { title: 'A title', question: 'A question?', claims }).text).toBe(
    'A question?',
  );
});
