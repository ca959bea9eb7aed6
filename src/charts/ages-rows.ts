import type { Day } from '../schema/day.ts';
import { type AgeMark, RADIUS } from './ages-dot.ts';
import type { Box } from './parts/box.ts';
import type { Layout } from './parts/layout.ts';
import { boxOfLine } from './parts/text.ts';

const LABEL_GAP = 9;
/** Between a label and the next dot in one row. */
const APART = 12;

/** A mark with the room that it takes in a row, with its name and the days of what nobody has read. */
export interface Place {
  mark: AgeMark;
  at: number;
  unread: readonly number[];
  label: 'start' | 'end';
  from: number;
  to: number;
}

/** The oldest first, each in the first row that has room for it. */
export function inRows(
  marks: readonly AgeMark[],
  x: (day: Day) => number,
  layout: Layout,
  [left, right]: readonly [number, number],
): Place[][] {
  const rows: Place[][] = [];
  const sorted = marks.toSorted((a, b) =>
    a.said < b.said ? -1 : a.said > b.said ? 1 : a.name < b.name ? -1 : 1,
  );
  for (const each of sorted) {
    const place = placeOf(each, x, layout, [left, right]);
    const row = rows.find((taken) =>
      taken.every(({ from, to }) => place.from >= to + APART || place.to + APART <= from),
    );
    if (row) row.push(place);
    else rows.push([place]);
  }
  return rows;
}

/** Names stand to the right of their dot; to the left where that side is taken by reports, or ends. */
function placeOf(
  each: AgeMark,
  x: (day: Day) => number,
  layout: Layout,
  [left, right]: readonly [number, number],
): Place {
  const at = x(each.said);
  const unread = each.unread.map(x);
  const boxes = (['start', 'end'] as const).map((anchor) => ({
    anchor,
    box: nameBox(each.name, at, anchor, layout),
  }));
  const [after, before] = boxes;
  const beforeFits = before !== undefined && before.box.x >= left - RADIUS;
  const afterEnds = after !== undefined && after.box.x + after.box.width > right;
  const chosen = (unread.length > 0 || afterEnds) && beforeFits ? before : after;
  const box = chosen?.box ?? { x: at, width: 0 };
  const last = Math.max(at, ...unread);
  return {
    mark: each,
    at,
    unread,
    label: chosen?.anchor ?? 'start',
    from: Math.min(at - RADIUS, box.x),
    to: Math.max(last + RADIUS, box.x + box.width),
  };
}

function nameBox(text: string, at: number, anchor: 'start' | 'end', { size }: Layout): Box {
  return boxOfLine({ className: '', x: nameX(at, anchor), y: 0, anchor, text }, size);
}

/** Where a name begins, or ends. */
export function nameX(at: number, anchor: 'start' | 'end'): number {
  return at + (anchor === 'start' ? LABEL_GAP : -LABEL_GAP);
}
