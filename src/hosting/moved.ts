/** A page that has another address now: both as paths, base path and all. */
export interface Moved {
  from: string;
  to: string;
}

/** The `_redirects` file of Cloudflare Pages and Netlify. */
export function redirectsFile(moved: readonly Moved[]): string {
  return moved.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
