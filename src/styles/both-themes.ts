import type { Colour } from '../palette.ts';

/** A colour for whichever theme the page has; once where both themes have the same. */
export function inBothThemes({ light, dark }: Colour): string {
  return light === dark ? light : `light-dark(${light},${dark})`;
}
