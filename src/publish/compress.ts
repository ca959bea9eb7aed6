import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { storedBrotli } from './brotli-store.ts';
import { listFiles } from './manifest.ts';

const TEXT = /\.(html|css|js|mjs|json|jsonld|geojson|csv|svg|xml|txt|md|wasm)$/;
const SMALLEST = 1024; // bytes; below, the saving is less than the headers of the answer
const QUALITY = 6; // of 11: more takes several times as long and saves a few percent of these pages
const BEST = 11;
/** What stands in other people's pages, what every page loads, and the pages that are opened most: there a few percent are worth the time. */
const LOADED_MOST = /^(embed|_astro|data\/([a-z]{2}\/)?map)\/|^([a-z]{2}\/)?(map\/)?index\.html$/;
const AT_ONCE = 8;
/** The page that most other people's readers load, there a few bytes are worth twenty times the time, and the home page, the largest of all. */
const LOADED_ABROAD = /^embed\/v1\/([a-z]{2}\/)?map\/index\.html$/;
const HOME = /^([a-z]{2}\/)?index\.html$/;
const USUAL: Parameters = {};
/** Ways to write distances that none can tell apart before it is done. */
const ALL_WAYS: readonly Parameters[] = [
  USUAL,
  ...[0, 1, 2].flatMap((postfix) =>
    [0, 1, 2, 3, 4, 5].map((direct) => ({
      [constants.BROTLI_PARAM_LGBLOCK]: 16,
      [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
      [constants.BROTLI_PARAM_NDIRECT]: direct << (postfix + 1),
    })),
  ),
];

type Parameters = Readonly<Record<number, number>>;

/**
 * Writes `<file>.br` and `<file>.gz` beside every text file of a site, for servers that send files as they find them.
 * One version of Node writes the same bytes for the same file: neither format carries a time here.
 */
export async function compressFiles(root: string): Promise<void> {
  const waiting = listFiles(root).filter((path) => TEXT.test(path));
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      await compress(
        join(root, path),
        LOADED_MOST.test(path) ? BEST : QUALITY,
        LOADED_ABROAD.test(path) ? ALL_WAYS : HOME.test(path) ? ALL_WAYS.slice(0, 2) : [USUAL],
      );
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function compress(file: string, quality: number, ways: readonly Parameters[]): Promise<void> {
  const plain = await readFile(file);
  if (plain.byteLength < SMALLEST) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
  };
  const all = ways.map((way) => ({ ...params, ...way }));
  const [brotli, zipped] = await Promise.all([
    quality === BEST
      ? storedBrotli(plain, JSON.stringify(all), () => smallest(plain, all))
      : smallest(plain, all),
    promisify(gzip)(plain, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)]);
}

/** What is smallest of all that Brotli makes of bytes in these ways; the first of equals. */
async function smallest(plain: Uint8Array, ways: readonly Parameters[]): Promise<Uint8Array> {
  const packed = await Promise.all(ways.map((params) => promisify(brotliCompress)(plain, { params })));
  const [best = plain] = packed.sort((a, b) => a.byteLength - b.byteLength);
  return best;
}
