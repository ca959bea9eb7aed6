/** What a reader downloads for one page, fonts and images aside. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { BASE, type BuiltPage, DIST } from './dist.ts';

/** Bytes as stored, and as sent with gzip or Brotli. */
export type Size = { plain: number; gzip: number; brotli: number };
export type PageSize = { html: Size; css: Size; js: Size; map: Size };

/** Sizes of the page, of the styles and scripts that it names, and of the paths drawn in it, but for a slider's ticks. */
export function pageSize({ html, tags }: BuiltPage, root = DIST, base = BASE): PageSize {
  const linked = (extension: string) =>
    tags
      .map(({ attributes }) => attributes.src ?? attributes.href ?? '')
      .filter((address) => address.startsWith(base) && address.endsWith(extension))
      .map((address) => readFileSync(join(root, address.slice(base.length))));
  const drawn = tags
    .filter(({ name, attributes }) => name === 'path' && attributes.class !== 'tick-marks')
    .map(({ attributes }) => attributes.d ?? '');
  return {
    html: sum([Buffer.from(html)]),
    css: sum(linked('.css')),
    js: sum([...new Set(linked('.js'))]),
    map: sum([Buffer.from(drawn.join('\n'))]),
  };
}

/** Size of one built file. */
export function fileSize(file: string): Size {
  return sum([readFileSync(file)]);
}

function sum(files: Buffer[]): Size {
  const total = (measure: (file: Buffer) => number) =>
    files.reduce((bytes, file) => bytes + measure(file), 0);
  return {
    plain: total((file) => file.byteLength),
    gzip: total((file) => (file.byteLength ? gzipSync(file, { level: 9 }).byteLength : 0)),
    brotli: total((file) => (file.byteLength ? brotliCompressSync(file).byteLength : 0)),
  };
}
