/** One sample page per page kind, found in the built site, so that tests do not break when content changes. */
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf, isPage, KINDS, type Kind, pathBelow, ROUTES, type Route } from '../src/routes.ts';
import { outDir } from '../src/settings.ts';

/** `path` starts with `/` and lacks the base path: `page.goto('.' + path)`. */
export type SamplePage = { kind: Kind; path: string; built: boolean };

/** It leads to another page at once: see moved.desktop.spec.ts. */
const LEADS_ON: Kind = 'former-explainer';

/**
 * The sample pages of the site in `dist`: those that the routes name, and of the other kinds the first.
 * A kind of which nothing is built keeps its pattern as its path, so that a test that visits it fails and says which.
 */
export function samplePages(dist = outDir): SamplePage[] {
  return KINDS.filter((kind) => isPage(ROUTES[kind]) && kind !== LEADS_ON).map((kind) => {
    const path = samplePath(dist, ROUTES[kind]);
    return { kind, path: `/${path}`, built: existsSync(join(dist, fileOf(path))) };
  });
}

function samplePath(dist: string, route: Route): string {
  if (route.sample) return pathBelow(route, route.sample);
  if (!route.path.includes('*')) return route.path;
  const [first] = globSync(fileOf(route.path), { cwd: dist }).sort();
  return first ? `${dirname(first).replaceAll('\\', '/')}/` : route.path;
}
