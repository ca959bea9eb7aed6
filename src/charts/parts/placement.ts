import { type Box, contains, overlap } from './box.ts';
import type { Anchor } from './text.ts';

/** A mark that wants a label: its middle, the room it takes, and the labels it would take, best first, last resort last. */
export interface Labelled<Text> {
  x: number;
  y: number;
  box: Box;
  texts: readonly Sized<Text>[];
}

export interface Sized<Text> {
  text: Text;
  width: number;
  height: number;
}

/** Where a label stands. With `leader`, a line from the mark shows whose it is. */
export interface Placed<Text> {
  text: Text;
  box: Box;
  /** The side of the box that faces the mark, so that text narrower than its box stays near. */
  anchor: Anchor;
  leader: readonly [number, number, number, number] | undefined;
}

interface Spot {
  box: Box;
  anchor: Anchor;
  leader: Placed<unknown>['leader'];
}

const GAP = 3;
// Lengths of leaders, and the directions they go: sixteenths of a turn, from the right, clockwise.
const REACHES = [10, 18, 26, 36, 48, 62, 78, 96, 120, 150];
const TURNS = [0, 8, 15, 1, 9, 7, 14, 2, 10, 6, 13, 3, 11, 5, 12, 4];
// A longer label is not worth a longer leader than this.
const UPGRADE_REACH = 96;
// A label that moved may have made room for an earlier one.
const UPGRADES = 2;
// A label beside its mark may stand this much higher or lower.
const NUDGES = [0, -4, 4, -8, 8];

/**
 * Labels beside their marks, within `bounds`, overlapping no mark, no `obstacle`, none of the `lines`, which leaders may cross, no leader
 * and no other label; a leader crosses marks only where it must.
 *
 * First every mark gets its shortest text, the most crowded marks choosing first, farther out with a leader where there
 * is no room; then, in order and twice, each takes the best text for which there is room. Undefined where even the shortest text
 * finds no room. The result is in the order of the marks, and always the same for the same input.
 */
export function placeLabels<Text>(
  marks: readonly Labelled<Text>[],
  bounds: Box,
  obstacles: readonly Box[] = [],
  lines: readonly Box[] = [],
): (Placed<Text> | undefined)[] {
  const placed: (Placed<Text> | undefined)[] = marks.map(() => undefined);
  const taken = (except: number) => [
    ...obstacles,
    ...marks.map(({ box }) => box),
    ...placed.flatMap((label, index) =>
      label && index !== except ? [label.box, ...leaderBoxes(label.leader)] : [],
    ),
  ];
  const tryTexts = (
    index: number,
    texts: readonly Sized<Text>[],
    reach: number,
    crossing = false,
  ): boolean => {
    const mark = marks[index];
    if (!mark) return false;
    const blocked = taken(index);
    for (const { text, width, height } of texts) {
      const spot = spots(mark, width, height, reach).find(
        (candidate) =>
          hasRoom(candidate, bounds, [...blocked, ...lines]) &&
          (crossing || keepsClear(candidate.leader, mark, blocked)),
      );
      if (!spot) continue;
      placed[index] = { text, ...spot };
      return true;
    }
    return false;
  };
  for (const index of byCrowding(marks)) {
    const shortest = marks[index]?.texts.slice(-1) ?? [];
    const farthest = REACHES.at(-1) ?? 0;
    // A leader under other marks is better than no value.
    if (!tryTexts(index, shortest, farthest)) tryTexts(index, shortest, farthest, true);
  }
  for (let round = 0; round < UPGRADES; round += 1) {
    marks.forEach(({ texts }, index) => {
      tryTexts(index, texts.slice(0, -1), UPGRADE_REACH);
    });
  }
  return placed;
}

function byCrowding(marks: readonly Labelled<unknown>[]): number[] {
  const neighbours = marks.map(
    (mark) => marks.filter((other) => Math.hypot(other.x - mark.x, other.y - mark.y) < 40).length,
  );
  return marks.map((_, index) => index).sort((a, b) => (neighbours[b] ?? 0) - (neighbours[a] ?? 0) || a - b);
}

function spots({ x, y, box }: Labelled<unknown>, width: number, height: number, reach: number): Spot[] {
  const right = box.x + box.width + GAP;
  const left = box.x - GAP - width;
  const above = box.y - height;
  const below = box.y + box.height;
  const near = [
    ...NUDGES.map((nudge) => ({ x: right, y: y - height / 2 + nudge, anchor: 'start' as const })),
    ...NUDGES.map((nudge) => ({ x: left, y: y - height / 2 + nudge, anchor: 'end' as const })),
    { x: x - width / 2, y: above, anchor: 'middle' },
    { x: x - width / 2, y: below, anchor: 'middle' },
    { x: right - 4, y: above + 3, anchor: 'start' },
    { x: right - 4, y: below - 3, anchor: 'start' },
    { x: left + 4, y: above + 3, anchor: 'end' },
    { x: left + 4, y: below - 3, anchor: 'end' },
  ] as const;
  const beside = near.map((spot) => ({
    box: { x: spot.x, y: spot.y, width, height },
    anchor: spot.anchor,
    leader: undefined,
  }));
  return [
    ...beside,
    ...REACHES.filter((each) => each <= reach).flatMap((each) => ring(x, y, width, height, each)),
  ];
}

function ring(x: number, y: number, width: number, height: number, reach: number): Spot[] {
  return TURNS.map((turn) => {
    const [cos, sin] = [Math.cos((turn * Math.PI) / 8), Math.sin((turn * Math.PI) / 8)];
    const [endX, endY] = [x + cos * (reach + 8), y + sin * (reach + 8)];
    // The label touches the leader's end with the side or the edge that faces the mark.
    const anchor = cos > 0.3 ? 'start' : cos < -0.3 ? 'end' : 'middle';
    const boxX = { start: endX + 1, middle: endX - width / 2, end: endX - width - 1 }[anchor];
    const boxY = sin > 0.8 ? endY : sin < -0.8 ? endY - height : endY - height / 2;
    const leader = [x + cos * 7, y + sin * 7, endX, endY] as const;
    return { box: { x: boxX, y: boxY, width, height }, anchor, leader };
  });
}

function hasRoom({ box }: Spot, bounds: Box, blocked: readonly Box[]): boolean {
  return contains(bounds, box) && !blocked.some((other) => overlap(other, box));
}

/** A leader crosses nothing but its own mark. */
function keepsClear(leader: Spot['leader'], mark: Labelled<unknown>, blocked: readonly Box[]): boolean {
  const line = leaderBoxes(leader);
  return blocked.every((box) => box === mark.box || line.every((piece) => !overlap(piece, box)));
}

/** Small boxes along a leader, so that lines are kept clear like everything else. */
function leaderBoxes(leader: Placed<unknown>['leader']): Box[] {
  if (!leader) return [];
  const [x1, y1, x2, y2] = leader;
  const count = Math.max(2, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3));
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 0.5) / count;
    return { x: x1 + (x2 - x1) * part - 1, y: y1 + (y2 - y1) * part - 1, width: 2, height: 2 };
  });
}
