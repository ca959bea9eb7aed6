import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { keptFile } from '../kept-file.ts';

/**
 * What `compress` makes of a file by some parameters, or made of the same bytes before: at the best quality a third of a cold build.
 * Kept in BROTLI_DIR (default: `.astro/brotli`), which may be removed at any time. What is found there is unpacked and compared,
 * so that nobody is ever sent another page than the plain one.
 */
export function storedBrotli(
  plain: Uint8Array,
  parameters: string,
  compress: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const digest = createHash('sha256')
    .update(`${process.versions.brotli}\0${parameters}\0`)
    .update(plain)
    .digest('hex');
  return keptFile({
    folder: resolve(process.env.BROTLI_DIR ?? '.astro/brotli'),
    name: `${digest}.br`,
    make: compress,
    accept: async (found) => (await unpacked(found))?.equals(plain) ?? false,
  });
}

function unpacked(packed: Uint8Array): Promise<Buffer | undefined> {
  return promisify(brotliDecompress)(packed).catch(() => undefined);
}
