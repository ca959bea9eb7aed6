/** Media types by file extension; those of text are sent with `charset=utf-8`. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  csv: 'text/csv',
  md: 'text/markdown',
  txt: 'text/plain',
  sums: 'text/plain',
  xml: 'application/xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  ico: 'image/x-icon',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  woff: 'font/woff',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
};

/** Files whose type their extension does not tell, by folder below the base path and extension. */
export const TYPES_BY_FOLDER: readonly { folder: string; extension: string; type: string }[] = [
  { folder: 'feeds/', extension: 'xml', type: 'application/atom+xml' },
  { folder: 'feeds/', extension: 'json', type: 'application/feed+json' },
];

/** Files without an extension at the top of the site. */
export const TYPES_BY_NAME: Readonly<Record<string, string>> = { SHA256SUMS: 'text/plain' };

/** The header for a file at a path below the base path. */
export function contentTypeOf(path: string): string {
  const extension = /\.(\w+)$/u.exec(path)?.[1] ?? '';
  const special = TYPES_BY_FOLDER.find(
    (types) => types.extension === extension && path.startsWith(types.folder),
  );
  const type = special?.type ?? TYPES_BY_NAME[path] ?? CONTENT_TYPES[extension];
  return type ? withCharset(type) : 'application/octet-stream';
}

/** A media type with the character encoding where it is text. */
export function withCharset(type: string): string {
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** Whether a media type is text, and so has a character encoding to name. */
export function isText(type: string): boolean {
  return /^text\/|[/+](json|xml)$|javascript$/.test(type);
}
