import { headerSetOf, PLACES } from './header-set.ts';
import { COMMON, type Headers, headersOf } from './headers.ts';
import type { SiteSettings } from './site-settings.ts';

/** What says the same as no header, where Netlify has no word for taking one back. */
const NEUTRAL: Headers = {
  'Cross-Origin-Opener-Policy': 'unsafe-none',
  'X-Frame-Options': 'ALLOWALL', // https://html.spec.whatwg.org/#the-x-frame-options-header
};

/**
 * The `_headers` file of Cloudflare Pages and Netlify, for a site with these files.
 *
 * The rule for everything has the headers of a page, so addresses that nobody knows have them, too. What is sent
 * otherwise has rules further down, which match no address together. Of a header that two rules set Netlify sends the
 * last, and skips `! Name`; Cloudflare joins the two by a comma, unless `! Name` has taken the first away.
 */
export function headersFile(
  files: readonly string[],
  { base, origin }: Pick<SiteSettings, 'base' | 'origin'>,
): string {
  const page = headersOf('page', origin);
  const taken = Object.keys(page).map((name) => `! ${name}`);
  const own = addresses(files, '').flatMap((address) => {
    const set = headerSetOf(address.replace(/\*$/u, ''));
    if (set === 'page') return [];
    const headers = headersOf(set, origin);
    const neutral = Object.entries(NEUTRAL).filter(([name]) => name in page && !(name in headers));
    return [rule(`${base}${address}`, [...taken, ...lines({ ...Object.fromEntries(neutral), ...headers })])];
  });
  return [rule(`${base}*`, lines({ ...COMMON, ...page })), ...own].join('\n');
}

/** Every file below `folder`, as few addresses as there can be of which each has one set of headers: `map/*`, `embed/`. */
function addresses(files: readonly string[], folder: string): string[] {
  const below = files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  const names = [...new Set(below.map((path) => path.replace(/\/.*/u, '/')))].sort();
  return names.flatMap((name) => {
    const path = `${folder}${name}`;
    if (name === 'index.html') return [folder, path];
    if (!name.endsWith('/')) return [path];
    return isDivided(path) ? addresses(files, path) : [`${path}*`];
  });
}

/** Whether a folder holds places with several sets of headers. */
function isDivided(folder: string): boolean {
  return Object.values(PLACES)
    .flat()
    .some((place) => place.startsWith(folder) && place !== folder);
}

function lines(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
}

function rule(path: string, content: readonly string[]): string {
  return `${path}\n${content.map((line) => `  ${line}\n`).join('')}`;
}
