import type { Layouts } from '../charts/parts/layout.ts';
import type { TimelineChart, TimelineKind } from '../charts/timeline.ts';
import { timelineChart } from '../charts/timeline-chart.ts';
import { timelineInput } from '../components/event/timeline-input.ts';
import { translate } from '../i18n/translate.ts';
import { timelinePath } from '../links.ts';
import { drawn, framed, PHONE, TABLE } from './drawn.ts';
import type { Content, Made } from './made.ts';
import { mostThatFit } from './most-that-fit.ts';

/** Of the newest, at most. */
const NEWEST = { wide: 26, narrow: 13 };

/** What a frame has no room for. */
const LEFT_OUT: ReadonlySet<TimelineKind> = new Set<TimelineKind>(['talks', 'announcement', 'report']);

export function timelineInstrument({ record }: Content): Made {
  const input = timelineInput(record);
  const shown = input.events.filter(({ kind }) => !LEFT_OUT.has(kind));
  const days = shown.map(({ date }) => date).sort();
  // What the title counts is of all, wherever it stands.
  const newest = (most: number): TimelineChart => {
    const from = days.at(-most);
    const events = from ? shown.filter(({ date }) => date >= from) : shown;
    const count = events.filter(({ kind }) => kind !== 'answer').length;
    const description = translate('chart.timeline.description', { count, countReports: 0 });
    return { ...input, idPrefix: 'timeline-newest', words: { ...input.words, description }, events };
  };
  const fitting = (most: number, layouts: Layouts) =>
    newest(
      mostThatFit({ most, total: days.length }, (count) => framed(timelineChart, newest(count), layouts)),
    );
  const [wide, narrow] = [fitting(NEWEST.wide, TABLE), fitting(NEWEST.narrow, PHONE)];
  const left = ({ events }: TimelineChart) =>
    translate('instrument.timeline.left', { count: input.events.length - events.length });
  return {
    ...drawn(input, timelineChart, TABLE, wide, narrow),
    left: { wide: left(wide), narrow: left(narrow) },
    page: timelinePath,
    table: 'events',
  };
}
