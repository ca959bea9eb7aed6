import { formatDated } from '../i18n/dates.ts';
import { formatDay } from '../i18n/day.ts';
import { translate } from '../i18n/translate.ts';
import { MARKS, type Mark } from '../map/category.ts';
import { legendSwatch, markSwatch } from '../map/legend.ts';
import { legendRows } from '../map/legend-rows.ts';
import { paintableOf, questionMarks } from '../map/question.ts';
import { positionsAsOf } from '../record/positions.ts';
import { getCountry, getStatement, newestStatementDay, type PublicRecord } from '../record/public-record.ts';
import { getSubject } from '../record/subjects.ts';
import { SITE_NAME } from '../site.ts';
import { categoryTerm } from '../words/category-label.ts';
import { mapTitle } from '../words/map-texts.ts';
import type { Card, CardRow } from './card.ts';
import { cardMap } from './card-map.ts';
import type { MapPicture } from './map-pictures.ts';

export function explainerCard(
  record: PublicRecord,
  { title, question }: { title: string; question: string },
): Card {
  return {
    kicker: translate('card.explainer'),
    title,
    text: question,
    ...signed(formatDay(record.recordDate)),
  };
}

/** Where a country stands on the day of the record; an institution has no position, and so no swatch. */
export function countryCard(record: PublicRecord, id: string): Card {
  const asOf = record.recordDate;
  const position = positionsAsOf(record, { asOf, knownBy: asOf }).get(id);
  const kicker = translate('card.country', { date: formatDay(asOf) });
  if (!position) {
    const { name: title } = getSubject(record, id);
    return { kicker, title, text: translate('country.institution'), ...signed(formatDay(asOf)) };
  }
  const { codebook } = record;
  const { headline, readings, silence } = position;
  const key = silence === 'not-searched' ? silence : headline;
  const conflict = key === 'conflicting';
  const labels = conflict ? readings.map((reading) => codebook.headlines[reading].label) : [];
  return {
    kicker,
    title: getCountry(record, id).name,
    text: conflict ? codebook.headlines[key].label : codebook.headlines[key].definition,
    rows: [
      {
        label: conflict ? labels.join(' / ') : codebook.headlines[key].label,
        swatch: legendSwatch(paintableOf(position, 'headline'), 'row'),
      },
      ...markRows(new Set(questionMarks(record, position, 'headline', { asOf, knownBy: asOf }))),
    ],
    ...signed(formatDay(asOf)),
  };
}

/**
 * The words of a statement where a source prints them in the language of this site; else our summary, without quotation
 * marks, for the words of a card must be read without the page.
 */
export function statementCard(record: PublicRecord, id: string): Card {
  const { speaker, said, saidPrecision, summary, evidence, country, retracted } = getStatement(record, id);
  const quote = evidence.find((piece) => piece.quote && piece.language === 'en')?.quote;
  return {
    kicker: translate(retracted ? 'card.retracted' : 'card.statement', {
      country: getSubject(record, country).name,
    }),
    title: quote ? `“${quote.exact}”` : summary,
    speaker: `${speaker.name}, ${speaker.role}`,
    ...signed(formatDated(said, saidPrecision)),
  };
}

/** The map in one of its states, with its legend; the latest says how old the newest words are. */
export function mapCard(record: PublicRecord, { of, clock, question }: MapPicture): Card {
  const date = formatDay(clock.asOf);
  const positions = [...positionsAsOf(record, clock).values()];
  const marks = positions.flatMap((position) => questionMarks(record, position, question, clock));
  return {
    kicker: translate(of === 'edition' ? 'edition.asOf' : 'map.asOf', { date }),
    title: mapTitle(record.codebook, question),
    text:
      of === 'latest' ? translate('card.newest', { date: formatDay(newestStatementDay(record)) }) : undefined,
    rows: [
      ...legendRows(positions.map((position) => paintableOf(position, question))).map(
        ({ key, paint, count }) => ({
          label: translate('map.count', { label: categoryTerm(record.codebook, key, question).label, count }),
          swatch: legendSwatch(paint, `row-${key}`),
        }),
      ),
      ...markRows(new Set(marks)),
    ],
    map: { svg: cardMap(record, positions, { clock, question }), note: translate('map.border') },
    ...signed(date),
  };
}

/** What the marks on the map or beside a position mean: without its page a picture must explain itself. */
function markRows(found: ReadonlySet<Mark>): CardRow[] {
  return MARKS.filter((mark) => found.has(mark)).map((mark) => ({
    label: translate(`mark.${mark}`),
    swatch: `<g transform="translate(7 2)">${markSwatch(mark, `row-${mark}`)}</g>`, // in the middle of 28 × 18
  }));
}

function signed(date: string): Pick<Card, 'site' | 'foot'> {
  return { site: SITE_NAME, foot: translate('card.foot', { date }) };
}
