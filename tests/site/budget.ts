/** What a reader downloads for one page, fonts and images aside. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { BASE, type BuiltPage, DIST } from './dist.ts';

/** Bytes as stored, and as sent with gzip or Brotli. */
export type Size = { plain: number; gzip: number; brotli: number };
export type PageSize = { html: Size; css: Size; js: Size; map: Size };

/** Sizes of the page, of the styles and scripts that it names, and of the paths drawn in it, but for a slider's ticks. */
export function pageSize({ path, html, tags }: BuiltPage, root = DIST, base = BASE): PageSize {
  const linked = (extension: string) =>
    tags
      .map(({ attributes }) => attributes.src ?? attributes.href ?? '')
      .filter((address) => address.startsWith(base) && address.endsWith(extension))
      .map((address) => join(root, address.slice(base.length)));
  const drawn = tags
    .filter(({ name, attributes }) => name === 'path' && attributes.class !== 'tick-marks')
    .map(({ attributes }) => attributes.d ?? '');
  return {
    html: sentSize(join(root, path, 'index.html'), Buffer.from(html)),
    css: sum(linked('.css').map(fileSize)),
    js: sum([...new Set(linked('.js'))].map(fileSize)),
    map: sizeOf(Buffer.from(drawn.join('\n'))),
  };
}

/** Size of one built file. */
export function fileSize(file: string): Size {
  return sentSize(file, readFileSync(file));
}

/** With what the build has compressed, where it has. */
function sentSize(file: string, content: Buffer): Size {
  const size = sizeOf(content);
  return {
    ...size,
    ...(existsSync(`${file}.gz`) && { gzip: statSync(`${file}.gz`).size }),
    ...(existsSync(`${file}.br`) && { brotli: statSync(`${file}.br`).size }),
  };
}

function sizeOf(content: Buffer): Size {
  if (content.byteLength === 0) return { plain: 0, gzip: 0, brotli: 0 };
  return {
    plain: content.byteLength,
    gzip: gzipSync(content, { level: 9 }).byteLength,
    brotli: brotliCompressSync(content).byteLength,
  };
}

function sum(sizes: readonly Size[]): Size {
  const total = (way: keyof Size) => sizes.reduce((bytes, size) => bytes + size[way], 0);
  return { plain: total('plain'), gzip: total('gzip'), brotli: total('brotli') };
}
