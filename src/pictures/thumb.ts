import { Resvg } from '@resvg/resvg-js';
import type { Answer } from '../answers/answer.ts';
import { WORDLESS } from '../map/drawing/picture.ts';
import { mapSvg } from '../map/drawing/svg.ts';
import { type SceneView, sceneWindow } from '../map/earth/scene-view.ts';
import { attributes } from '../markup/escape.ts';
import { MAP_COLOURS, PAGE_COLOURS } from '../palette.ts';
import { chartStyle } from './chart-style.ts';
import { drawingStyle, type Theme } from './style.ts';
import { THUMB } from './thumb-size.ts';

/** Where a picture stands in its drawing, in the units of that. */
interface Crop {
  viewBox: string;
}

const PICTURES = /<svg class="chart-picture"[^>]*>([\s\S]*?)<\/svg>/gu;
/** Words and the lines that lead from them: what is left is only what they are about. */
const UNREAD =
  /<title[\s\S]*?<\/desc>|<text[\s\S]*?<\/text>|<path class="chart-(?:guide|line)"[^>]*\/>|<rect class="chart-ground"[^>]*\/>/gu;
const KEY = /<g class="chart-key">[\s\S]*?<\/g>/u;
const EDGE = 8;

/** The map of what an explainer asks, small and without a word. Silence has its plain ground: its grain would be dust. */
export function mapThumb(
  answers: readonly Answer[],
  { view, highlight, theme }: { view: SceneView; highlight: readonly string[]; theme: Theme },
): string {
  const map = mapSvg({
    idPrefix: 'thumb',
    view: 'europe',
    window: sceneWindow(view),
    alone: true,
    ...WORDLESS,
    highlight,
    countries: answers.map(({ country, paint }) => ({ ...country, paint })),
  });
  const style = `${drawingStyle(theme)}.map-circle,circle[data-line]{display:none}`;
  const filled = map
    .replace(/<title[\s\S]*?<\/desc>/u, '')
    .replace('<svg ', `<svg ${attributes({ ...THUMB, preserveAspectRatio: 'xMidYMid slice' })} `);
  return framed(filled, style, MAP_COLOURS.sea[theme], { viewBox: `0 0 ${THUMB.width} ${THUMB.height}` });
}

/** The upper part of a chart's last drawing, which is the narrowest, small and without a word. */
export function chartThumb(chart: string, theme: Theme): string {
  const [, drawing = ''] = [...chart.matchAll(PICTURES)].at(-1) ?? [];
  const shapes = drawing.replace(KEY, '').replace(UNREAD, '');
  const marked = `<g class="chart-picture">${shapes}</g>`;
  const style = chartStyle(theme);
  const paper = PAGE_COLOURS.paper[theme];
  const all = new Resvg(framed(marked, style, 'none', { viewBox: '0 0 2000 4000' })).getBBox();
  const { x = 0, y = 0, width = THUMB.width } = all ?? {};
  const wide = width + 2 * EDGE;
  const high = (wide * THUMB.height) / THUMB.width;
  return framed(marked, style, paper, {
    viewBox: [x - EDGE, y - EDGE, wide, high].map(Math.round).join(' '),
  });
}

function framed(markup: string, style: string, ground: string, { viewBox }: Crop): string {
  const [x, y, width, height] = viewBox.split(' ');
  const root = { xmlns: 'http://www.w3.org/2000/svg', ...THUMB, viewBox };
  return [
    `<svg${attributes(root)}><style>${style}</style>`,
    ground === 'none' ? '' : `<rect${attributes({ x, y, width, height, fill: ground })}/>`,
    markup,
    '</svg>',
  ].join('');
}
