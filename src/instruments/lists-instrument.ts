import { listsChart } from '../charts/lists-chart.ts';
import type { Layouts } from '../charts/parts/layout.ts';
import { translate } from '../i18n/translate.ts';
import { explainerPath } from '../links.ts';
import { drawn, framed, PHONE, TABLE } from './drawn.ts';
import { listsInput } from './lists-input.ts';
import type { Content, Made } from './made.ts';
import { mostThatFit } from './most-that-fit.ts';
import { EXPLAINED } from './names.ts';

/** Of the newest, at most. */
const NEWEST = { wide: 4, narrow: 2 };

export function listsInstrument({ record }: Content): Made {
  const total = record.lists.length;
  const input = listsInput(record);
  // The words count all lists in every drawing; what is left out is said under it.
  const newest = (count: number) => ({ ...input, lists: input.lists.slice(-count) });
  const fitting = (most: number, layouts: Layouts) =>
    mostThatFit({ most, total }, (count) => framed(listsChart, newest(count), layouts));
  const [wide, narrow] = [fitting(NEWEST.wide, TABLE), fitting(NEWEST.narrow, PHONE)];
  const left = (count: number) =>
    total > count ? translate('instrument.lists.left', { count, total }) : undefined;
  return {
    ...drawn(input, listsChart, TABLE, newest(wide), newest(narrow)),
    left: { wide: left(wide), narrow: left(narrow) },
    page: explainerPath(EXPLAINED.lists),
    table: 'lists',
  };
}
