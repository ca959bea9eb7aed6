import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { drawAside } from './drawing-threads.ts';
import { palettePng } from './palette-png.ts';
import { storedPicture } from './picture-store.ts';

// Resolved from the project, not from the built chunk: that may lie in any OUT_DIR.
const { resolve: locate } = createRequire(resolve('package.json'));

/** The family that the font files below carry; any other name draws nothing. */
export const FONT_FAMILY = 'Source Sans 3';

// The system's fonts would make the picture depend on the machine; resvg reads TTF only, and drops WOFF2 silently.
export const FONT: ResvgRenderOptions['font'] = {
  loadSystemFonts: false,
  defaultFontFamily: FONT_FAMILY,
  sansSerifFamily: FONT_FAMILY,
  fontFiles: ['400Regular', '600SemiBold', '700Bold'].map((style) =>
    locate(`@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`),
  ),
};

/**
 * A PNG of an SVG, `width` pixels wide, its height in proportion. Only plain SVG is drawn: no custom properties, no
 * `light-dark()`, no `vector-effect`; words only in `FONT_FAMILY`, regular, semibold or bold.
 *
 * Drawn on another thread, so that pages go on being written meanwhile, and only once for all builds.
 */
export function rasterise(svg: string, size: { width: number }): Promise<Uint8Array> {
  return storedPicture(`${size.width}\0${svg}`, () => drawAside(svg, size));
}

/** What `rasterise` gives, drawn anew and here. The same SVG gives the same bytes with the same libraries. */
export async function draw(svg: string, { width: value }: { width: number }): Promise<Uint8Array> {
  return palettePng(new Resvg(svg, { fitTo: { mode: 'width', value }, font: FONT }).render());
}
