/** Whatever a reader must tell apart can be told apart: on both papers, and by those who see fewer colours. */
import {
  converter,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Oklab,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { MAP_CATEGORIES, type MapCategory, PATTERNED } from '../../src/map/category.ts';
import { patternFor } from '../../src/map/pattern.ts';
import { CATEGORIES, type Colour, GROUNDS, MAP, PAGE, TOPICS } from '../../src/palette.ts';

const CONTRAST = 3;
// OKLab distance. reliability.md, section 5: common palettes fall to 0.02, the best searched set of six reached 0.13.
const APART = 0.1;
// Counts differ in shape, too.
const COUNTS_APART = 0.08;
const TEXT_CONTRAST = 4.5;

const EYES = {
  trichromat: (colour: string) => colour,
  protanope: filterDeficiencyProt(1),
  deuteranope: filterDeficiencyDeuter(1),
  tritanope: filterDeficiencyTrit(1),
};
type Eye = keyof typeof EYES;

/** Pairs whose ground colours are close: told apart by their patterns, hatching and dots. */
const BY_PATTERN = [['unknown', 'not-searched']] as const;

const toOklab = converter('oklab');
const toRgb = converter('rgb');

function seenBy(eye: Eye, colour: string): Oklab {
  return toOklab(EYES[eye](toRgb(colour) as never) as never) as unknown as Oklab;
}

function distance(eye: Eye, one: string, other: string): number {
  const [a, b] = [seenBy(eye, one), seenBy(eye, other)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

/** Pairs of names whose colours somebody takes for one another. */
function alike(eye: Eye, colours: Readonly<Record<string, string>>, apart: number): string[] {
  return Object.entries(colours).flatMap(([one, a], index) =>
    Object.entries(colours)
      .slice(index + 1)
      .filter(([, b]) => distance(eye, a, b) < apart)
      .map(([other]) => `${one},${other}`),
  );
}

/** What covers most of a shape: the ground of a pattern, else the fill. */
function ground(category: MapCategory): Colour {
  return category === 'unknown' || category === 'not-searched' ? GROUNDS[category] : CATEGORIES[category];
}

const eyes = Object.keys(EYES) as Eye[];
const plain = MAP_CATEGORIES.filter((category) => !PATTERNED.has(category));

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(MAP_CATEGORIES)(
    '%s, or its lines, stand out from the border and the paper of a chart',
    (category) => {
      for (const paper of [MAP.border, PAGE.paper])
        expect(wcagContrast(CATEGORIES[category][theme], paper[theme])).toBeGreaterThanOrEqual(CONTRAST);
    },
  );

  it.each(Object.entries(TOPICS))(
    'counts of "%s" stand out from the paper of pages and embeds',
    (_, colour) => {
      for (const paper of [PAGE.paper, MAP.paper])
        expect(wcagContrast(colour[theme], paper[theme])).toBeGreaterThanOrEqual(CONTRAST);
    },
  );

  it.each(Object.entries(GROUNDS))('the lines of %s stand out from their ground', (category, behind) => {
    const lines = CATEGORIES[category as keyof typeof GROUNDS];
    expect(wcagContrast(lines[theme], behind[theme])).toBeGreaterThanOrEqual(CONTRAST);
  });

  it.each(eyes)('any two positions are apart for a %s', (eye) => {
    const colours = MAP_CATEGORIES.map((category) => [category, ground(category)[theme]]);
    expect(alike(eye, Object.fromEntries(colours), APART)).toEqual(BY_PATTERN.map(String));
  });

  it.each(eyes)('any two counts are apart for a %s', (eye) => {
    const colours = Object.entries(TOPICS).map(([topic, colour]) => [topic, colour[theme]]);
    expect(alike(eye, Object.fromEntries(colours), COUNTS_APART)).toEqual([]);
  });

  it.each(plain)('%s does not look like sea or other land', (category) => {
    for (const other of [MAP.sea, MAP.land])
      expect(distance('trichromat', CATEGORIES[category][theme], other[theme])).toBeGreaterThanOrEqual(APART);
  });

  it('words can be read on paper and sea', () => {
    const { paper, 'paper-raised': raised, ink, 'ink-quiet': quiet, accent, warn } = PAGE;
    const onMap = [MAP.ink, MAP['quiet-ink']].flatMap((words) =>
      [MAP.paper, MAP.sea].map((on) => [words, on]),
    );
    const onPage = [ink, quiet, accent, warn].flatMap((words) =>
      [paper, raised, MAP.paper].map((on) => [words, on]),
    );
    for (const [words, on] of [...onMap, ...onPage])
      expect(wcagContrast(words?.[theme] ?? '', on?.[theme] ?? '')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });
});

it.each(BY_PATTERN)('%s and %s have different patterns', (a, b) => {
  for (const category of [a, b]) expect(patternFor(category, 'x')).toMatch(/^<pattern/);
  const drawing = (markup: string) => markup.replace(/^<pattern[^>]*>/, '').replace(/data-\w+="[\w-]+"/g, '');
  expect(drawing(patternFor(a, 'x'))).not.toBe(drawing(patternFor(b, 'x')));
});
