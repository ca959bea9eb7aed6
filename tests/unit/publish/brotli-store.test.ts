/** A page that was compressed before is not compressed again, and no other page is ever sent in its place. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storedBrotli } from '../../../src/publish/brotli-store.ts';
import { compressFiles } from '../../../src/publish/compress.ts';

let folder: string;
let store: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whos-willing-brotli-'));
  store = join(folder, 'store');
  vi.stubEnv('BROTLI_DIR', store);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function pack(text: string) {
  return vi.fn(async () => brotliCompressSync(text));
}

const unpack = (packed: Uint8Array) => `${brotliDecompressSync(packed)}`;

test('the same page is compressed once, another one or other parameters for itself', async () => {
  const [first, again, other, otherwise] = [pack('no'), pack('no'), pack('yes'), pack('no')];
  for (const [text, parameters, made] of [
    ['no', '11', first],
    ['no', '11', again],
    ['yes', '11', other],
    ['no', '10', otherwise],
  ] as const)
    expect(unpack(await storedBrotli(Buffer.from(text), parameters, made))).toBe(text);
  expect([first, again, other, otherwise].map((made) => made.mock.calls.length)).toEqual([1, 0, 1, 1]);
});

test.each([
  ['holds another page', brotliCompressSync('Poland has promised soldiers')],
  ['was cut off', brotliCompressSync('Poland says no').subarray(0, 9)],
])('what lies there and %s is made anew', async (_, found) => {
  const plain = Buffer.from('Poland says no');
  await storedBrotli(plain, '11', pack('Poland says no'));
  for (const name of readdirSync(store)) writeFileSync(join(store, name), found);
  expect(unpack(await storedBrotli(plain, '11', pack('Poland says no')))).toBe('Poland says no');
  expect(unpack(await storedBrotli(plain, '11', pack('never')))).toBe('Poland says no');
});

test('a page that changes between two builds is sent as it is now', async () => {
  const site = join(folder, 'site');
  const page = join(site, 'index.html');
  const words = (answer: string) => `<p>Poland ${answer}</p>`.repeat(100);
  for (const answer of ['has promised soldiers', 'says no', 'has promised soldiers']) {
    rmSync(site, { recursive: true, force: true });
    mkdirSync(site);
    writeFileSync(page, words(answer));
    await compressFiles(site);
    expect(unpack(readFileSync(`${page}.br`))).toBe(words(answer));
  }
  expect(readdirSync(store)).toHaveLength(2);
});
