import { FONT_SIZES, LARGE_FROM, MOST_STEPS, PHONE, SCALES, STEP, WIDE_FROM } from '../map/drawing/sizes.ts';
import { SIZE } from '../map/earth/frame.ts';
import { EUROPE, VIEWS, type View, zoomOf } from '../map/earth/view.ts';

/**
 * What keeps the words and circles of a map their size in CSS pixels, however wide its picture is and whatever its view
 * shows. `--map-scale`: map units in one CSS pixel; `--map-zoom`: how much the view magnifies.
 */
export function mapSizes(): string {
  return [
    ...VIEWS.map(zoom),
    ...SCALES.map(({ from, scale }) => wherePictureIs(from, `.map{--map-scale:${scale}}`)),
    wherePictureIs(0, fontSizes('narrow')),
    wherePictureIs(WIDE_FROM, fontSizes('wide')),
    wherePictureIs(LARGE_FROM, fontSizes('large')),
    ...markSizes(),
    `@container map-box (inline-size<${WIDE_FROM}px){.map:is([data-head],[data-foot]){padding-block:${room('head')} ${room('foot')}}}`,
    ...(['head', 'foot'] as const).flatMap((end) =>
      Array.from({ length: MOST_STEPS }, (_, index) => index + 1).map(
        (steps) => `[data-${end}="${steps}"]{--map-${end}-steps:${steps}}`,
      ),
    ),
  ].join('');
}

/**
 * The same for a picture without words: one exact scale instead of steps, for nothing in it has to fit between others. An angle
 * makes a number of two lengths, which no browser divides that knows container queries and is not new.
 */
export function wordlessMapSizes(): string {
  const scale = `tan(atan2(${SIZE}px,clamp(${PHONE}px,100cqi,${SIZE}px)))`;
  const magnifying = VIEWS.filter((view) => view !== 'world' && view !== 'europe');
  return [
    // Alone, the world is Europe, too.
    `.map{--map-scale:${scale};--map-zoom:${SIZE / EUROPE.width}}`,
    ...magnifying.map(zoom),
    ...markSizes(),
  ].join('');
}

function zoom(view: View): string {
  return `[data-view=${view}]{--map-zoom:${Number(zoomOf(view).toFixed(4))}}`;
}

function markSizes(): string[] {
  return [
    '.map-fixed{transform:scale(calc(var(--map-scale)/var(--map-zoom)))}',
    `.map-target{transform:scale(calc(var(--map-scale)/${SIZE / PHONE}))}`,
  ];
}

function wherePictureIs(from: number, rules: string): string {
  return from === 0 ? rules : `@container map-box (inline-size>=${from}px){${rules}}`;
}

function fontSizes(layout: keyof typeof FONT_SIZES): string {
  return Object.entries(FONT_SIZES[layout])
    .map(([name, size]) => `.map-${name}{font-size:calc(${size}px*var(--map-scale))}`)
    .join('');
}

/** What words laid out for a narrow place need above or below the picture. */
function room(end: 'head' | 'foot'): string {
  return `calc(var(--map-${end}-steps,0)*${STEP}px)`;
}
