import { formatDated } from '../i18n/dates.ts';
import { formatDay } from '../i18n/day.ts';
import { translate } from '../i18n/translate.ts';
import { legendSwatch } from '../map/legend.ts';
import { legendRows } from '../map/legend-rows.ts';
import { paintableOf } from '../map/question.ts';
import { positionsAsOf } from '../record/positions.ts';
import { getCountry, getStatement, type PublicRecord } from '../record/public-record.ts';
import { getSubject } from '../record/subjects.ts';
import type { Codebook } from '../schema/codebook.ts';
import type { Day } from '../schema/day.ts';
import { SITE_NAME } from '../site.ts';
import type { Card, CardRow } from './card.ts';
import { cardMap } from './card-map.ts';

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
  const label =
    headline === 'conflicting'
      ? readings.map((reading) => codebook.headlines[reading].label).join(' / ')
      : codebook.headlines[silence === 'not-searched' ? silence : headline].label;
  return {
    kicker,
    title: getCountry(record, id).name,
    text:
      headline === 'conflicting'
        ? codebook.headlines.conflicting.label
        : codebook.headlines[headline].definition,
    rows: [{ label, swatch: legendSwatch(paintableOf(position, 'headline'), 'row') }],
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

/** The map of a day with its legend. */
export function mapCard(record: PublicRecord, asOf: Day): Card {
  const clock = { asOf, knownBy: record.recordDate };
  const positions = [...positionsAsOf(record, clock).values()];
  return {
    kicker: translate('map.asOf', { date: formatDay(asOf) }),
    title: translate('map.title'),
    rows: rowsOf(
      record.codebook,
      positions.map((position) => paintableOf(position, 'headline')),
    ),
    map: { svg: cardMap(record, positions, clock), note: translate('map.border') },
    ...signed(formatDay(asOf)),
  };
}

function rowsOf(codebook: Codebook, paints: Parameters<typeof legendRows>[0]): CardRow[] {
  return legendRows(paints).map(({ key, paint, count }) => ({
    label: translate('map.count', { label: codebook.headlines[key].label, count }),
    swatch: legendSwatch(paint, `row-${key}`),
  }));
}

function signed(date: string): Pick<Card, 'site' | 'foot'> {
  return { site: SITE_NAME, foot: translate('card.foot', { date }) };
}
