import { headerSetOf, PLACES } from './header-set.ts';
import { COMMON, type Headers, headersOf } from './headers.ts';
import type { SiteSettings } from './site-settings.ts';

/**
 * The `_headers` file of Cloudflare Pages and Netlify, for a site with these files.
 *
 * All rules that match an address apply, and a header that two of them set is sent as one, joined by a comma. So the
 * rule for everything has the common headers only, and the others, which have the rest, match no address together.
 * The addresses are those of files that are there: none for everything else can be written without overlap.
 */
export function headersFile(
  files: readonly string[],
  { base, origin }: Pick<SiteSettings, 'base' | 'origin'>,
): string {
  const own = addresses(files, '').map((address) =>
    rule(`${base}${address}`, headersOf(headerSetOf(address.replace(/\*$/u, '')), origin)),
  );
  return [rule(`${base}*`, COMMON), ...own].join('\n');
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

function rule(path: string, headers: Headers): string {
  return `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`;
}
