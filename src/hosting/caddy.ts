import { HEADER_SETS } from '../routes.ts';
import { CONTENT_TYPES, TYPES_BY_FOLDER, TYPES_BY_NAME, withCharset } from './content-types.ts';
import { cardOf, GONE_PATTERN } from './gone-pictures.ts';
import { COMMON, type Headers, headersOf } from './headers.ts';
import { literally, placePatterns, type SiteSettings } from './site-settings.ts';

/**
 * A Caddyfile. The matchers of the sets of headers share no address, so that no header is set twice.
 *
 * `Vary` is set for all, because not every Caddy says it of a file that it could have sent compressed; and what is set in
 * one block with a removal is set last, for which an error does not wait, so errors have headers of their own.
 */
export function caddyfile(settings: SiteSettings): string {
  const { base, root, origin, moved } = settings;
  const own = placePatterns(base);
  const matchers = [
    ...own.map(({ set, pattern }) => `@${set} path_regexp ${pattern}`),
    `@page not path_regexp ${own.map(({ pattern }) => `(${pattern})`).join('|')}`,
    '@written not method GET HEAD',
    '@refused {',
    '\tpath_regexp /(\\.|_headers$|_redirects$)',
    '\tnot path */.well-known/*',
    '}',
  ];
  // Whatever was set for an address before it turned out that nothing is there.
  const others = HEADER_SETS.flatMap((set) => Object.keys(headersOf(set, origin)));
  const taken = Object.fromEntries(['Content-Type', ...others].map((name) => [`-${name}`, '']));
  for (const name of Object.keys(headersOf('page', origin))) delete taken[`-${name}`];
  return `${origin} {
\troot * ${root}
${base === '/' ? '' : `\turi strip_prefix ${base.slice(0, -1)}\n`}${tabbed(matchers)}

${block('', { ...COMMON, Vary: 'Accept-Encoding', '-Server': '' })}
${HEADER_SETS.map((set) => block(`@${set} `, headersOf(set, origin))).join('\n')}
${tabbed(contentTypes(base))}
${moved.map(({ from, to }) => `\n\tredir ${from} ${to} 301`).join('')}
\terror @refused 404
\trespond @written 405
\tfile_server {
\t\tprecompressed br gzip
\t}
\thandle_errors {
\t\t@gone path_regexp gone /${GONE_PATTERN}$
\t\tredir @gone ${base}${cardOf('{re.gone.1}')} 301
${tabbed(block('', { ...taken, '-Server': '', ...COMMON, ...headersOf('page', origin) }).split('\n'))}
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}

/** Types are said for every extension: what Caddy knows by itself depends on the machine, and lacks the character encoding. */
function contentTypes(base: string): string[] {
  const types = [
    ...Object.entries(CONTENT_TYPES).map(([extension, type]) => [extension, `\\.${extension}$`, type]),
    ...TYPES_BY_FOLDER.map(({ folder, extension, type }) => [
      `${extension}_of_${folder.slice(0, -1)}`,
      `^${literally(base + folder)}.+\\.${extension}$`,
      type,
    ]),
    ...Object.entries(TYPES_BY_NAME).map(([name, type]) => [name, `^${literally(base + name)}$`, type]),
  ] as const;
  return types.flatMap(([name, pattern, type]) => [
    `@type_${name} path_regexp ${pattern}`,
    `header @type_${name} Content-Type "${withCharset(type ?? '')}"`,
  ]);
}

function block(matcher: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) =>
    value === '' ? `\t\t${name}` : `\t\t${name} "${value}"`,
  );
  return `\theader ${matcher}{\n${lines.join('\n')}\n\t}`;
}

function tabbed(lines: readonly string[]): string {
  return lines.map((line) => `\t${line}`).join('\n');
}
