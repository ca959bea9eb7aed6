import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { type ResvgRenderOptions, renderAsync } from '@resvg/resvg-js';

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
 * A PNG of an SVG, `width` pixels wide. Only plain SVG is drawn: no custom properties, no `light-dark()`, no
 * `vector-effect`. The same SVG gives the same bytes on every machine.
 * Drawn on another thread, so that pages go on being written meanwhile.
 */
export async function rasterise(svg: string, { width }: { width: number }): Promise<Uint8Array> {
  const image = await renderAsync(svg, { fitTo: { mode: 'width', value: width }, font: FONT });
  return image.asPng();
}
