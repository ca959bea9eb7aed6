/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** What the explainer being rendered cites, in order of first appearance: position + 1 is the number. */
    citations?: readonly { ids: readonly string[] }[];
    /** What stands beside the answer of the explainer being rendered: the day is that of the newest statement it cites. */
    opening?: {
      minutes: number;
      newest?: string | undefined;
      parts: readonly { slug: string; text: string }[];
    };
    /** Its anchors, by those that its headings would have: see `anchorsIn`. */
    anchors?: ReadonlyMap<string, string>;
    /** Whether its scenes stand beside a chart, not a map: they are rendered before what they stand in. */
    chartBeside?: boolean;
  }
}

/** See `src/cli/bundled-scripts.ts`. */
declare module '*?one-file';
