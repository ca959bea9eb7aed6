import { COMMON, type Headers, headersOf } from './headers.ts';
import { routeOfFolder } from './route.ts';
import type { SiteSettings } from './site-settings.ts';

/** What lies at the top of the built site. */
export type TopLevel = { folders: readonly string[]; files: readonly string[] };

/**
 * The `_headers` file of Cloudflare Pages and Netlify.
 *
 * All rules that match an address apply, and a header that two of them set is sent as one, joined by a comma. So the
 * rule for everything has the common headers only, and the others, which have the rest, match no address together.
 */
export function headersFile({ folders, files }: TopLevel, { base, origin }: SiteSettings): string {
  const rules = [
    rule(`${base}*`, COMMON),
    rule(base, headersOf('page', origin)),
    ...files.map((file) => rule(`${base}${file}`, headersOf('page', origin))),
    ...folders.map((folder) => rule(`${base}${folder}/*`, headersOf(routeOfFolder(folder), origin))),
  ];
  return rules.join('\n');
}

function rule(path: string, headers: Headers): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}
