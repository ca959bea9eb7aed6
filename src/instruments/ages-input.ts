import { type AgeColumn, ageCounts } from '../answers/ages.ts';
import type { Answer } from '../answers/answer.ts';
import { newestWords } from '../answers/newest-words.ts';
import { answerLabel, rungName } from '../answers/wording.ts';
import type { AgesChart } from '../charts/ages-chart.ts';
import type { AgeMark } from '../charts/ages-dot.ts';
import { chartWords, guideLabel } from '../components/numbers/chart-words.ts';
import { formatDayOfYear } from '../i18n/chart-days.ts';
import { formatDated } from '../i18n/dates.ts';
import { formatDay } from '../i18n/day.ts';
import { formatList, inTurn, sortedByName } from '../i18n/lists.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { countryPath } from '../links.ts';
import { STALE_AFTER } from '../record/earning.ts';
import { markedEvents } from '../record/marked-events.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';

/** How old the words behind each colour of the map are, as a chart; `columns` of answers as of `asOf`. */
export function agesInput(record: PublicRecord, columns: readonly AgeColumn[], asOf: Day): AgesChart {
  const say = vocabularyOf(record.codebook);
  const ages = columns.flatMap(({ ages: standing }) => standing);
  const { all, past, unread } = ageCounts(columns);
  return {
    idPrefix: `ages-${asOf}`,
    words: chartWords(record, 'ages', {
      count: all,
      countPast: past,
      countUnread: unread,
      reports: sinceLine(ages.map(({ answer }) => answer)),
      asOf: formatDay(asOf),
    }),
    groups: columns.map(({ key, ages: standing }) => ({
      key,
      title: rungName(say, key),
      marks: standing.map(({ answer, said }): AgeMark => {
        const { country, paint, marks: markedAs, newer } = answer;
        return {
          id: country.id,
          name: country.name,
          said,
          href: countryPath(country),
          tip: `${country.name}: ${answerLabel(say, answer)}, ${formatDay(said)}`,
          tones: paint,
          gone: markedAs.includes('former-government'),
          others: markedAs.includes('not-own-words'),
          unread: reportDays(newer),
        };
      }),
    })),
    asOf,
    old: { after: STALE_AFTER, label: translate('chart.ages.old') },
    silence: silenceOf(newestWords(ages.map(({ answer }) => answer)) ?? asOf, asOf),
    guides: markedEvents(record, 'charts').map(({ date, marked }) => ({
      date,
      label: guideLabel(marked.as, date),
    })),
    key: {
      said: translate('chart.ages.key.said'),
      gone: translate('chart.ages.key.gone'),
      others: translate('chart.ages.key.others'),
      unread: translate('chart.ages.key.unread'),
    },
  };
}

/** What is said of the days since the newest words. */
function silenceOf(newest: Day, asOf: Day): AgesChart['silence'] {
  return {
    from: newest,
    labels: [
      translate('chart.ages.silence', { date: formatDay(newest) }),
      translate('chart.ages.silence', { date: formatDayOfYear(newest) }),
      translate('chart.ages.silenceShort'),
    ],
    today: formatDayOfYear(asOf),
  };
}

/** What has come since and cannot be seen in the dots: reports, and votes after which nothing was read. */
function sinceLine(answers: readonly Answer[]): string {
  return [reportsLine(answers), electionsLine(answers)].filter(Boolean).join(' ');
}

function electionsLine(answers: readonly Answer[]): string {
  const voted = answers.filter(({ election }) => election).map(({ country }) => country.name);
  return voted.length > 0
    ? translate('chart.ages.elections', { count: voted.length, countries: formatList(voted) })
    : '';
}

/** Whose reports the diamonds are: each once, with all countries that it is about. */
function reportsLine(answers: readonly Answer[]): string {
  const about = answers.flatMap(({ country, newer }) => newer.map((report) => ({ country, report })));
  const reports = [...Map.groupBy(about, ({ report }) => report.id).values()].flatMap((same) => {
    const [first] = same;
    if (!first?.report.published) return [];
    const { published, publishedPrecision, publisher, title, url } = first.report;
    return translate('chart.ages.report', {
      countries: formatList(
        sortedByName(same, ({ country }) => country.name).map(({ country }) => country.name),
      ),
      name: publisher ?? title ?? url ?? '',
      date: formatDated(published, publishedPrecision, 'short'),
    });
  });
  return reports.length > 0
    ? translate('chart.ages.reports', { count: reports.length, reports: inTurn(reports) })
    : '';
}

/** The days of reports, each once; one without a day cannot stand on a line of days. */
function reportDays(reports: Answer['newer']): Day[] {
  return [...new Set(reports.flatMap(({ published }) => published ?? []))];
}
