import { historyRowsOf } from '../../charts/history.ts';
import type { HistoryChart } from '../../charts/history-chart.ts';
import { formatDay } from '../../i18n/day.ts';
import { formatList } from '../../i18n/lists.ts';
import { translate } from '../../i18n/translate.ts';
import { statementPath } from '../../links.ts';
import { markedEvents } from '../../record/marked-events.ts';
import { getStatement, type PublicRecord } from '../../record/public-record.ts';
import { CONTRIBUTIONS, STANCES } from '../../schema/codes.ts';
import type { Country } from '../../schema/country.ts';
import { chartWords, guideLabel } from '../numbers/chart-words.ts';

/** How one country's positions moved, contribution by contribution. */
export function historyInput(record: PublicRecord, country: Country): HistoryChart {
  const { contributions, stances, places, missions, headlines } = record.codebook;
  return {
    idPrefix: 'history',
    words: chartWords(record, 'history', { country: country.name }),
    contributionLabels: labels(CONTRIBUTIONS, contributions),
    stanceLabels: labels(STANCES, stances),
    narrowedLabels: { outside: places.outside.label, peacekeeping: missions.peacekeeping.label },
    keyLabels: {
      conflicting: headlines.conflicting.label,
      others: translate('mark.not-own-words'),
      statement: translate('chart.history.statement'),
      told: translate('chart.history.statementTold'),
      dashed: translate('chart.history.dashed'),
    },
    toldLabels: (stance, statements) =>
      translate('chart.history.told', { stance, teller: tellers(record, statements) }),
    newestLabel: (day) => translate('chart.history.newest', { date: formatDay(day, 'short') }),
    noneLabel: translate('chart.history.none'),
    history: historyRowsOf(record, country.id),
    guides: markedEvents(record, 'charts').map(({ date, marked }) => ({
      date,
      label: guideLabel(marked.as, date),
    })),
    statementHref: statementPath,
  };
}

/** Who tells of a country that has not spoken itself. */
function tellers(record: PublicRecord, statements: readonly string[]): string {
  const names = statements.map((id) => {
    const { represents } = getStatement(record, id).speaker;
    const country = record.countriesById.get(represents);
    if (country) return country.inText ?? country.name;
    return record.institutions.find((one) => one.id === represents)?.name ?? represents;
  });
  return formatList([...new Set(names)]);
}

function labels<Key extends string>(keys: readonly Key[], terms: Readonly<Record<Key, { label: string }>>) {
  return Object.fromEntries(keys.map((key) => [key, terms[key].label])) as Record<Key, string>;
}
