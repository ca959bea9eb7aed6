import type { Answer } from './answer.ts';
import { LEGEND_KEYS, type LegendKey, legendKeyOf } from './paint.ts';

/** Who gives no answer on soldiers, or is asked another question: beside the ladder. */
export const BESIDE = ['host', 'member', 'unknown', 'not-searched'] as const;

export type Beside = (typeof BESIDE)[number];
export type Rung = 'promised' | Exclude<LegendKey, 'leads' | 'troops' | Beside>;

/**
 * The columns of the ladder, in the order of legends, from yes to no on soldiers. Who leads has promised soldiers, too; other
 * help stands in three columns, by what its givers say on soldiers; undecided is undecided, with other help or without.
 */
export const RUNGS: readonly Rung[] = /* @__PURE__ */ LEGEND_KEYS.flatMap((key) => {
  if (key === 'leads' || isBeside(key)) return [];
  return [key === 'troops' ? 'promised' : key];
});

function isBeside(key: LegendKey): key is Beside {
  return (BESIDE as readonly string[]).includes(key);
}

/** Where an answer to the main question stands. */
export function rungOf({ paint }: Pick<Answer, 'paint'>): Rung | Beside {
  const key = legendKeyOf(paint);
  return key === 'troops' || key === 'leads' ? 'promised' : key;
}

/** The colour of a rung. */
export function legendKeyOfRung(rung: Rung | Beside): LegendKey {
  return rung === 'promised' ? 'troops' : rung;
}
