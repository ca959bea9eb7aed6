import { moversChart } from '../charts/movers-chart.ts';
import { explainerPath } from '../links.ts';
import { drawn, TABLE } from './drawn.ts';
import type { Content, Made } from './made.ts';
import { moversInput } from './movers-input.ts';
import { EXPLAINED } from './names.ts';

export function moversInstrument({ record }: Content): Made {
  const input = moversInput(record);
  const groups = input.groups.map(({ title, panels }) => ({
    title,
    panels: panels.map((panel) => ({ ...panel, before: undefined, after: undefined })),
  }));
  return {
    ...drawn(input, moversChart, TABLE, { ...input, groups }),
    page: explainerPath(EXPLAINED.movers),
    table: 'history',
  };
}
