import { type HistoryRow, historyRowsOf } from '../../charts/history.ts';
import type { HistoryChart } from '../../charts/history-chart.ts';
import { capitalised } from '../../i18n/capitalised.ts';
import { formatDay } from '../../i18n/day.ts';
import { formatList } from '../../i18n/lists.ts';
import { translate } from '../../i18n/translate.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Contribution, Stance } from '../../schema/codes.ts';
import type { Country } from '../../schema/country.ts';
import { historyInput } from './history-input.ts';

/** What others count on it for, whether it has said anything on that or not. */
const COUNTED_ON: readonly Contribution[] = ['monitoring'];

/** Kinds of help that the title names. */
const HELP = ['air', 'sea', 'training', 'logistics', 'monitoring', 'intelligence', 'funding'] as const;

/** The history of a country of which others ask for help: what it said on that, told by its title. */
export function askedInput(record: PublicRecord, country: Country): HistoryChart {
  const input = historyInput(record, country);
  const history = historyRowsOf(record, country.id, COUNTED_ON);
  const own = history.rows.filter(({ segments }) => segments.at(-1)?.ownWords);
  const opens = HELP.flatMap((help) =>
    own.filter((row) => row.contribution === help && stanceOf(row) === 'open'),
  );
  const land = own.find(({ contribution }) => contribution === 'land');
  // Of what the title names, and of nothing else.
  const newest = [...(land ? [land] : []), ...opens]
    .map((row) => row.newest)
    .toSorted()
    .at(-1);
  const title = translate('chart.history.finding', {
    country: country.name,
    soldiers: (land && stanceOf(land)) ?? 'none',
    countOpen: opens.length,
    open: formatList(
      HELP.filter((help) => opens.some((row) => row.contribution === help)).map((help) =>
        translate(`line.help.${help}`),
      ),
    ),
    newest: formatDay(newest ?? record.recordDate, 'month'),
  });
  const monitoring = capitalised(translate('line.help.monitoring'));
  return {
    ...input,
    words: { ...input.words, title },
    contributionLabels: { ...input.contributionLabels, monitoring },
    history,
  };
}

/** The stance of its newest words; undefined where they conflict. */
function stanceOf({ segments }: HistoryRow): Stance | undefined {
  const last = segments.at(-1);
  return last && !last.conflicting ? last.stances[0] : undefined;
}
