/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** The number of each id that the explainer being rendered cites. */
    citations?: ReadonlyMap<string, number>;
    /** What stands beside the answer of the explainer being rendered: the day is that of the newest words or event it cites. */
    opening?: {
      minutes: number;
      newest?: string | undefined;
      parts: readonly { slug: string; text: string }[];
    };
    /** Its anchors, by those that its headings would have: see `anchorsIn`. */
    anchors?: ReadonlyMap<string, string>;
    /** The tag of the chart beside which its scenes stand, where that is no map: they are rendered before what they stand in. */
    chartBeside?: string | undefined;
    /** The attributes of `<Scenes>`. */
    scenes?: Readonly<Record<string, string | null | undefined>>;
    /** The attributes of its first scene. */
    firstScene?: Readonly<Record<string, string | null | undefined>>;
  }
}

/** See `src/cli/bundled-scripts.ts`. */
declare module '*?one-file';
declare module '*?one-file-address' {
  export const address: string;
}

/** These two have no types of their own; what of them is used. */
declare module 'fontverter' {
  type Format = 'sfnt' | 'woff2';
  const fontverter: { convert(font: Buffer, to: Format, from?: Format): Promise<Buffer> };
  export = fontverter;
}
declare module 'subset-font' {
  interface Options {
    targetFormat: 'sfnt' | 'woff2';
    keepFeatures: readonly string[];
    dropTables: readonly string[];
    preserveNameIds: readonly number[];
    variationAxes: Readonly<Record<string, number | { min: number; max: number; default: number }>>;
  }
  function subsetFont(font: Buffer, letters: string, options: Options): Promise<Buffer>;
  export = subsetFont;
}
