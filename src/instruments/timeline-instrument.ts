import type { Layouts } from '../charts/parts/layout.ts';
import type { TimelineChart } from '../charts/timeline.ts';
import { timelineChart } from '../charts/timeline-chart.ts';
import { timelineInput } from '../components/event/timeline-input.ts';
import { translate } from '../i18n/translate.ts';
import { timelinePath } from '../links.ts';
import { drawn, framed, PHONE, TABLE } from './drawn.ts';
import type { Content, Made } from './made.ts';
import { mostThatFit } from './most-that-fit.ts';

/** Of the newest, at most. */
const NEWEST = { wide: 26, narrow: 12 };

export function timelineInstrument({ record }: Content): Made {
  const input = timelineInput(record);
  const days = input.events.map(({ date }) => date).sort();
  const newest = (count: number) => {
    const from = days.at(-count);
    if (!from) return input;
    const part = timelineInput(record, { from });
    // What the title counts is of all, wherever it stands.
    return { ...part, words: { ...part.words, title: input.words.title } };
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
