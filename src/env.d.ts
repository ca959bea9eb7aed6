/// <reference path="../.astro/types.d.ts" />

declare namespace App {
  interface Locals {
    /** Ids that the explainer being rendered cites, in order of first appearance: position + 1 is the number. */
    citations?: readonly string[];
  }
}

/** See `src/cli/bundled-scripts.ts`. */
declare module '*?one-file';
