import { type Answer, answersTo } from '../answers/answer.ts';
import { legendOf } from '../answers/legend.ts';
import { newestLine, newestWords } from '../answers/newest-words.ts';
import { notesOf } from '../answers/notes.ts';
import type { Question } from '../answers/question.ts';
import { mapTitle } from '../answers/title.ts';
import { findNumberInNews, saidNo, verdictCounts } from '../answers/verdict.ts';
import { speakerRole } from '../formats/web/speaker-role.ts';
import { withApostrophes } from '../i18n/apostrophes.ts';
import { formatDated } from '../i18n/dates.ts';
import { formatDay } from '../i18n/day.ts';
import { isolated } from '../i18n/isolated.ts';
import type { Say } from '../i18n/say.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { swatch } from '../map/drawing/swatch.ts';
import { toHtml } from '../markup/html.ts';
import { findWords } from '../record/carrying-words.ts';
import { getStatement, type PublicRecord } from '../record/public-record.ts';
import { getSubject } from '../record/subjects.ts';
import type { Claims } from '../schema/claim.ts';
import { agesCard } from './ages-card.ts';
import type { Card, CardRow } from './card.ts';
import { cardFoot } from './card-foot.ts';
import { cardMap, smallCardMap } from './card-map.ts';
import { CARD_SIGN } from './card-sign.ts';
import { printed, translated } from './card-words.ts';
import { claimsCard } from './claims-card.ts';
import type { MapPicture } from './map-pictures.ts';
import { moversCard } from './movers-card.ts';
import { planCard } from './plan-card.ts';

/** The tags of explainers that a card can draw. */
export const INSTRUMENTS = ['Ages', 'PlanDiagram', 'Movers', 'Claims'] as const;

export type Instrument = (typeof INSTRUMENTS)[number];

/** What a card takes of an explainer, and of the content beside the record. */
interface ExplainerTold {
  title: string;
  question: string;
  /** The first words of its text: what it has found. */
  opening?: string | undefined;
  instrument?: Instrument | undefined;
  /** What the map of an explainer without an instrument asks. */
  map?: Question | undefined;
  claims: Claims;
}

/** An explainer's title and what it has found, over its instrument or beside its map, where it has one that a card can draw. */
export function explainerCard(
  record: PublicRecord,
  { title, question, opening, instrument, map, claims }: ExplainerTold,
): Card {
  return {
    kicker: translate('card.explainer'),
    title,
    text: opening ?? question,
    ...(map && !instrument ? mapOf(record, map) : {}),
    ...(instrument ? drawn(record, instrument, claims) : {}),
    ...cardFoot(formatDay(record.recordDate)),
  };
}

function drawn(record: PublicRecord, instrument: Instrument, claims: Claims): Pick<Card, 'text' | 'chart'> {
  switch (instrument) {
    case 'Ages': {
      const asOf = record.recordDate;
      return agesCard([...answersTo(record, 'headline', { asOf, knownBy: asOf }).values()], asOf);
    }
    case 'PlanDiagram':
      return planCard(record);
    case 'Movers':
      return moversCard(record);
    case 'Claims':
      return claimsCard(claims);
  }
}

/** Today's map of what an explainer asks, with the day of its newest words. */
function mapOf(record: PublicRecord, question: Question): Pick<Card, 'map' | 'rows' | 'kicker'> {
  const asOf = record.recordDate;
  const say = vocabularyOf(record.codebook);
  const answers = [...answersTo(record, question, { asOf, knownBy: asOf }).values()];
  return { kicker: newestLine(say, answers, asOf), ...drawnMap(say, question, answers) };
}

/** The map, with a row for each colour and mark: without its page a picture must explain itself. */
function drawnMap(say: Say, question: Question, answers: readonly Answer[]): Pick<Card, 'map' | 'rows'> {
  const paints = answers.map(({ paint }) => paint);
  const colours = legendOf(say, question, paints).map(({ key, paint, label, count }) => ({
    label: translate('map.count', { label, count }),
    swatch: toHtml(swatch(paint, `row-${key}`)),
  }));
  return {
    rows: [...colours, ...noteRows(say, answers)],
    map: { svg: cardMap(say, answers), note: translate('map.border') },
  };
}

/**
 * The words that carry a statement, with our translation under them; where none do, our summary, named a paraphrase. In
 * letters that the pictures cannot print: the translation alone, named as one.
 */
export function statementCard(record: PublicRecord, id: string): Card {
  const statement = getStatement(record, id);
  const { speaker, said, saidPrecision, summary, country, retracted } = statement;
  const words = findWords(record, statement);
  const [original, translation] = words ? [printed(words), translated(words)] : [];
  return {
    kicker: translate(retracted ? 'card.retracted' : 'card.statement', {
      country: getSubject(record, country).name,
    }),
    title: original ?? translation ?? withApostrophes(summary),
    text: original ? translation : words ? undefined : translate('statement.paraphrase'),
    speaker: `${isolated(speaker.name)}, ${speakerRole(record, statement)}`,
    ...cardFoot(formatDated(said, saidPrecision)),
  };
}

/**
 * The question in the news with its answer over today's map: what a chat shows is as wide as three fingers, so no more words
 * than the counts of the verdict.
 */
export function verdictCard(record: PublicRecord): Card {
  const asOf = record.recordDate;
  const clock = { asOf, knownBy: asOf };
  const say = vocabularyOf(record.codebook);
  const answers = [...answersTo(record, 'headline', clock).values()];
  const asked = findNumberInNews(record);
  const counts = verdictCounts(record, answers, clock);
  const question = asked ? say('home.question', { count: asked.value }) : say('home.questionOpen');
  const told = {
    promised: `${counts.promised} ${say('sentence.troops', { count: counts.promised })}`,
    ready: say('finding.ready', { count: counts.ready, number: String(counts.ready) }),
    open: say('finding.open', { count: counts.open, number: String(counts.open) }),
  };
  return {
    kicker: newestLine(say, answers, asOf),
    title: [question, saidNo(say, counts, asked?.value)].filter(Boolean).join(' '),
    text: translate('card.afterwards'),
    rows: (['promised', 'ready', 'open'] as const)
      .filter((rung) => rung === 'promised' || counts[rung] > 0)
      .map((rung) => ({
        label: told[rung],
        swatch: toHtml(swatch([rung === 'promised' ? 'troops' : rung], `row-${rung}`)),
      })),
    map: { svg: smallCardMap(answers), note: translate('map.border'), isBelow: true },
    ...cardFoot(formatDay(asOf)),
  };
}

/** The map in one of its states, with its legend; led by the day of its newest words where that is older. */
export function mapCard(record: PublicRecord, { of, clock, question }: MapPicture): Card {
  const date = formatDay(clock.asOf);
  const say = vocabularyOf(record.codebook);
  const answers = [...answersTo(record, question, clock).values()];
  const newest = newestWords(answers);
  const old = newest !== undefined && newest < clock.asOf;
  const day = translate(of === 'edition' ? 'edition.asOf' : 'map.asOf', { date });
  return {
    kicker: old ? translate('card.newest', { date: formatDay(newest) }) : day,
    title: mapTitle(say, question),
    text: old ? day : undefined,
    ...drawnMap(say, question, answers),
    ...cardFoot(date),
  };
}

/** What the sign on the map means, and for whom others have spoken. */
function noteRows(say: Say, answers: readonly Answer[]): CardRow[] {
  return notesOf(say, answers).map(({ note, text }) => ({
    label: note === 'may-not-hold' ? say('mark.doubtful') : text,
    swatch: note === 'may-not-hold' ? CARD_SIGN : '',
  }));
}
