import { HEADER_SETS } from '../routes.ts';
import { CONTENT_TYPES, TYPES_BY_FOLDER, TYPES_BY_NAME, withCharset } from './content-types.ts';
import { cardOf, GONE_PATTERN } from './gone-pictures.ts';
import { COMMON, type Headers, headersOf } from './headers.ts';
import { placePatterns, type SiteSettings } from './site-settings.ts';

/** A Caddyfile. Its matchers share no address, so that no header is set twice. */
export function caddyfile(settings: SiteSettings): string {
  const { base, root, origin } = settings;
  const own = placePatterns(base);
  const matchers = [
    ...own.map(({ set, pattern }) => `@${set} path_regexp ${pattern}`),
    `@page not path_regexp ${own.map(({ pattern }) => `(${pattern})`).join('|')}`,
    '@refused {',
    '\tpath_regexp /(\\.|_headers$|_redirects$)',
    '\tnot path */.well-known/*',
    '}',
  ];
  // Whatever was set for an address before it turned out that nothing is there.
  const taken = Object.fromEntries(
    HEADER_SETS.flatMap((set) => Object.keys(headersOf(set, origin))).map((name) => [`-${name}`, '']),
  );
  for (const name of Object.keys(headersOf('page', origin))) delete taken[`-${name}`];
  return `${origin} {
\troot * ${root}
${base === '/' ? '' : `\turi strip_prefix ${base.slice(0, -1)}\n`}${tabbed(matchers)}

${block('', { ...COMMON, '-Server': '' })}
${HEADER_SETS.map((set) => block(`@${set} `, headersOf(set, origin))).join('\n')}
${tabbed(contentTypes(base))}

\terror @refused 404
\tfile_server {
\t\tprecompressed br gzip
\t}
\thandle_errors {
\t\t@gone path_regexp gone /${GONE_PATTERN}$
\t\tredir @gone ${base}${cardOf('{re.gone.1}')} 301
${tabbed(block('', { ...taken, ...headersOf('page', origin) }).split('\n'))}
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}

/** Types that Caddy does not know by itself, or sends without the character encoding. A `*` in it matches slashes, too. */
function contentTypes(base: string): string[] {
  const types = [
    ...['csv', 'geojson', 'jsonld'].map((extension) => [`*.${extension}`, CONTENT_TYPES[extension] ?? '']),
    ...TYPES_BY_FOLDER.map(({ folder, extension, type }) => [`${base}${folder}*.${extension}`, type]),
    ...Object.entries(TYPES_BY_NAME).map(([name, type]) => [`${base}${name}`, type]),
  ];
  return types.map(([pattern, type = '']) => `header ${pattern} Content-Type "${withCharset(type)}"`);
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
