/** Follows every internal link of a built site. */
import { LinkChecker, LinkState } from 'linkinator';
import { createSiteServer, listen } from '../../src/cli/serve.ts';
import { pagePaths } from './dist.ts';

/**
 * Serves the site in `root` under `base` and checks every link, asset and anchor on every page (also on pages that no
 * page links to). Links to other sites are left alone.
 *
 * @returns how many addresses answered, and a line for each that did not
 */
export async function checkLinks(root: string, base: string): Promise<{ working: number; broken: string[] }> {
  const server = createSiteServer({ root, base });
  const origin = `http://127.0.0.1:${await listen(server, 0, true)}`;
  try {
    const result = await new LinkChecker().check({
      path: pagePaths(root).map((path) => `${origin}${base}${path.slice(1)}`),
      linksToSkip: async (link) => !link.startsWith(`${origin}/`),
      checkFragments: true,
      checkCss: true,
      redirects: 'error', // a link to a folder without its final slash costs every reader a round trip
      // Few at once and patient: a loaded machine is not a broken link.
      concurrency: 20,
      timeout: 120_000,
    });
    const broken = result.links.filter(({ state }) => state === LinkState.BROKEN);
    return {
      working: result.links.filter(({ state }) => state === LinkState.OK).length,
      broken: broken.map(({ url, parent, status }) =>
        `${parent ?? 'start'} links to ${url} (${status})`.replaceAll(origin, ''),
      ),
    };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
