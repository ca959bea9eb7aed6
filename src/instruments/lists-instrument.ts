import { listsChart } from '../charts/lists-chart.ts';
import { translate } from '../i18n/translate.ts';
import { explainerPath } from '../links.ts';
import { drawn, TABLE } from './drawn.ts';
import { listsInput } from './lists-input.ts';
import type { Content, Made } from './made.ts';
import { EXPLAINED } from './names.ts';

/** Some hosts cut a frame at 1,000 px: so many of the newest. */
const NEWEST = { wide: 2, narrow: 1 };

export function listsInstrument({ record }: Content): Made {
  const { wide, narrow } = NEWEST;
  const total = record.lists.length;
  const newest = (most: number) => listsInput(record, record.lists.slice(-most));
  return {
    ...drawn(listsInput(record), listsChart, TABLE, newest(wide), newest(narrow)),
    left: {
      wide: total > wide ? translate('instrument.lists.left', { count: wide, total }) : undefined,
      narrow: total > narrow ? translate('instrument.lists.left', { count: narrow, total }) : undefined,
    },
    page: explainerPath(EXPLAINED.lists),
    table: 'lists',
  };
}
