/** Makes of a record what a build makes of it, as far as that needs no page: files, feeds, charts, pictures, embeds. */

import { agesOf } from '../../../src/answers/ages.ts';
import { answersTo } from '../../../src/answers/answer.ts';
import { QUESTIONS } from '../../../src/answers/question.ts';
import { mapSummary } from '../../../src/answers/summary.ts';
import { agesChart } from '../../../src/charts/ages-chart.ts';
import { comparisonChart } from '../../../src/charts/comparison-chart.ts';
import { gridChart } from '../../../src/charts/grid-chart.ts';
import { historyChart } from '../../../src/charts/history-chart.ts';
import { listsChart } from '../../../src/charts/lists-chart.ts';
import { numbersChart } from '../../../src/charts/numbers-chart.ts';
import { planChart } from '../../../src/charts/plan-chart.ts';
import { timelineChart } from '../../../src/charts/timeline-chart.ts';
import { historyInput } from '../../../src/components/country/history-input.ts';
import { timelineInput } from '../../../src/components/event/timeline-input.ts';
import { mapWords } from '../../../src/components/map/map-words.ts';
import { comparisonInput } from '../../../src/components/numbers/comparison-input.ts';
import { numbersInput } from '../../../src/components/numbers/numbers-input.ts';
import { describeCitable } from '../../../src/components/statement/citable.ts';
import type { Tag } from '../../../src/content/prose/prose.ts';
import {
  countryEmbeddable,
  mapEmbeddable,
  numbersEmbeddable,
  statementEmbeddable,
} from '../../../src/embed/embeddable.ts';
import { oembed } from '../../../src/embed/oembed.ts';
import { quotationAnswer } from '../../../src/embed/quotation-answer.ts';
import { pastFiles } from '../../../src/embed/told/past-files.ts';
import { toldNow } from '../../../src/embed/told/told-answers.ts';
import { dayOf } from '../../../src/explainers/as-of.ts';
import { atom } from '../../../src/formats/feeds/atom.ts';
import { changeFeed, feedSubjects } from '../../../src/formats/feeds/change-feed.ts';
import { jsonFeed } from '../../../src/formats/feeds/json-feed.ts';
import { positionsGeojson } from '../../../src/formats/files/positions-geojson.ts';
import { positionsJson } from '../../../src/formats/files/positions-json.ts';
import { annotationsJsonld } from '../../../src/formats/json-ld/annotations-jsonld.ts';
import { statementJsonLd } from '../../../src/formats/json-ld/statement-json-ld.ts';
import { tableCsv } from '../../../src/formats/tables/csv.ts';
import { TABLES } from '../../../src/formats/tables/tables.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import { agesInput } from '../../../src/instruments/ages-input.ts';
import { conditionInput } from '../../../src/instruments/condition-input.ts';
import { listsInput } from '../../../src/instruments/lists-input.ts';
import { planInput } from '../../../src/instruments/plan-input.ts';
import { countryPath, eventPath, statementPath } from '../../../src/links.ts';
import { mapData } from '../../../src/map/data/map-data.ts';
import { countryAreas } from '../../../src/map/earth/country-areas.ts';
import { mapGeometry } from '../../../src/map/earth/geometry.ts';
import { cardSvg } from '../../../src/pictures/card.ts';
import { countryCard } from '../../../src/pictures/country-card.ts';
import { mapFigure } from '../../../src/pictures/map-figure.ts';
import { latestPicture } from '../../../src/pictures/map-pictures.ts';
import { mapCard, statementCard } from '../../../src/pictures/subject-cards.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';
import { subjects } from '../../../src/record/subjects.ts';
import { CONTRIBUTIONS } from '../../../src/schema/codes.ts';
import { FIGURE_TOPICS } from '../../../src/schema/figure.ts';
import { siteFiles, sitemapPages } from '../../../src/site-files.ts';
import { assertWellFormed } from '../map/xml.ts';

/** A made record is in no file, so nothing of it is sealed. */
const NO_SEAL = { lines: 0, digest: '' };

/** Throws what the build would throw, and for a drawing or feed that no reader of XML takes. `tags` are those of the explainers. */
export function makeAll(record: PublicRecord, tags: readonly Tag[] = []): void {
  for (const tag of tags) makeTag(record, tag);
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  const files = siteFiles(record, ['who-would-help']);
  const twice = files.find((file, index) => files.indexOf(file) < index);
  if (twice) throw new Error(`two pages would be ${twice}`);
  sitemapPages(record, ['who-would-help']);
  for (const table of TABLES) tableCsv(table, record, clock);
  assertPlain(positionsJson(record, clock));
  positionsGeojson(record, countryAreas(new Set(record.countries.map(({ id }) => id))));
  assertPlain(annotationsJsonld(record));
  for (const subject of feedSubjects(record)) {
    const feed = changeFeed(record, subject, NO_SEAL);
    assertWellFormed(atom(feed).replace(/^<\?xml[^>]*\?>/u, ''));
    assertPlain(jsonFeed(feed));
  }
  assertWellFormed(timelineChart(timelineInput(record)));
  assertWellFormed(numbersChart(numbersInput(record)));
  assertWellFormed(comparisonChart(comparisonInput(record)));
  mapGeometry(record.countries, 'europe');
  mapData(record, {
    pathOf: countryPath,
    eventPath,
    statementPath: statementPath('{id}'),
    words: mapWords(record),
  });
  pastFiles(record, vocabularyOf(record.codebook));
  toldNow(record, clock, vocabularyOf(record.codebook));
  const latest = latestPicture(record);
  mapFigure(record, latest);
  const embeddables = [mapEmbeddable(record, latest), numbersEmbeddable(record, { width: 1, height: 1 })];
  const cards = [mapCard(record, latest)];
  for (const country of record.countries) {
    assertWellFormed(historyChart(historyInput(record, country)));
    embeddables.push(countryEmbeddable(record, country.id));
  }
  for (const { id } of subjects(record)) cards.push(countryCard(record, id));
  for (const statement of record.statements) {
    assertPlain(statementJsonLd(record, statement));
    describeCitable(record, statement.id);
    cards.push(statementCard(record, statement.id));
    embeddables.push(statementEmbeddable(record, statement.id));
    assertPlain(quotationAnswer(record, statement.id));
  }
  for (const { id } of [...record.events, ...record.figures, ...record.sources]) describeCitable(record, id);
  for (const card of cards) assertWellFormed(cardSvg(card));
  for (const embeddable of embeddables) assertPlain(oembed(embeddable));
}

function makeTag(record: PublicRecord, { name, attributes }: Tag): void {
  const { asOf, from, to, contribution, topic } = attributes;
  if (name === 'Timeline') {
    const days = { ...(from ? { from: dayOf(record, from) } : {}), ...(to ? { to: dayOf(record, to) } : {}) };
    timelineChart(timelineInput(record, days));
  }
  if (name === 'NumbersChart')
    numbersChart(
      numbersInput(
        record,
        FIGURE_TOPICS.find((known) => known === topic),
      ),
    );
  if (name === 'NamedLists') listsChart(listsInput(record));
  if (name === 'PlanDiagram') planChart(planInput(record));
  if (name === 'Ages') {
    const day = dayOf(record, asOf ?? undefined);
    const answers = answersTo(record, 'headline', { asOf: day, knownBy: record.recordDate }).values();
    agesChart(agesInput(record, agesOf([...answers]), day));
  }
  if (name === 'ConditionGrid') {
    const clock = { asOf: dayOf(record, asOf ?? undefined), knownBy: record.recordDate };
    const about = CONTRIBUTIONS.find((known) => known === contribution) ?? 'land';
    const answers = [...answersTo(record, about, clock).values()];
    gridChart(conditionInput(record, answers, { contribution: about, asOf: clock.asOf }));
  }
  if (name !== 'PositionMap') return;
  const question = QUESTIONS.find((known) => known === contribution) ?? 'headline';
  const day = dayOf(record, asOf ?? undefined);
  const answers = [...answersTo(record, question, { asOf: day, knownBy: record.recordDate }).values()];
  mapSummary(
    vocabularyOf(record.codebook),
    answers.map(({ paint }) => paint),
    { question, asOf: day },
  );
}

/** What goes out as JSON has no value that was never there, nothing invisible that parts or turns text, and no half of a letter. */
function assertPlain(value: unknown): void {
  const json = JSON.stringify(value);
  if (/undefined|NaN|\[object Object\]/u.test(json)) throw new Error(`a value that is none: ${json}`);
  if (/[\u200b\u202a-\u202e\ufeff]|\\u00/iu.test(json))
    throw new Error(`a character that nobody sees: ${json}`);
  if (/\\ud[89a-f]/iu.test(json)) throw new Error(`half a letter: ${json}`);
}
