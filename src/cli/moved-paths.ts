import { getMoved } from '../content/explainers.ts';
import type { Moved } from '../hosting/moved.ts';
import { pathBelow, ROUTES } from '../routes.ts';
import { base } from '../settings.ts';

/** Every old address of an explainer, with the one that took its place. */
export function movedPaths(): Moved[] {
  const path = (id: string) => base + pathBelow(ROUTES.explainer, id);
  return [...getMoved()].map(([from, to]) => ({ from: path(from), to: path(to) }));
}
