import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './manifest.ts';

const TEXT = /\.(html|css|js|mjs|json|jsonld|geojson|csv|svg|xml|txt|md|wasm)$/;
const SMALLEST = 1024; // bytes; below, the saving is less than the headers of the answer
const QUALITY = 6; // of 11: more takes several times as long and saves a few percent of these pages
const BEST = 11;
/** What stands in other people's pages, what every page loads, and the pages that are opened most: there a few percent are worth the time. */
const LOADED_MOST = /^(embed|_astro|data\/map)\/|^(map\/)?index\.html$/;
const AT_ONCE = 8;

/**
 * Writes `<file>.br` and `<file>.gz` beside every text file of a site, for servers that send files as they find them.
 * One version of Node writes the same bytes for the same file: neither format carries a time here.
 */
export async function compressFiles(root: string): Promise<void> {
  const waiting = listFiles(root).filter((path) => TEXT.test(path));
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      await compress(join(root, path), LOADED_MOST.test(path) ? BEST : QUALITY);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function compress(file: string, quality: number): Promise<void> {
  const plain = await readFile(file);
  if (plain.byteLength < SMALLEST) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
  };
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(plain, { params }),
    promisify(gzip)(plain, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)]);
}
