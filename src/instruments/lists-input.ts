import { type ListRow, listRows, saidNothing } from '../answers/list-rows.ts';
import { ownAnswerLabel } from '../answers/own-answer.ts';
import { LEGEND_KEYS, legendKeyOf } from '../answers/paint.ts';
import { rungOf } from '../answers/rung.ts';
import { rungName } from '../answers/wording.ts';
import type { ListsChart } from '../charts/lists-chart.ts';
import { chartWords } from '../components/numbers/chart-words.ts';
import { formatDated } from '../i18n/dates.ts';
import type { Say } from '../i18n/say.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { rungKey, rungTile } from './rung-tile.ts';

/** The lists of countries that are said to be ready with soldiers; on others ships, planes and other help count, too. */
export const LISTS_OF_SENDERS: ReadonlySet<string> = new Set([
  'named-5-2025-04-10-european-officials',
  'named-10-2025-09-04-radio-svoboda',
]);

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
  const senders = lists
    .filter(({ list }) => LISTS_OF_SENDERS.has(list.id))
    .toSorted((a, b) => (a.list.said < b.list.said ? -1 : 1))
    .flatMap(({ rows }) => rows);
  // A country on several lists counts once, by its words at the last of them.
  const once = [...new Map(senders.map((row) => [row.answer.country.id, row])).values()];
  return {
    idPrefix: 'lists',
    words: chartWords(record, 'lists', { count: lists.length, ...counts(once) }),
    lists: lists.map(({ list, rows }) => ({
      id: list.id,
      title: translate('chart.lists.heading', {
        title: list.title,
        date: formatDated(list.said, list.saidPrecision),
      }),
      detail: detailOf(rows, LISTS_OF_SENDERS.has(list.id)),
      rungs: [...Map.groupBy(rows.toSorted(byYes), (row) => rungTitle(say, row))].map(
        ([title, standing]) => ({
          key: standing[0] ? rungOf(standing[0].answer) : '',
          title,
          tiles: standing.map(({ answer }) =>
            rungTile(
              answer,
              translate('home.option', {
                country: answer.country.name,
                label: ownAnswerLabel(say, answer),
              }),
            ),
          ),
        }),
      ),
      key: rungKey(
        say,
        rows.map(({ answer }) => answer),
      ),
    })),
  };
}

function detailOf(rows: readonly ListRow[], senders: boolean): string {
  const counted = counts(rows);
  return translate('chart.lists.detail', {
    ...counted,
    named: senders ? 'soldiers' : 'help',
    some: counted.countPromised + counted.countWilling > 0 ? 'some' : 'none',
  });
}

/** What countries that stand together had said, in the words of the ladder. */
function rungTitle(say: Say, row: ListRow): string {
  const { answer } = row;
  if (saidNothing(row))
    return translate(answer.position.silence === 'no-answer' ? 'chart.lists.noAnswer' : 'chart.lists.silent');
  return rungName(say, rungOf(answer));
}

function byYes(a: ListRow, b: ListRow): number {
  return LEGEND_KEYS.indexOf(legendKeyOf(a.answer.paint)) - LEGEND_KEYS.indexOf(legendKeyOf(b.answer.paint));
}
