/** The fonts that pages are drawn in hold their letters: one that is missing would stand in another face, in the middle of a word. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FACES } from '../../src/fonts/faces.ts';
import { unicodeRange } from '../../src/fonts/font-faces.ts';
import { drawnBy } from '../../src/fonts/font-store.ts';
import { DIST, readFiles, readPages } from './dist.ts';

const RULE = /@font-face\s*\{([^}]*url\([^}]*)\}/gu;

interface Served {
  family: string;
  style: string;
  range: string;
  drawn: readonly number[];
}

const served: readonly Served[] = readFiles('_astro/*.css').flatMap(({ text }) =>
  [...text.matchAll(RULE)].map(([, rule = '']) => {
    const said = (name: string) => new RegExp(`${name}:([^;]*)`, 'u').exec(rule)?.[1]?.trim() ?? '';
    const file = basename(/url\(([^)]*)\)/u.exec(rule)?.[1] ?? '');
    return {
      family: said('font-family').replaceAll('"', ''),
      style: said('font-style'),
      range: said('unicode-range'),
      drawn: drawnBy(readFileSync(join(DIST, '_astro', file))),
    };
  }),
);

const used = new Set(readPages().flatMap(({ text }) => [...new Set(text)]));

describe.each(FACES)('$name', ({ family, style, original }) => {
  const files = served.filter((one) => one.family === family && one.style === style);

  test('has every letter of every page that its family can draw', () => {
    const able = new Set(drawnBy(readFileSync(`src/fonts/originals/${original}`)));
    const drawn = new Set(files.flatMap((file) => file.drawn));
    const missing = [...used].filter((letter) => {
      const point = letter.codePointAt(0) as number;
      return able.has(point) && !drawn.has(point);
    });
    expect(missing).toEqual([]);
  });

  test('is asked for when a page has a letter that it draws, and for no other', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const { range, drawn } of files) expect(unicodeRange(pointsIn(range))).toBe(unicodeRange(drawn));
  });
});

/** The code points of a `unicode-range`, also as a minifier writes them (`U+4??`). */
function pointsIn(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [start = '', end = start] = part.trim().replace(/^U\+/iu, '').split('-');
    const [first, last] = [start.replaceAll('?', '0'), end.replaceAll('?', 'F')].map((hex) =>
      Number.parseInt(hex, 16),
    );
    if (first === undefined || last === undefined) return [];
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
}
