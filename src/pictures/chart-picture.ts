import { Resvg } from '@resvg/resvg-js';
import { attributes } from '../markup/escape.ts';
import { PAGE_COLOURS } from '../palette.ts';
import { chartStyle } from './chart-style.ts';
import type { Figure } from './figure/figure.ts';
import { FONT, FONT_FAMILY } from './raster.ts';
import { sharedShapes } from './shared-shapes.ts';

const MARGIN = 16;
const SIZE = 14;
const PICTURE = /<svg class="chart-picture" viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>([\s\S]*?)<\/svg>/u;
const LABEL = /<title[\s\S]*?<\/desc>/u;
const PATH = /<path\b[^>]*\/>/gu;
const STROKE = / stroke(?:-[\w-]+)?="[^"]*"/gu;

const figures = new Map<string, Figure>();

/**
 * The first drawing of a chart as a file of its own: in plain colours by day, every letter an outline, so that it asks
 * nothing of the program that shows it. Remembered, because three files are made of each.
 */
export function chartPicture(chart: string): Figure {
  const figure = figures.get(chart) ?? drawnPicture(chart);
  figures.set(chart, figure);
  return figure;
}

function drawnPicture(chart: string): Figure {
  const [, , , drawing = ''] = PICTURE.exec(chart) ?? [];
  const [label = ''] = LABEL.exec(drawing) ?? [];
  const size = chartPictureSize(chart);
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    'font-family': FONT_FAMILY,
    'font-size': SIZE,
  };
  const svg = [
    `<svg${attributes(root)}><style>${chartStyle('light')}</style>`,
    `<rect${attributes({ ...size, fill: PAGE_COLOURS.paper.light })}/>`,
    `<g${attributes({ class: 'chart-picture', transform: `translate(${MARGIN} ${MARGIN})` })}>`,
    // A rule would win over the stripes of a bar whose words conflict.
    drawing
      .replace(LABEL, '')
      .replaceAll(/chart-stance(?:-others)? chart-conflicting/gu, 'chart-conflicting'),
    '</g></svg>',
  ].join('');
  const drawn = new Resvg(svg, { font: FONT }).toString().replace(PATH, behind);
  const plain = sharedShapes(drawn)
    .replace(
      /^<svg /u,
      '<svg role="img" aria-labelledby="title desc" xmlns:xlink="http://www.w3.org/1999/xlink" ',
    )
    .replace('>', () => `>${named(label)}`);
  return { svg: plain, ...size };
}

/** How large that file is, in CSS pixels. */
export function chartPictureSize(chart: string): Pick<Figure, 'width' | 'height'> {
  const [, wide = '', high = ''] = PICTURE.exec(chart) ?? [];
  return { width: Number(wide) + 2 * MARGIN, height: Number(high) + 2 * MARGIN };
}

/** The halo of a letter as a shape of its own, under it: few programs know an order of paint. */
function behind(path: string): string {
  if (!path.includes('paint-order="stroke"')) return path;
  const bare = path.replace(' paint-order="stroke"', '');
  return bare + bare.replace(STROKE, '');
}

/** The words of a chart with the ids that every picture of ours has. */
function named(label: string): string {
  return label
    .replace(/<title id="[^"]*"/u, '<title id="title"')
    .replace(/<desc id="[^"]*"/u, '<desc id="desc"');
}
