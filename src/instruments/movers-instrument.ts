import type { MoversChart } from '../charts/movers.ts';
import { moversChart } from '../charts/movers-chart.ts';
import type { Layouts } from '../charts/parts/layout.ts';
import { translate } from '../i18n/translate.ts';
import { explainerPath } from '../links.ts';
import { drawn, framed, PHONE, TABLE } from './drawn.ts';
import type { Content, Made } from './made.ts';
import { mostThatFit } from './most-that-fit.ts';
import { moversInput } from './movers-input.ts';
import { EXPLAINED } from './names.ts';

export function moversInstrument({ record }: Content): Made {
  const input = moversInput(record);
  const most = Math.max(...input.groups.map(({ panels }) => panels.length));
  const fitting = (layouts: Layouts) =>
    newest(
      input,
      mostThatFit({ most, total: most }, (count) => framed(moversChart, newest(input, count), layouts)),
    );
  const [wide, narrow] = [fitting(TABLE), fitting(PHONE)];
  const total = countOf(input);
  const left = (chart: MoversChart) =>
    total > countOf(chart)
      ? translate('instrument.movers.left', { count: countOf(chart), total })
      : undefined;
  return {
    ...drawn(input, moversChart, TABLE, wide, narrow),
    left: { wide: left(wide), narrow: left(narrow) },
    page: explainerPath(EXPLAINED.movers),
    table: 'history',
  };
}

/** Without the words of the steps, and of each way those alone who moved last. */
function newest(input: MoversChart, count: number): MoversChart {
  const groups = input.groups.map(({ title, panels }) => ({
    title,
    panels: panels.slice(0, count).map((panel) => ({ ...panel, said: undefined })),
  }));
  return { ...input, groups };
}

function countOf({ groups }: MoversChart): number {
  return groups.reduce((sum, { panels }) => sum + panels.length, 0);
}
