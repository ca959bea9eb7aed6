import {
  converter,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Oklab,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../src/answers/category.ts';
import { isPattern } from '../../../src/map/drawing/painting.ts';
import { patternFor } from '../../../src/map/drawing/pattern.ts';
import { CSS, coloursOf, type Theme } from './palette.ts';

const CONTRAST = 3;
// OKLab distance. reliability.md, section 5: common palettes fall to 0.02, the best searched set of six reached 0.13.
const APART = 0.1;
const TEXT_CONTRAST = 4.5;

const EYES = {
  trichromat: (colour: string) => colour,
  protanope: filterDeficiencyProt(1),
  deuteranope: filterDeficiencyDeuter(1),
  tritanope: filterDeficiencyTrit(1),
};

/** Pairs whose ground colours are close: told apart by their patterns, hatching and dots. */
const BY_PATTERN = [['unknown', 'not-searched']] as const;

const toOklab = converter('oklab');
const toRgb = converter('rgb');

function seenBy(eye: keyof typeof EYES, colour: string): Oklab {
  return toOklab(EYES[eye](toRgb(colour) as never) as never) as unknown as Oklab;
}

function distance(a: Oklab, b: Oklab): number {
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

function colour(theme: Theme, name: string): string {
  const value = coloursOf(theme).get(name);
  if (!value) throw new Error(`categories.css has no --${name}: light-dark(#rrggbb, #rrggbb)`);
  return value;
}

/** What covers most of a shape: the ground of a pattern, else the fill. */
function ground(theme: Theme, category: (typeof CATEGORIES)[number]): string {
  return colour(theme, isPattern([category]) ? `cat-${category}-ground` : `cat-${category}`);
}

const PATTERNED = new Set(CATEGORIES.filter((category) => isPattern([category])));
const pairs = CATEGORIES.flatMap((a, index) => CATEGORIES.slice(index + 1).map((b) => [a, b] as const));

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(CATEGORIES)('%s, or its lines, stand out from the border', (category) => {
    expect(
      wcagContrast(colour(theme, `cat-${category}`), colour(theme, 'map-border')),
    ).toBeGreaterThanOrEqual(CONTRAST);
  });

  it.each([...PATTERNED])('the lines of %s stand out from their ground', (category) => {
    const lines = colour(theme, `cat-${category}`);
    expect(wcagContrast(lines, ground(theme, category))).toBeGreaterThanOrEqual(CONTRAST);
  });

  it.each(Object.keys(EYES) as (keyof typeof EYES)[])('any two positions are apart for a %s', (eye) => {
    const close = pairs.filter(
      ([a, b]) => distance(seenBy(eye, ground(theme, a)), seenBy(eye, ground(theme, b))) < APART,
    );
    expect(close.map(String).filter((pair) => !BY_PATTERN.map(String).includes(pair))).toEqual([]);
  });

  it('no position looks like sea or other land', () => {
    for (const category of CATEGORIES.filter((each) => !PATTERNED.has(each))) {
      for (const name of ['map-sea', 'map-land']) {
        const apart = distance(
          seenBy('trichromat', ground(theme, category)),
          seenBy('trichromat', colour(theme, name)),
        );
        expect(apart, `${category}, ${name}`).toBeGreaterThanOrEqual(APART);
      }
    }
  });

  it('words can be read on paper and sea', () => {
    for (const ink of ['map-ink', 'map-quiet-ink']) {
      for (const under of ['map-paper', 'map-sea']) {
        expect(
          wcagContrast(colour(theme, ink), colour(theme, under)),
          `${ink}, ${under}`,
        ).toBeGreaterThanOrEqual(TEXT_CONTRAST);
      }
    }
  });
});

it.each(BY_PATTERN)('%s and %s have different patterns', (a, b) => {
  const drawings = [a, b].map((category) =>
    JSON.stringify(patternFor([category], 'x')).replaceAll(category, ''),
  );
  expect(drawings[0]).toContain('pattern');
  expect(drawings[0]).not.toBe(drawings[1]);
});

it.each(CATEGORIES)('%s is painted by the style sheet', (category) => {
  if (!isPattern([category]))
    expect(CSS).toContain(`[data-category="${category}"] {\n  fill: var(--cat-${category});`);
  else expect(CSS).toContain(`[data-line="${category}"]`);
});

it('the host is outlined as well', () => {
  expect(CSS).toMatch(/\.map-shapes \[data-category="host"\],[^{]*\{\s*stroke: var\(--map-ink\);/);
});
