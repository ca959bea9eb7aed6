import { type Answer, answersTo } from '../answers/answer.ts';
import { categoryOfStance } from '../answers/category.ts';
import { asOfLine, newestWords } from '../answers/newest-words.ts';
import { firmestOf, type Offer, type Offers, offerer, offersOf } from '../answers/offers.ts';
import { readingLabel } from '../answers/wording.ts';
import type { Tinted } from '../charts/parts/tile.ts';
import type { PlanChart, PlanNote, PlanOffer, PlanOthers, PlanPart } from '../charts/plan.ts';
import { chartWords } from '../components/numbers/chart-words.ts';
import { whatHasCome } from '../content/prose/awaited.ts';
import { withApostrophes } from '../i18n/apostrophes.ts';
import { formatDated } from '../i18n/dates.ts';
import { isolated } from '../i18n/isolated.ts';
import { formatList } from '../i18n/lists.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { type MessageKey, translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { countryPath } from '../links.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { type Contribution, STANCES } from '../schema/codes.ts';
import type { Statement } from '../schema/statement.ts';
import { noteKey } from './note-key.ts';
import { PLAN_PARTS, PLAN_STAGES } from './plan-parts.ts';
import { tileSigns } from './tile-signs.ts';

/** A country that the words on a part name, with what it says itself on it, which is no offer. */
export interface Missing {
  answer: Answer;
  words: string;
  tinted: Tinted;
}

/** A part of the plan with who offers it, as the table beside the drawing has it. */
export interface ToldPart extends PlanNote {
  part: (typeof PLAN_PARTS)[number];
  of: string;
  /** Nobody where the record does not ask. */
  offers: Offers;
  missing: readonly Missing[];
}

/** The parts, with the offers as of the record's day. */
export function planParts(record: PublicRecord): ToldPart[] {
  const clock = { asOf: record.recordDate, knownBy: record.recordDate };
  return PLAN_PARTS.map((part) => {
    const answers = part.contribution
      ? answersTo(record, part.contribution, clock)
      : new Map<string, Answer>();
    const offers = offersOf([...answers.values()]);
    const offering = new Set([...offers.inside, ...offers.outside].map(({ answer }) => answer.country.id));
    const missing = (part.named ?? [])
      .filter((id) => !offering.has(id))
      .flatMap((id) => answers.get(id) ?? []);
    return {
      part,
      of: part.of,
      offers,
      missing: missing.map((answer) => missingOf(record, answer)),
      ...noteOf(record, `chart.plan.part.${part.key}`, part.of, part),
    };
  });
}

function missingOf(record: PublicRecord, answer: Answer): Missing {
  const [reading] = answer.readings;
  const detail = reading
    ? readingLabel(vocabularyOf(record.codebook), reading)
    : translate('chart.plan.detail.silent');
  return {
    answer,
    words: translate('chart.plan.offer', { country: answer.country.name, detail }),
    tinted: { tones: [reading ? categoryOfStance(reading.stance) : 'unknown'], ...tileSigns(answer) },
  };
}

/** Who leads any part of the plan, by the offers for it: what they would add to another is what a reader looks for. */
function leadingOf(parts: readonly Pick<ToldPart, 'offers'>[]): ReadonlySet<string> {
  const leading = parts
    .flatMap(({ offers: { inside, outside } }) => [...inside, ...outside])
    .filter(({ reading }) => reading.stance === 'leads');
  return new Set(leading.map(({ answer }) => answer.country.id));
}

/**
 * Everybody who has offered a part, each country once, by its firmest words. Named is whose own words are firm, who leads any part, and
 * whom the words on this one name; all others only might, and are counted: they do not rule it out, or others said it of them. One alone
 * has its name.
 */
function offeringOf(
  { part, offers: { inside, outside } }: Pick<ToldPart, 'part' | 'offers'>,
  leading: ReadonlySet<string>,
): Record<'named' | 'others', Offer[]> {
  const once = firmestOf([...inside, ...outside]);
  const others = once.filter(
    ({ answer: { country, marks }, reading }) =>
      !leading.has(country.id) &&
      !part.named?.includes(country.id) &&
      (reading.stance === 'open' || marks.includes('not-own-words')),
  );
  return others.length > 1
    ? { named: once.filter((offer) => !others.includes(offer)), others }
    : { named: once, others: [] };
}

function othersOf(offers: readonly Offer[]): PlanOthers | undefined {
  if (offers.length === 0) return undefined;
  return {
    count: offers.length,
    text: translate('chart.plan.others', { count: offers.length }),
    tip: formatList(offers.map(({ answer }) => answer.country.name)),
    tinted: {
      tones: [...new Set(offers.map(({ reading }) => categoryOfStance(reading.stance)))],
      weak: false,
    },
  };
}

/** The plan as a drawing. */
export function planInput(record: PublicRecord): PlanChart {
  const say = vocabularyOf(record.codebook);
  const parts = planParts(record);
  const leading = leadingOf(parts);
  const all = parts.flatMap(({ offers }) => [...offers.inside, ...offers.outside]);
  const signed = parts.flatMap((told) =>
    [...told.missing, ...offeringOf(told, leading).named].map(({ answer }) => answer),
  );
  const stances = STANCES.filter((stance) => all.some(({ reading }) => reading.stance === stance));
  const count = (key: Contribution) => countOf(parts.find(({ part }) => part.contribution === key)?.offers);
  const drawn = (part: ToldPart['part'], offers: readonly Offer[]) =>
    offers.map(
      (offer): PlanOffer => ({
        id: offer.answer.country.id,
        name: offerName(part, offer),
        href: countryPath(offer.answer.country),
        tip: `${offer.answer.country.name}: ${readingLabel(say, offer.reading)}`,
        tinted: { tones: [categoryOfStance(offer.reading.stance)], ...tileSigns(offer.answer) },
      }),
    );
  const offered = (
    one: Pick<ToldPart, 'part' | 'offers'>,
  ): Pick<PlanPart, 'offers' | 'others' | 'counted'> => {
    const { named, others } = offeringOf(one, leading);
    const total = countOf(one.offers);
    return {
      offers: drawn(one.part, named),
      others: othersOf(others),
      counted: total > 0 ? translate('chart.plan.counted', { count: total }) : undefined,
    };
  };
  return {
    idPrefix: 'plan',
    words: chartWords(record, 'plan', {
      countLand: count('land'),
      countAir: count('air'),
      countSea: count('sea'),
      asOf: asOfLine(say, newestWords(all.map(({ answer }) => answer)), record.recordDate),
    }),
    stages: PLAN_STAGES.map((stage) => ({
      key: stage.key,
      title: 'titled' in stage ? translate(`chart.plan.stage.${stage.key}`) : undefined,
      frame: 'frame' in stage ? stage.frame : undefined,
      parts: parts
        .filter(({ part }) => part.stage === stage.key)
        .map(({ title, text, brief, by, unknown, ...told }) => ({
          ...offered(told),
          key: told.part.key,
          stratum: told.part.stratum,
          asked: told.part.contribution !== undefined,
          ...{ title, text, brief, by, unknown },
          missing: told.missing.map(({ answer: { country }, words, tinted }) => ({
            id: country.id,
            name: words,
            href: countryPath(country),
            tip: words,
            tinted,
          })),
        })),
    })),
    none: translate('chart.plan.none'),
    key: [
      ...stances.map((stance) => ({
        text: say(`stances.${stance}`),
        tinted: { tones: [categoryOfStance(stance)], weak: false },
      })),
      ...noteKey(say, signed, 'open').filter(({ tinted }) => tinted), // of whom others spoke is said with each offer
    ],
  };
}

/** The country, and what its words offer where the name of the part would say too much. */
export function offerName({ details = {} }: ToldPart['part'], offer: Offer): string {
  const [detail] = offer.reading.statements.flatMap((id) => details[id] ?? []);
  return offerer(translate, offer, detail ? [translate(`chart.plan.detail.${detail}`)] : []);
}

/** How many countries have an offer, each counted once. */
function countOf(offers: Offers | undefined): number {
  return offers ? firmestOf([...offers.inside, ...offers.outside]).length : 0;
}

/** The words of a part: without its text and its owner where the record has not got them, or took them back. */
function noteOf(
  record: PublicRecord,
  key: string,
  of: string,
  { awaits, shortened }: ToldPart['part'],
): PlanNote {
  const figure = record.figuresById.get(of);
  const statement = record.statementsById.get(of);
  const told = statement?.retracted ? undefined : (statement ?? figure);
  const say = (part: string, values = {}) => translate(`${key}.${part}` as MessageKey, values);
  const open =
    awaits && whatHasCome({ name: 'Awaits', attributes: awaits, typed: [], line: 0 }, record).length === 0;
  return {
    title: say('title'),
    ...(told
      ? {
          text: say('text', { number: figure ? formatNumber(figure.value) : '' }),
          brief: shortened ? say('brief') : undefined,
          by: translate('chart.plan.by', {
            name: withApostrophes(ownerOf(record, figure?.speaker.short ?? told.speaker.name, told.speaker)),
            // A line of the drawing breaks before a date, not in it.
            date: formatDated(told.said, told.saidPrecision, 'short').replaceAll(' ', '\u00a0'),
          }),
        }
      : {}),
    unknown: open ? translate('chart.plan.unknown', { what: say('unknown') }) : undefined,
  };
}

/** Who spoke; an office with its country, since every country has one of that name. */
function ownerOf(
  { countriesById }: PublicRecord,
  name: string,
  { person, represents }: Statement['speaker'],
): string {
  const country = person ? undefined : countriesById.get(represents)?.name;
  return country ? translate('chart.plan.institution', { name, country }) : isolated(name);
}
