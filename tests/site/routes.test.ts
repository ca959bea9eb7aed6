/** The built site is what `src/routes.ts` and the record say, name by name. */
import { expect, test } from 'vitest';
import { getMoved } from '../../src/content/explainers.ts';
import { getExplainerIds, getRecord } from '../../src/content/record.ts';
import { listFiles } from '../../src/publish/manifest.ts';
import { KINDS, ROUTES } from '../../src/routes.ts';
import { siteFiles } from '../../src/site-files.ts';
import { DIST } from './dist.ts';

const built = listFiles(DIST).filter((file) => !/\.(br|gz)$/.test(file));
const expected = siteFiles(getRecord(), getExplainerIds(), [...getMoved().keys()]);

test('no two kinds give the same page or file', () => {
  expect(expected.filter((file, index) => expected.indexOf(file) !== index)).toEqual([]);
});

test('every page and file that the record gives is built, and none that no kind names', () => {
  // The bundler and the search index choose names of their own, in folders of their own.
  const folders = KINDS.filter((kind) => ROUTES[kind].path.endsWith('/*')).map((kind) =>
    ROUTES[kind].path.slice(0, -1),
  );
  const named = new Set(expected);
  const stray = built.filter(
    (file) => !named.has(file) && !folders.some((folder) => file.startsWith(folder)),
  );
  expect(stray).toEqual([]);
  expect(expected.filter((file) => !built.includes(file))).toEqual([]);
  for (const folder of folders)
    expect(
      built.some((file) => file.startsWith(folder)),
      folder,
    ).toBe(true);
});
