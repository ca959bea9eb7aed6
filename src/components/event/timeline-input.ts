import type { TimelineChart } from '../../charts/timeline-chart.ts';
import { formatDayOfYear } from '../../i18n/chart-days.ts';
import { translate } from '../../i18n/translate.ts';
import { eventPath } from '../../links.ts';
import { changes } from '../../record/changes.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Day } from '../../schema/day.ts';
import { EVENT_KINDS, type Event } from '../../schema/event.ts';
import { chartWords } from '../numbers/chart-words.ts';

/** The events between two days (both included; all without them) and how many positions changed on each day. */
export function timelineInput(
  record: PublicRecord,
  { from, to }: { from?: Day; to?: Day } = {},
): TimelineChart {
  const within = (date: Day) => (!from || date >= from) && (!to || date <= to);
  const events = record.events.filter(({ date }) => within(date));
  const [first, last] = [events[0]?.date ?? record.recordDate, events.at(-1)?.date ?? record.recordDate];
  const changed = changes(record, { knownBy: record.recordDate })
    .map(({ date }) => date)
    .filter((date) => within(date) && date >= first && date <= last);
  return {
    idPrefix: from || to ? `timeline-${first}` : 'timeline',
    words: chartWords(record, 'timeline', { count: events.length }),
    kindLabels: Object.fromEntries(
      EVENT_KINDS.map((kind) => [kind, translate(`eventKind.${kind}`)]),
    ) as Record<Event['kind'], string>,
    countLabel: translate('chart.timeline.counts'),
    events: events.map(({ id, date, datePrecision, kind, title }) => ({
      id,
      date,
      when: datePrecision === 'month' ? '' : formatDayOfYear(date),
      kind,
      title,
      href: eventPath(id),
    })),
    changes: [...new Set(changed)].map((date) => ({
      date,
      count: changed.filter((other) => other === date).length,
    })),
  };
}
