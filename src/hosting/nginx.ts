import { HEADER_SETS } from '../routes.ts';
import { CONTENT_TYPES, isText, TYPES_BY_FOLDER, TYPES_BY_NAME } from './content-types.ts';
import { cardOf, GONE_PATTERN } from './gone-pictures.ts';
import { COMMON, headersOf } from './headers.ts';
import { literally, placePatterns, type SiteSettings } from './site-settings.ts';

/**
 * A file for nginx's `conf.d`: it stands in the `http` block.
 *
 * Headers are added once, at server level, from maps: a location with an `add_header` of its own would lose them all.
 * An empty value sends no header.
 *
 * @param brotli whether nginx has the module that sends `.br` files (Debian: `libnginx-mod-http-brotli-static`)
 */
export function nginxConfig(settings: SiteSettings, brotli: boolean): string {
  const { base, root, listen, origin, moved } = settings;
  const names = [...new Set(HEADER_SETS.flatMap((set) => Object.keys(headersOf(set, origin))))];
  const added = [
    ...Object.entries(COMMON).map(([name, value]) => `add_header ${name} "${value}" always;`),
    ...names.map((name) => `add_header ${name} $${variable(name)} always;`),
  ];
  const folder = base === '/' ? `root ${root};` : `location ${base} { alias ${root}/; }`;
  return `${maps(settings, names)}
server {
  listen ${listen};
  server_name ${new URL(origin).hostname};
  ${folder}
  index index.html;
  error_page 404 ${base}404.html;
  absolute_redirect off;
  server_tokens off;

  gzip_static on;
  gzip_vary on;${brotli ? '\n  brotli_static on;' : ''}

${indented(added)}

${indented(types())}

  # Nothing hidden, and nothing that is meant for another host.
  location ~ /(\\.(?!well-known/)|_headers$|_redirects$) { return 404; }
${indented(moved.map(({ from, to }) => `location = ${from} { return 301 ${to}; }`))}
${indented(specialTypes(settings))}
${indented(gonePictures(settings))}
}
`;
}

function maps({ base, origin }: SiteSettings, names: readonly string[]): string {
  const sets = placePatterns(base).map(({ set, pattern }) => `"~${pattern}" ${set};`);
  const values = names.map((name) => {
    const lines = HEADER_SETS.map((set) => `${set} "${headersOf(set, origin)[name] ?? ''}";`);
    return `map $willing_route $${variable(name)} {\n${indented(lines)}\n}\n`;
  });
  return `map $uri $willing_route {\n${indented(['default page;', ...sets])}\n}\n${values.join('')}`;
}

function types(): string[] {
  const special = [...TYPES_BY_FOLDER.map(({ type }) => type), ...Object.values(TYPES_BY_NAME)];
  const text = [...Object.values(CONTENT_TYPES), ...special].filter(isText);
  return [
    `types { ${Object.entries(CONTENT_TYPES)
      .map(([extension, type]) => `${type} ${extension};`)
      .join(' ')} }`,
    'charset utf-8;',
    `charset_types ${[...new Set(text)].filter((type) => type !== 'text/html').join(' ')};`,
  ];
}

/** `alias`, for `root` would look below the base path, too. */
function specialTypes({ base, root }: SiteSettings): string[] {
  const typed = (type: string) => `types { } default_type ${type};`;
  return [
    ...TYPES_BY_FOLDER.map(({ folder, extension, type }) => {
      const pattern = `^${literally(base + folder)}(.+\\.${extension})$`;
      return `location ~ ${pattern} { alias ${root}/${folder}$1; ${typed(type)} }`;
    }),
    ...Object.entries(TYPES_BY_NAME).map(
      ([name, type]) => `location = ${base}${name} { alias ${root}/${name}; ${typed(type)} }`,
    ),
  ];
}

/** The picture where there is one, else the card of its day. */
function gonePictures({ base, root }: SiteSettings): string[] {
  const pattern = `^${literally(base)}(${GONE_PATTERN})$`;
  return [
    `location ~ ${pattern} {`,
    `  alias ${root}/$1;`,
    `  if (!-f $request_filename) { return 301 ${base}${cardOf('$2')}; }`,
    '}',
  ];
}

function variable(name: string): string {
  return `willing_${name.toLowerCase().replaceAll('-', '_')}`;
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
