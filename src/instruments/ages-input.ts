import { type AgeColumn, ageCounts } from '../answers/ages.ts';
import type { Answer } from '../answers/answer.ts';
import { asOfLine, newestWords } from '../answers/newest-words.ts';
import { answerLabel, rungName } from '../answers/wording.ts';
import type { AgesChart } from '../charts/ages-chart.ts';
import type { AgeMark } from '../charts/ages-dot.ts';
import { chartWords, guideLabel } from '../components/numbers/chart-words.ts';
import { formatDay } from '../i18n/day.ts';
import { formatList, inTurn } from '../i18n/lists.ts';
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
  const { all, old, gone, unread } = ageCounts(columns);
  return {
    idPrefix: `ages-${asOf}`,
    words: chartWords(record, 'ages', {
      count: all,
      countOld: old,
      countGone: gone,
      countUnread: unread,
      reports: sinceLine(ages.map(({ answer }) => answer)),
      asOf: asOfLine(say, newestWords(ages.map(({ answer }) => answer)), asOf),
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

/** What has come since and cannot be seen in the dots: reports, and votes after which it is not known who governs. */
function sinceLine(answers: readonly Answer[]): string {
  return [reportsLine(answers), electionsLine(answers)].filter(Boolean).join(' ');
}

function electionsLine(answers: readonly Answer[]): string {
  const voted = answers.filter(({ election }) => election).map(({ country }) => country.name);
  return voted.length > 0 ? translate('chart.ages.elections', { countries: formatList(voted) }) : '';
}

/** Whose reports the diamonds are. */
function reportsLine(answers: readonly Answer[]): string {
  const reports = answers.flatMap(({ country, newer }) =>
    newer.flatMap(({ published, publisher, title, url }) =>
      published
        ? translate('chart.ages.report', {
            country: country.name,
            name: publisher ?? title ?? url ?? '',
            date: formatDay(published, 'short'),
          })
        : [],
    ),
  );
  return reports.length > 0 ? translate('chart.ages.reports', { reports: inTurn(reports) }) : '';
}

/** The days of reports, each once; one without a day cannot stand on a line of days. */
function reportDays(reports: Answer['newer']): Day[] {
  return [...new Set(reports.flatMap(({ published }) => published ?? []))];
}
