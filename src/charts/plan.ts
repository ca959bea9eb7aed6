import type { ChartSheets } from './parts/chart-sheet.ts';
import type { Icon } from './parts/icon.ts';
import type { Linked } from './parts/link.ts';
import type { TileMeaning, Tinted } from './parts/tile.ts';

/** Where a part of the force would be, as the drawing has them beside each other. */
export const STRATA = ['land', 'air', 'sea'] as const;

export type Stratum = (typeof STRATA)[number];

/** What is said of a part, by whom, and what nobody knows of it. */
export interface PlanNote {
  title: string;
  text?: string | undefined;
  /** The same in fewer words, for a phone. */
  brief?: string | undefined;
  by?: string | undefined;
  unknown?: string | undefined;
}

/** A country that has offered a part. */
export interface PlanOffer extends Linked {
  id: string;
  name: string;
  tinted: Tinted;
}

/** Countries that are counted and not named, in a few words; `tip` names them. */
export interface PlanOthers {
  count: number;
  text: string;
  tip: string;
  tinted: Tinted;
}

export interface PlanPart extends PlanNote {
  key: Icon;
  stratum?: Stratum | undefined;
  /** Whether somebody can offer it: then it is said where nobody has. */
  asked: boolean;
  /** Whom the words on it name, and who has not offered it. */
  missing: readonly PlanOffer[];
  /** Whose own words are firm, each country once. */
  offers: readonly PlanOffer[];
  /** All others. */
  others?: PlanOthers | undefined;
  /** How many countries that are, in words; nothing where it is nobody. */
  counted?: string | undefined;
}

/** What has its place in the order of the plan; one that is a single part has no title but that of the part, and an empty one is not drawn. */
export interface PlanStage {
  key: string;
  title?: string | undefined;
  /** What all others wait for, and what stands beside the plan. */
  frame?: 'first' | 'beside' | undefined;
  parts: readonly PlanPart[];
}

/** The plan in the order in which it would come, each part with who has offered what. */
export interface PlanChart extends ChartSheets {
  stages: readonly PlanStage[];
  /** What stands in the place of no offer. */
  none: string;
  /** What the tiles mean. */
  key: readonly TileMeaning[];
}
