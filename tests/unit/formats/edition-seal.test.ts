/** The seal of an edition stands wherever others can keep it: in the feed of everything, and in its picture. */
import { expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { atom } from '../../../src/formats/feeds/atom.ts';
import { changeFeed, feedSubjects } from '../../../src/formats/feeds/change-feed.ts';
import { jsonFeed } from '../../../src/formats/feeds/json-feed.ts';
import { figureSvg } from '../../../src/pictures/map-figure.ts';
import { mapPictures } from '../../../src/pictures/map-pictures.ts';

const sealed = { lines: 706, digest: 'a1'.repeat(32) };
const seal = { lines: 800, digest: 'b2'.repeat(32) };
const real = getRecord();
const record = {
  ...real,
  editions: [
    { on: '2026-11-24', digest: 'c3'.repeat(32) },
    { on: '2026-11-25', digest: 'd4'.repeat(32), sealed },
  ],
};

test('the feed of everything has the seal of the record and of each edition that has one; the others have neither', () => {
  const [everything, ...others] = feedSubjects(record).map((subject) => changeFeed(record, subject, seal));
  if (!everything) throw new Error('no feed');
  for (const text of [atom(everything), JSON.stringify(jsonFeed(everything))]) {
    expect(text).toContain(seal.digest);
    expect(text.split(sealed.digest)).toHaveLength(2);
  }
  const editions = everything.entries.filter(({ id }) => id.includes('edition/'));
  expect(editions.map(({ published }) => published)).toEqual(['2026-11-25']);
  const rest = JSON.stringify(others.map(jsonFeed));
  expect(rest).not.toContain(seal.digest);
  expect(rest).not.toContain(sealed.digest);
});

test('the picture of an edition says its seal; of one that has none, and of a day, it says nothing of it', () => {
  const drawn = (name: string) => {
    const picture = mapPictures(record).find((one) => one.name === name);
    if (!picture) throw new Error(`no picture ${name}`);
    return figureSvg(record, picture).svg;
  };
  expect(drawn('edition-2026-11-25')).toContain(sealed.digest);
  expect(drawn('edition-2026-11-24')).not.toContain('SHA-256');
  expect(drawn('latest')).not.toContain('SHA-256');
});
