import { toldStep } from '../../answers/soldier-steps.ts';
import { type Turn, turns } from '../../answers/turns.ts';
import { inWords } from '../../answers/verdict.ts';
import type { TimelineChart, TimelineEvent } from '../../charts/timeline.ts';
import { withApostrophes } from '../../i18n/apostrophes.ts';
import { capitalised } from '../../i18n/capitalised.ts';
import { formatDayOfYear } from '../../i18n/chart-days.ts';
import { formatDay } from '../../i18n/day.ts';
import { formatList, sortedByName } from '../../i18n/lists.ts';
import { translate } from '../../i18n/translate.ts';
import { vocabularyOf } from '../../i18n/vocabulary.ts';
import { countryPath, eventPath, mapPathOn, reportPath } from '../../links.ts';
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
  const turned = turns(record, { knownBy: record.recordDate }).filter(
    ({ step: { from: day } }) => within(day) && day >= first && day <= last,
  );
  return {
    idPrefix: from || to ? `timeline-${first}` : 'timeline',
    words: chartWords(record, 'timeline', {
      count: events.length,
      countReports: reports.length,
      ...found(
        record,
        turned.filter(({ firmer }) => !firmer),
      ),
    }),
    kindLabels: {
      ...(Object.fromEntries(
        EVENT_KINDS.map((kind) => [kind, translate(`chart.timeline.kind.${kind}`)]),
      ) as Record<Event['kind'], string>),
      answer: translate('chart.timeline.answers'),
      report: translate('report.kind'),
    },
    events: [
      ...events.map(({ id, date, datePrecision, place, kind, title, evidence }) => ({
        id,
        date,
        when: datePrecision === 'month' ? '' : formatDayOfYear(date),
        kind,
        title: withoutDay({
          date,
          place,
          title: withApostrophes(isUnread(evidence) ? translate('timeline.unreadTitle', { title }) : title),
        }),
        href: eventPath(id),
      })),
      ...reports.map(({ id, published, publishedPrecision, publisher, title, url }) => ({
        id,
        date: published,
        when: publishedPrecision === 'month' ? '' : formatDayOfYear(published),
        kind: 'report' as const,
        title: withApostrophes(translate('report.onTimeline', { name: publisher ?? title ?? url ?? '' })),
        href: reportPath(id),
      })),
      ...answersOf(turned),
    ],
  };
}

/** What the title counts: who answers otherwise, and how many of them on the day of most. A firmer promise is the same answer. */
function found(record: PublicRecord, turned: readonly Turn[]) {
  const say = vocabularyOf(record.codebook);
  const [countDay, day] = mostOnADay(turned);
  const count = countriesOf(turned);
  return {
    countTurned: count,
    turned: capitalised(inWords(say, count)),
    countDay: countDay < count ? countDay : 0,
    onDay: inWords(say, countDay),
    day: formatDay(day ?? record.recordDate),
  };
}

/** The day on which most countries turned, if on any more than one did. */
function mostOnADay(turned: readonly Turn[]): [count: number, day: Day | undefined] {
  const days = [...Map.groupBy(turned, ({ step }) => step.from)].map(
    ([day, same]) => [countriesOf(same), day] as const,
  );
  const [count, day] = days.reduce((most, one) => (one[0] > most[0] ? one : most), [0, ''] as const);
  return count > 1 ? [count, day] : [0, undefined];
}

function countriesOf(turned: readonly Turn[]): number {
  return new Set(turned.map(({ country }) => country.id)).size;
}

/** A title that says its own day gives way to that of a summit, for the day stands before it. */
function withoutDay({ date, place, title }: { date: Day; place: string | null; title: string }): string {
  return place && title.includes(formatDay(date)) ? translate('chart.timeline.summit', { place }) : title;
}

/** A row for each day and answer to which countries turned. */
function answersOf(turned: readonly Turn[]): TimelineEvent[] {
  const byAnswer = Map.groupBy(turned, (turn) => `${turn.step.from} ${told(turn)} ${turn.step.tone}`);
  return [...byAnswer].flatMap(([id, same]) => {
    const [first] = same;
    if (!first) return [];
    const { from: date, tone } = first.step;
    const countries = sortedByName(same, ({ country }) => country.name).map(({ country }) => country.name);
    return {
      id: id.replaceAll(' ', '-'),
      date,
      when: formatDayOfYear(date),
      kind: 'answer' as const,
      tone,
      title: translate('chart.timeline.answer', { countries: formatList(countries), answer: told(first) }),
      // A firmer promise has the colour that it had: no map of that day is made.
      href: first.firmer ? countryPath(first.country) : mapPathOn(date),
    };
  });
}

/** The answer of a turn as the message selects it. */
function told({ step, firmer }: Turn): string {
  if (!firmer) return toldStep(step);
  return step.conditions.has('if-needed') ? 'ifNeeded' : 'firmer';
}
