import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

/** The style sheet of the positions and the map. */
export const CSS = readFileSync(new URL('../../../src/styles/categories.css', import.meta.url), 'utf8');

/** The custom properties of the style sheet that are colours, by name without the two dashes, in one theme. */
export function coloursOf(theme: Theme): ReadonlyMap<string, string> {
  const pairs = CSS.matchAll(/--((?:cat|map)-[\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}
