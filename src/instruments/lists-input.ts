import type { ListRow } from '../answers/list-rows.ts';
import { listRows, saidNothing } from '../answers/list-rows.ts';
import { ownAnswerLabel } from '../answers/own-answer.ts';
import { LEGEND_KEYS, legendKeyOf } from '../answers/paint.ts';
import { rungOf } from '../answers/rung.ts';
import type { ListsChart } from '../charts/lists-chart.ts';
import { chartWords } from '../components/numbers/chart-words.ts';
import { formatDated } from '../i18n/dates.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { countryPath } from '../links.ts';
import type { PublicRecord } from '../record/public-record.ts';

/** What the countries on a list had said themselves, counted. */
function counts(
  rows: readonly ListRow[],
): Record<'countAll' | 'countPromised' | 'countWilling' | 'countNothing', number> {
  const standing = (rung: ReturnType<typeof rungOf>) =>
    rows.filter(({ answer }) => rungOf(answer) === rung).length;
  return {
    countAll: rows.length,
    countPromised: standing('promised'),
    countWilling: standing('ready'),
    countNothing: rows.filter(saidNothing).length,
  };
}

/** The named lists as a chart: each country in the colour of its own words by the day of the list, from yes to no. */
export function listsInput(record: PublicRecord): ListsChart {
  const say = vocabularyOf(record.codebook);
  const lists = record.lists.map((list) => ({ list, rows: listRows(record, list) }));
  const all = lists.flatMap(({ rows }) => rows);
  return {
    idPrefix: 'lists',
    words: chartWords(record, 'lists', { count: lists.length, ...counts(all) }),
    lists: lists.map(({ list, rows }) => ({
      id: list.id,
      title: translate('chart.lists.heading', {
        title: list.title,
        date: formatDated(list.said, list.saidPrecision),
      }),
      detail: translate('chart.lists.detail', counts(rows)),
      tiles: rows.toSorted(byYes).map((row) => ({
        id: row.answer.country.id,
        name: row.answer.country.name,
        said: saidNothing(row)
          ? translate(
              row.answer.position.silence === 'no-answer' ? 'chart.lists.noAnswer' : 'chart.lists.silent',
            )
          : ownAnswerLabel(say, row.answer),
        href: countryPath(row.answer.country),
        tip: translate('home.option', {
          country: row.answer.country.name,
          label: ownAnswerLabel(say, row.answer),
        }),
        tinted: { tones: row.answer.paint, weak: false },
      })),
    })),
  };
}

function byYes(a: ListRow, b: ListRow): number {
  return LEGEND_KEYS.indexOf(legendKeyOf(a.answer.paint)) - LEGEND_KEYS.indexOf(legendKeyOf(b.answer.paint));
}
