/** Prints what charts, sentences, lists of words, cards and feeds say in the language of SITE_LANGUAGE, by where it stands. */
import { answersTo } from '../../../src/answers/answer.ts';
import { finding } from '../../../src/answers/finding.ts';
import { line } from '../../../src/answers/line.ts';
import { stands } from '../../../src/answers/stands.ts';
import { answersSummary } from '../../../src/answers/summary.ts';
import { NARROW, WIDE } from '../../../src/charts/parts/layout.ts';
import { mapWords } from '../../../src/components/map/map-words.ts';
import { rowWords } from '../../../src/components/statement/row-words.ts';
import { getClaims, getRecord } from '../../../src/content/record.ts';
import { feedSubjects, feedTitle } from '../../../src/formats/feeds/change-feed.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { getInstrument } from '../../../src/instruments/instrument.ts';
import { INSTRUMENTS } from '../../../src/instruments/names.ts';
import { insetNames } from '../../../src/map/drawing/inset-names.ts';
import { mapSvg } from '../../../src/map/drawing/svg.ts';
import { cardAlt } from '../../../src/pictures/card-alt.ts';
import { countryCard } from '../../../src/pictures/country-card.ts';
import { figureWords } from '../../../src/pictures/figure-words.ts';
import { mapCard, statementCard } from '../../../src/pictures/subject-cards.ts';

const record = getRecord();
const claims = getClaims();
const say = vocabularyOf(record.codebook);
const clock = { asOf: record.recordDate, knownBy: record.recordDate };
const answers = [...answersTo(record, 'headline', clock).values()];

/** The words of a picture, in one text: names may stand in two lines. */
const textsOf = (svg: string) => [
  [...svg.matchAll(/>([^<>]+)<|aria-label="([^"]+)"/gu)]
    .map(([, text, label]) => (text ?? label ?? '').trim())
    .join(' ')
    .replaceAll('&#39;', "'"),
];

const map = mapSvg({
  idPrefix: 'all',
  view: 'world',
  insets: insetNames(say),
  title: '',
  subtitle: '',
  credit: '',
  note: '',
  description: answersSummary(say, answers, { question: 'headline', asOf: clock.asOf }),
  countries: answers.map(({ country, paint, marks }) => ({ ...country, paint, marks })),
});

const places: Record<string, readonly string[]> = {
  map: textsOf(map),
  finding: [finding(say, 'headline', answers)],
  stands: answers.flatMap((answer) => stands(say, record, answer, clock)),
  line: answers.map((answer) => line(say, record, answer, clock) ?? ''),
  mapWords: Object.values(mapWords(record)).map((words) => words.replaceAll(/\{\w+\}/gu, '')),
  figureWords: Object.values(figureWords(record)).map((words) => words.replaceAll(/\{\w+\}/gu, '')),
  rowWords: Object.values(rowWords()).map((words) => words.replaceAll(/\{\w+\}/gu, '')),
  feeds: feedSubjects(record).map((subject) => feedTitle(record, subject)),
  cards: [
    ...record.countries.map(({ id }) => cardAlt(countryCard(record, id))),
    ...record.statements.map(({ id }) => cardAlt(statementCard(record, id))),
    cardAlt(mapCard(record, { name: 'latest-land', of: 'latest', clock, question: 'land' })),
  ],
};
// What articles claim is told in English: our account of other people's texts has no translation.
for (const name of INSTRUMENTS.filter((one) => one !== 'claims')) {
  const { title, words, whole } = getInstrument({ record, claims }, name);
  places[name] = [
    title,
    ...Object.values(words).filter((said) => typeof said === 'string'),
    ...textsOf(whole([WIDE, NARROW])),
  ];
}

console.log(JSON.stringify(places));
