import { type TimelineChart, timelineChart } from '../charts/timeline-chart.ts';
import { timelineInput } from '../components/event/timeline-input.ts';
import { translate } from '../i18n/translate.ts';
import { timelinePath } from '../links.ts';
import { drawn, TABLE } from './drawn.ts';
import type { Content, Made } from './made.ts';

/** Some hosts cut a frame at 1,000 px: so many of the newest. */
const NEWEST = { wide: 18, narrow: 9 };

export function timelineInstrument({ record }: Content): Made {
  const input = timelineInput(record);
  const newest = (most: number) => {
    const from = input.events
      .map(({ date }) => date)
      .sort()
      .at(-most);
    return from ? timelineInput(record, { from }) : input;
  };
  const [wide, narrow] = [newest(NEWEST.wide), newest(NEWEST.narrow)];
  const left = ({ events }: TimelineChart) =>
    translate('instrument.timeline.left', { count: input.events.length - events.length });
  return {
    ...drawn(input, timelineChart, TABLE, wide, narrow),
    left: { wide: left(wide), narrow: left(narrow) },
    page: timelinePath,
    table: 'events',
  };
}
