import { expect, test } from 'vitest';
import { BASE, DIST, readPages } from './dist.ts';
import { checkLinks } from './links.ts';

test('every internal link, asset and anchor leads somewhere', async () => {
  const { working, broken } = await checkLinks(DIST, BASE);
  expect(broken).toEqual([]);
  // A checker that skips everything is content with everything.
  expect(working).toBeGreaterThan(readPages().length);
});
