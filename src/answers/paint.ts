import { CATEGORIES, type Category } from './category.ts';

/**
 * A country's colour: one category, or the several that its conflicting words allow. Each once, in the order of
 * `CATEGORIES`, at least one; `paintOf` makes it.
 */
export type Paint = readonly [Category, ...Category[]];

/**
 * The paint of categories in any order.
 * @throws RangeError for an empty list: no answer is `unknown`, and says so.
 */
export function paintOf(categories: readonly Category[]): Paint {
  const [first, ...others] = CATEGORIES.filter((category) => categories.includes(category));
  if (!first) throw new RangeError('no category');
  return [first, ...others];
}

/**
 * What a legend can hold, in the order of legends: conflicts stand behind those who leave soldiers open, and who would host
 * them behind all who are asked to send some.
 */
export const LEGEND_KEYS = /* @__PURE__ */ CATEGORIES.flatMap((category): LegendKey[] => {
  if (category === 'host') return [];
  if (category === 'open') return [category, 'conflicting'];
  return category === 'opposed' ? [category, 'host'] : [category];
});

export type LegendKey = Category | 'conflicting';

/** Under which line of a legend a paint is counted. */
export function legendKeyOf([first, ...others]: Paint): LegendKey {
  return others.length > 0 ? 'conflicting' : first;
}
