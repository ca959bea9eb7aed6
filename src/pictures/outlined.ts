import { Resvg } from '@resvg/resvg-js';
import svgpath from 'svgpath';
import { FONT } from './raster.ts';

const TEXT = /<text\b[\s\S]*?<\/text>/gu;
const PATH = /<path [^>]*>/gu;
const OUTLINE = /(?<= d=")[^"]+/gu;

/** Outlines by text, as markup: names and legends are the same in hundreds of pictures. */
const drawn = new Map<string, string>();

/**
 * An SVG with its letters as outlines, so that it looks the same in every program, also in print. Whoever cannot see
 * the picture finds its words in its `<title>` and `<desc>`. `css` are the rules for texts, the same in every call.
 *
 * The renderer draws the letters alone: the shapes of a map stay as short as they were written.
 */
export function outlined(svg: string, css: string): string {
  const missing = [...new Set(svg.match(TEXT))].filter((text) => !drawn.has(text));
  if (missing.length > 0) draw(missing, css);
  return svg.replace(TEXT, (text) => drawn.get(text) ?? '');
}

function draw(texts: readonly string[], css: string): void {
  // The opacity keeps the renderer from melting a group into its only text; it is not in what is taken.
  const groups = texts.map((text, index) => `<g id="text-${index}" opacity="0.5">${text}</g>`).join('');
  const stage = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 99 99"><style>${css}</style><g class="map">${groups}</g></svg>`;
  for (const text of texts) drawn.set(text, ''); // a text that is not shown leaves no group
  for (const part of new Resvg(stage, { font: FONT }).toString().split('<g id="text-').slice(1)) {
    const text = texts[Number.parseInt(part, 10)];
    if (text) drawn.set(text, (part.match(PATH) ?? []).join('').replace(OUTLINE, shortened));
  }
}

/** Steps instead of places, to a hundredth of a unit. */
function shortened(outline: string): string {
  return svgpath(outline).rel().round(2).toString();
}
