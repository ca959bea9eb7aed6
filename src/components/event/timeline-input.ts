import type { TimelineChart } from '../../charts/timeline-chart.ts';
import { formatDayOfYear } from '../../i18n/chart-days.ts';
import { formatDay } from '../../i18n/day.ts';
import { translate } from '../../i18n/translate.ts';
import { eventPath, reportPath } from '../../links.ts';
import { changes } from '../../record/changes.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { isUnread, reportsOfEvents } from '../../record/reports.ts';
import type { Day } from '../../schema/day.ts';
import { EVENT_KINDS, type Event } from '../../schema/event.ts';
import { chartWords } from '../numbers/chart-words.ts';

/**
 * The events between two days (both included; all without them), the reports about events that were not read, where their
 * day is known, and how many positions changed on each day.
 */
export function timelineInput(
  record: PublicRecord,
  { from, to }: { from?: Day; to?: Day } = {},
): TimelineChart {
  const within = (date: Day) => (!from || date >= from) && (!to || date <= to);
  const events = record.events.filter(({ date }) => within(date));
  const reports = reportsOfEvents(record).flatMap(({ published, ...report }) =>
    published && within(published) ? [{ ...report, published }] : [],
  );
  const [first, last] = [events[0]?.date ?? record.recordDate, events.at(-1)?.date ?? record.recordDate];
  const changed = changes(record, { knownBy: record.recordDate })
    .map(({ date }) => date)
    .filter((date) => within(date) && date >= first && date <= last);
  return {
    idPrefix: from || to ? `timeline-${first}` : 'timeline',
    words: chartWords(record, 'timeline', {
      count: events.length,
      countReports: reports.length,
      newest: formatDay(last),
    }),
    kindLabels: {
      ...(Object.fromEntries(EVENT_KINDS.map((kind) => [kind, translate(`eventKind.${kind}`)])) as Record<
        Event['kind'],
        string
      >),
      report: translate('report.kind'),
    },
    countLabel: translate('chart.timeline.counts'),
    events: [
      ...events.map(({ id, date, datePrecision, kind, title, evidence }) => ({
        id,
        date,
        when: datePrecision === 'month' ? '' : formatDayOfYear(date),
        kind,
        title: isUnread(evidence) ? translate('timeline.unreadTitle', { title }) : title,
        href: eventPath(id),
      })),
      ...reports.map(({ id, published, publishedPrecision, publisher, title, url }) => ({
        id,
        date: published,
        when: publishedPrecision === 'month' ? '' : formatDayOfYear(published),
        kind: 'report' as const,
        title: translate('report.onTimeline', { name: publisher ?? title ?? url ?? '' }),
        href: reportPath(id),
      })),
    ],
    changes: [...new Set(changed)].map((date) => ({
      date,
      count: changed.filter((other) => other === date).length,
    })),
  };
}
