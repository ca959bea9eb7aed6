import type { ChartSheets } from './parts/chart-sheet.ts';
import type { Icon } from './parts/icon.ts';
import type { Linked } from './parts/link.ts';
import type { TileMeaning, Tinted } from './parts/tile.ts';

/** Where a part of the plan would be: a layer of the picture, from the sky down. */
export const STRATA = ['air', 'land', 'sea'] as const;

export type Stratum = (typeof STRATA)[number];

/** What is said of a step or a part, by whom, and what nobody knows of it. */
export interface PlanNote {
  title: string;
  text?: string | undefined;
  by?: string | undefined;
  unknown?: string | undefined;
  /** Who spoke has no name: it is drawn as weaker than what is signed. */
  unnamed?: boolean | undefined;
}

/** A country that has offered a part. */
export interface PlanOffer extends Linked {
  id: string;
  name: string;
  tinted: Tinted;
}

export interface PlanPart extends PlanNote {
  key: Icon;
  stratum: Stratum;
  /** Whether somebody can offer it: then it is said where nobody has. */
  asked: boolean;
  inside: readonly PlanOffer[];
  outside: readonly PlanOffer[];
}

/** What comes after a ceasefire, and the parts of the plan on land, in the air and at sea, with who has offered what. */
export interface PlanChart extends ChartSheets {
  steps: readonly PlanNote[];
  /** In the order of `STRATA`. */
  parts: readonly PlanPart[];
  /** What stands over the offers, and in the place of none. */
  labels: Readonly<Record<'inside' | 'outside' | 'none', string>>;
  /** What the tiles mean. */
  key: readonly TileMeaning[];
}
