import { getMoved } from '../content/explainers.ts';
import type { Moved } from '../hosting/moved.ts';
import { pathBelow, ROUTES } from '../routes.ts';

/** Every old address of an explainer, with the one that took its place, on a site under the path `base`. */
export function movedPaths(base: string): Moved[] {
  const path = (id: string) => base + pathBelow(ROUTES.explainer, id);
  return [...getMoved()].map(([from, to]) => ({ from: path(from), to: path(to) }));
}
