import { answersTo } from '../answers/answer.ts';
import { legendOf } from '../answers/legend.ts';
import { marksAmong } from '../answers/marks.ts';
import { legendKeyOf } from '../answers/paint.ts';
import { mapTitle } from '../answers/title.ts';
import { categoryDefinition, categoryName, headlineLabels } from '../answers/wording.ts';
import { formatDated } from '../i18n/dates.ts';
import { formatDay } from '../i18n/day.ts';
import { isolated } from '../i18n/isolated.ts';
import type { Say } from '../i18n/say.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { markSwatch } from '../map/drawing/mark-swatch.ts';
import { swatch } from '../map/drawing/swatch.ts';
import { toHtml } from '../markup/html.ts';
import type { Mark } from '../record/earning.ts';
import { getStatement, newestStatementDay, type PublicRecord } from '../record/public-record.ts';
import { getSubject } from '../record/subjects.ts';
import { SITE_NAME } from '../site.ts';
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
  const kicker = translate('card.country', { date: formatDay(asOf) });
  const answer = answersTo(record, 'headline', { asOf, knownBy: asOf }).get(id);
  if (!answer) {
    const { name: title } = getSubject(record, id);
    return { kicker, title, text: translate('country.institution'), ...signed(formatDay(asOf)) };
  }
  const { country, paint, marks } = answer;
  const say = vocabularyOf(record.codebook);
  const key = legendKeyOf(paint);
  const text = key === 'conflicting' ? categoryName : categoryDefinition;
  return {
    kicker,
    title: country.name,
    text: text(say, key, 'headline'),
    rows: [
      { label: headlineLabels(say, paint).join(' / '), swatch: toHtml(swatch(paint, 'row')) },
      ...markRows(say, marks),
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
    speaker: `${isolated(speaker.name)}, ${isolated(speaker.role)}`,
    ...signed(formatDated(said, saidPrecision)),
  };
}

/** The map in one of its states, with its legend; the latest says how old the newest words are. */
export function mapCard(record: PublicRecord, { of, clock, question }: MapPicture): Card {
  const date = formatDay(clock.asOf);
  const say = vocabularyOf(record.codebook);
  const answers = [...answersTo(record, question, clock).values()];
  const paints = answers.map(({ paint }) => paint);
  return {
    kicker: translate(of === 'edition' ? 'edition.asOf' : 'map.asOf', { date }),
    title: mapTitle(say, question),
    text:
      of === 'latest' ? translate('card.newest', { date: formatDay(newestStatementDay(record)) }) : undefined,
    rows: [
      ...legendOf(say, question, paints).map(({ key, paint, label, count }) => ({
        label: translate('map.count', { label, count }),
        swatch: toHtml(swatch(paint, `row-${key}`)),
      })),
      ...markRows(say, marksAmong(answers)),
    ],
    map: { svg: cardMap(answers), note: translate('map.border') },
    ...signed(date),
  };
}

/** What the marks on the map or beside a position mean: without its page a picture must explain itself. */
function markRows(say: Say, marks: readonly Mark[]): CardRow[] {
  return marks.map((mark) => ({
    label: say(`mark.${mark}`),
    swatch: `<g transform="translate(7 2)">${toHtml(markSwatch(mark, `row-${mark}`))}</g>`, // in the middle of 28 × 18
  }));
}

function signed(date: string): Pick<Card, 'site' | 'foot'> {
  return { site: SITE_NAME, foot: translate('card.foot', { date }) };
}
