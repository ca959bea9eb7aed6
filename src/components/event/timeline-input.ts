import { movers, toldStep } from '../../answers/movers.ts';
import { SOLDIER_TONES } from '../../answers/soldier-answer.ts';
import type { TimelineChart, TimelineEvent } from '../../charts/timeline-chart.ts';
import { formatDayOfYear } from '../../i18n/chart-days.ts';
import { formatDay } from '../../i18n/day.ts';
import { formatList, sortedByName } from '../../i18n/lists.ts';
import { translate } from '../../i18n/translate.ts';
import { eventPath, mapPathOn, reportPath } from '../../links.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { isUnread, reportsOfEvents } from '../../record/reports.ts';
import type { Day } from '../../schema/day.ts';
import { EVENT_KINDS, type Event } from '../../schema/event.ts';
import { chartWords } from '../numbers/chart-words.ts';

/**
 * The events between two days (both included; all without them), the reports about events that were not read, where their
 * day is known (unless `reports` is false), and whose own answer on soldiers became another one.
 */
export function timelineInput(
  record: PublicRecord,
  { from, to, reports: withReports = true }: { from?: Day; to?: Day; reports?: boolean } = {},
): TimelineChart {
  const within = (date: Day) => (!from || date >= from) && (!to || date <= to);
  const events = record.events.filter(({ date }) => within(date));
  const reports = (withReports ? reportsOfEvents(record) : []).flatMap(({ published, ...report }) =>
    published && within(published) ? [{ ...report, published }] : [],
  );
  const [first, last] = [events[0]?.date ?? record.recordDate, events.at(-1)?.date ?? record.recordDate];
  const answers = answersChanged(record).filter(({ date }) => within(date) && date >= first && date <= last);
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
      answer: translate('chart.timeline.answers'),
      report: translate('report.kind'),
    },
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
      ...answers,
    ],
  };
}

/** The days on which countries gave another answer on soldiers than before: a row for each day and answer. */
function answersChanged(record: PublicRecord): TimelineEvent[] {
  const moves = movers(record, { knownBy: record.recordDate }).flatMap(({ country, steps }) =>
    steps.slice(1).map((step) => ({
      country,
      from: step.from,
      given: step.answer,
      answer: toldStep(step),
    })),
  );
  const byAnswer = Map.groupBy(moves, ({ from, answer }) => `${from} ${answer}`);
  return [...byAnswer.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { from: date, given, answer } = first;
    const countries = sortedByName(same, ({ country }) => country.name).map(({ country }) => country.name);
    return {
      id: `${date}-${answer}`,
      date,
      when: formatDayOfYear(date),
      kind: 'answer' as const,
      tone: SOLDIER_TONES[given],
      title: translate('chart.timeline.answer', { countries: formatList(countries), answer }),
      href: mapPathOn(date),
    };
  });
}
