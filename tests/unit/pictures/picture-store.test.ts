/** Pictures are drawn once for all builds, and never more than a few at a time. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storedPicture } from '../../../src/pictures/picture-store.ts';
import { turns } from '../../../src/pictures/turns.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whos-willing-pictures-'));
  vi.stubEnv('PICTURES_DIR', join(folder, 'not', 'there', 'yet'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function drawing(bytes: string): () => Promise<Uint8Array> {
  return vi.fn(async () => Buffer.from(bytes));
}

test('a picture is drawn once, and another one for itself', async () => {
  const [first, second, other] = [drawing('one'), drawing('never'), drawing('two')];
  expect(`${await storedPicture('a', first)}`).toBe('one');
  expect(`${await storedPicture('a', second)}`).toBe('one');
  expect(`${await storedPicture('b', other)}`).toBe('two');
  expect([first, second, other].map((draw) => vi.mocked(draw).mock.calls.length)).toEqual([1, 0, 1]);
});

test('a drawing that fails is not kept, and is tried again', async () => {
  const failing = () => Promise.reject(new Error('no font'));
  await expect(storedPicture('a', failing)).rejects.toThrow('no font');
  expect(`${await storedPicture('a', drawing('one'))}`).toBe('one');
});

test('builds that draw the same at once leave one whole picture and nothing else', async () => {
  const drawn = await Promise.all(Array.from({ length: 8 }, () => storedPicture('a', drawing('one'))));
  expect(new Set(drawn.map(String))).toEqual(new Set(['one']));
  expect(readdirSync(join(folder, 'not', 'there', 'yet'))).toEqual([
    expect.stringMatching(/^[\da-f]{64}\.png$/),
  ]);
});

test('a gate lets two through at once, in their order, also after one has failed', async () => {
  const inTurn = turns(2);
  const started: number[] = [];
  const gates = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
  const works = gates.map(({ promise }, index) =>
    inTurn(() => {
      started.push(index);
      return promise;
    }).catch(() => 'failed'),
  );
  await Promise.resolve();
  expect(started).toEqual([0, 1]);
  gates[1]?.reject(new Error());
  expect(await works[1]).toBe('failed');
  expect(started).toEqual([0, 1, 2]);
  for (const { resolve } of gates) resolve();
  await Promise.all(works);
  expect(started).toEqual([0, 1, 2, 3]);
});
