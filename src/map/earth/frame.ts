import type { Rectangle } from './rectangle.ts';
import { EUROPE, type NearView, viewWindow } from './view.ts';

/** Where an equal-area projection touches the earth, turned as `rotate` says; `centre`: where its centre lies, in map units. */
interface Centred {
  rotate: readonly [number, number];
  scale: number;
  centre: readonly [number, number];
}

/** A part of the picture with a projection of its own (`projectionOf`). */
export interface Frame extends Centred {
  id: 'main' | 'north-america' | 'east-asia' | 'oceania';
  box: Rectangle;
  /** The part of it that nothing covers and no edge cuts: where countries have their marks. */
  seen: Rectangle;
  /** The countries drawn one by one here; null: every listed country that no other frame claims. */
  countries: readonly string[] | null;
  /** Steps in one map unit to which its lines are drawn: coordinates are whole numbers of them. */
  grid: number;
  /** In grid steps, rounding to the grid included: how far a drawn line may be from a point of the atlas's line. */
  tolerance: number;
  /** Parts of a map unit to which places are rounded. */
  places: number;
  /** In square map units: islands smaller than this are left out, but never all of a country. */
  smallest: number;
  /** Whether its lines are made to be small when compressed: corners beside the line, borders in one direction. */
  small: boolean;
}

/** The side of the square picture, in map units. */
export const SIZE = 700;

/** Where the strip of insets begins: what the main frame has below this line can be covered by them. */
export const STRIP_TOP = 558;

const STRIP_HEIGHT = 136;
/** The box for countries that no frame shows; drawn only when there are some. */
export const ELSEWHERE: Rectangle = { x: 554, y: STRIP_TOP, width: 140, height: STRIP_HEIGHT };

/** A way to draw the earth: the whole picture with its insets, or Europe alone, in fewer bytes. */
export type Sheet = 'world' | 'europe';

const MAIN = { rotate: [-14, -53], scale: 858, centre: [292, 290] } as const;

const DRAWN = { grid: 1.5, tolerance: 0.7255, places: 10, smallest: 7, small: false };
const SMALLEST_IN_INSETS = 10;
const GRID_OF_EUROPE = 1.124;
/** Of its side, how much a view shows beyond its left and right edge in a picture that is wider than high, and a little more. */
const BESIDE = 0.1;
/** How many times larger than Europe the maps beside texts show parts of it, about. */
const PARTS_OF_EUROPE = 1.5;

/** All frames of a sheet, the main one first. */
export function frames(sheet: Sheet = 'world'): readonly Frame[] {
  if (sheet === 'europe')
    return [
      frame('main', EUROPE, null, MAIN, {
        ...DRAWN,
        grid: GRID_OF_EUROPE,
        tolerance: 0.7919,
        places: 1,
        small: true,
      }),
    ];
  return [
    frame('main', { x: 0, y: 0, width: SIZE, height: SIZE }, null, MAIN),
    frame('north-america', { x: 6, y: STRIP_TOP, width: 190, height: STRIP_HEIGHT }, ['CAN', 'USA'], {
      rotate: [100, -52],
      scale: 116,
      centre: [102, STRIP_TOP + 83],
    }),
    frame('east-asia', { x: 202, y: STRIP_TOP, width: 160, height: STRIP_HEIGHT }, ['JPN', 'KOR'], {
      rotate: [-135.4, -38],
      scale: 335,
      centre: [282, STRIP_TOP + 76],
    }),
    frame('oceania', { x: 368, y: STRIP_TOP, width: 180, height: STRIP_HEIGHT }, ['AUS', 'NZL'], {
      rotate: [-146, 28],
      scale: 128,
      centre: [458, STRIP_TOP + 74],
    }),
  ];
}

/**
 * What a view shows, or all of Europe for parts of any size, in lines that are nearer to the atlas's on the screen than those of the whole
 * picture are. Map units are those of the whole picture; `stepsPerUnit` of its grid are one step of that of Europe alone on the screen.
 */
export function closeFrame(view: NearView | 'europe', stepsPerUnit: number): Frame {
  if (view === 'europe') return finer(EUROPE, PARTS_OF_EUROPE, stepsPerUnit);
  const { x, y, width, height } = viewWindow(view);
  const box = { x: x - BESIDE * width, y, width: (1 + 2 * BESIDE) * width, height };
  return finer(box, EUROPE.height / height, stepsPerUnit);
}

function finer(box: Rectangle, nearer: number, stepsPerUnit: number): Frame {
  const grid = GRID_OF_EUROPE * nearer * stepsPerUnit;
  return frame('main', box, null, MAIN, { ...DRAWN, grid, smallest: DRAWN.smallest / nearer ** 2 });
}

function frame(
  id: Frame['id'],
  box: Rectangle,
  countries: readonly string[] | null,
  centred: Centred,
  drawn = id === 'main' ? DRAWN : { ...DRAWN, smallest: SMALLEST_IN_INSETS },
): Frame {
  return { id, box, seen: seenOf(id, box), countries, ...drawn, ...centred };
}

function seenOf(id: Frame['id'], box: Rectangle): Rectangle {
  if (id !== 'main') return box;
  const { x, y, width, height } = box;
  return { x: x + 3, y: y + 3, width: width - 6, height: Math.min(height, STRIP_TOP) - 6 };
}
