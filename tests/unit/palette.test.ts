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
import { CATEGORIES, type Category } from '../../src/answers/category.ts';
import { isPattern } from '../../src/map/drawing/painting.ts';
import { patternFor } from '../../src/map/drawing/pattern.ts';
import {
  CATEGORY_COLOURS,
  type Colour,
  FLAT_COLOURS,
  GRAIN_COLOURS,
  GROUND_COLOURS,
  MAP_COLOURS,
  PAGE_COLOURS,
  TOPIC_COLOURS,
} from '../../src/palette.ts';
import { TILE_COLOURS } from '../../src/styles/tile-palette.ts';

const CONTRAST = 3;
// OKLab distance. reliability.md, section 5: common palettes fall to 0.02, the best searched set of six reached 0.13.
const APART = 0.1;
// On dark paper more for who sees three colours: at 0.1 two blues side by side were read as one on a phone.
const APART_IN_THE_DARK = 0.125;
// Counts differ in shape, too.
const COUNTS_APART = 0.08;
// Both are grounds of silence, and their textures differ, too.
const GROUNDS_APART = 0.05;
const TEXT_CONTRAST = 4.5;
const SILENCE: readonly Category[] = ['unknown', 'not-searched'];

const EYES = {
  trichromat: (colour: string) => colour,
  protanope: filterDeficiencyProt(1),
  deuteranope: filterDeficiencyDeuter(1),
  tritanope: filterDeficiencyTrit(1),
};
type Eye = keyof typeof EYES;

/** Of OKLab's two axes: towards red, and towards yellow. */
const WARM = expect.toSatisfy((axis: number) => axis > 0);

/** Pairs whose ground colours are close or the same: told apart by their textures: many dots and few, or lines. */
const BY_PATTERN = [
  ['support-undecided', 'support-silent'],
  ['unknown', 'not-searched'],
] as const;

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
function ground(category: Category): Colour {
  return (GROUND_COLOURS as Partial<Record<Category, Colour>>)[category] ?? CATEGORY_COLOURS[category];
}

const eyes = Object.keys(EYES) as Eye[];
const plain = CATEGORIES.filter((category) => !isPattern([category]));

it.each(eyes)('without patterns any two positions are apart on white paper for a %s', (eye) => {
  const flat: Partial<Record<Category, string>> = FLAT_COLOURS;
  const colours = CATEGORIES.filter((category) => category !== 'leads').map((category) => [
    category,
    flat[category] ?? ground(category).light,
  ]);
  expect(alike(eye, Object.fromEntries(colours), GROUNDS_APART)).toEqual([]);
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  it.each(CATEGORIES)('%s, or its lines, stand out from the border and the paper of a chart', (category) => {
    for (const paper of [MAP_COLOURS.border, PAGE_COLOURS.paper])
      expect(wcagContrast(CATEGORY_COLOURS[category][theme], paper[theme])).toBeGreaterThanOrEqual(CONTRAST);
  });

  it.each(TILE_COLOURS)('a name can be read on the tile of $category', ({ ground: under, ink }) => {
    expect(wcagContrast(ink[theme], under[theme])).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });

  it.each(Object.entries(TOPIC_COLOURS))(
    'counts of "%s" stand out from the paper of pages and embeds',
    (_, colour) => {
      for (const paper of [PAGE_COLOURS.paper, MAP_COLOURS.paper])
        expect(wcagContrast(colour[theme], paper[theme])).toBeGreaterThanOrEqual(CONTRAST);
    },
  );

  it.each(Object.entries(GROUND_COLOURS).filter(([category]) => category !== 'host'))(
    'the lines of %s stand out from their ground',
    (category, behind) => {
      const lines = CATEGORY_COLOURS[category as keyof typeof GROUND_COLOURS];
      expect(wcagContrast(lines[theme], behind[theme])).toBeGreaterThanOrEqual(CONTRAST);
    },
  );

  it.each(eyes)('any two positions are apart for a %s', (eye) => {
    const colours = CATEGORIES.map((category) => [category, ground(category)[theme]]);
    const apart = theme === 'dark' && eye === 'trichromat' ? APART_IN_THE_DARK : APART;
    expect(alike(eye, Object.fromEntries(colours), apart)).toEqual(BY_PATTERN.map(String));
  });

  it.each(Object.entries(GRAIN_COLOURS))('the dots or lines of %s stand out from it', (category, grain) => {
    const fill = CATEGORY_COLOURS[category as keyof typeof GRAIN_COLOURS];
    expect(wcagContrast(grain[theme], fill[theme])).toBeGreaterThanOrEqual(CONTRAST);
  });

  it('of all answers on soldiers a promise stands out most', () => {
    const { sea } = MAP_COLOURS;
    const loudness = (category: Category) => wcagContrast(ground(category)[theme], sea[theme]);
    const others = CATEGORIES.filter((category) => category !== 'troops' && category !== 'leads');
    expect(Math.max(...others.map(loudness))).toBeLessThan(loudness('troops'));
  });

  it('a firmer yes is farther from the ground, and on dark paper more vivid', () => {
    const rungs = (['troops', 'ready', 'open', 'peacekeepers'] as const).map((rung) => ground(rung)[theme]);
    const far = rungs.map((rung) => wcagContrast(rung, MAP_COLOURS.sea[theme]));
    expect(far).toEqual(far.toSorted((a, b) => b - a));
    if (theme === 'light') return;
    const vivid = rungs.slice(0, 3).map((rung) => {
      const { a, b } = seenBy('trichromat', rung);
      return Math.hypot(a, b);
    });
    expect(vivid).toEqual(vivid.toSorted((a, b) => b - a));
  });

  it('a firmer no is darker, and every no is warm', () => {
    const noes = (['support-no', 'declined', 'opposed'] as const).map((no) => ground(no)[theme]);
    const light = noes.map((no) => seenBy('trichromat', no).l);
    expect(light).toEqual(light.toSorted((a, b) => b - a));
    for (const no of noes) expect(seenBy('trichromat', no)).toMatchObject({ a: WARM, b: WARM });
  });

  it('the host stands out from paper, or from the ink around it', () => {
    const beside = { light: MAP_COLOURS.ink.light, dark: PAGE_COLOURS.paper.dark };
    expect(wcagContrast(ground('host')[theme], beside[theme])).toBeGreaterThanOrEqual(CONTRAST);
  });

  it('silence is quieter than any answer, and paler where nobody has looked', () => {
    const { sea, paper } = MAP_COLOURS;
    const loudness = (category: Category, on: Colour) => wcagContrast(ground(category)[theme], on[theme]);
    for (const category of CATEGORIES.filter((one) => !SILENCE.includes(one)))
      expect(loudness(category, sea), category).toBeGreaterThan(loudness('unknown', sea));
    expect(loudness('unknown', paper)).toBeGreaterThan(loudness('not-searched', paper));
  });

  it.each(eyes)('where nobody looked, the ground alone says so to a %s: on a phone no dot is seen', (eye) => {
    const { unknown, 'not-searched': notSearched } = GROUND_COLOURS;
    expect(distance(eye, unknown[theme], notSearched[theme])).toBeGreaterThanOrEqual(GROUNDS_APART);
  });

  it('the country that fills a quarter of the map is not its darkest or most vivid', () => {
    const { l, a, b } = seenBy('trichromat', CATEGORY_COLOURS.opposed[theme]);
    const others = plain
      .filter((category) => category !== 'opposed')
      .map((category) => seenBy('trichromat', CATEGORY_COLOURS[category][theme]));
    expect(others.filter((other) => Math.hypot(other.a, other.b) > Math.hypot(a, b)).length).toBeGreaterThan(
      3,
    );
    if (theme === 'light') expect(others.some((other) => other.l < l - APART / 2)).toBe(true);
  });

  it.each(eyes)('any two counts are apart for a %s', (eye) => {
    const colours = Object.entries(TOPIC_COLOURS).map(([topic, colour]) => [topic, colour[theme]]);
    expect(alike(eye, Object.fromEntries(colours), COUNTS_APART)).toEqual([]);
  });

  it.each(plain)('%s does not look like sea or other land', (category) => {
    for (const other of [MAP_COLOURS.sea, MAP_COLOURS.land])
      expect(distance('trichromat', CATEGORY_COLOURS[category][theme], other[theme])).toBeGreaterThanOrEqual(
        APART,
      );
  });

  it('words can be read on paper and sea', () => {
    const { paper, 'paper-raised': raised, ink, 'ink-quiet': quiet, accent, warn } = PAGE_COLOURS;
    const onMap = [MAP_COLOURS.ink, MAP_COLOURS['quiet-ink']].flatMap((words) =>
      [MAP_COLOURS.paper, MAP_COLOURS.sea].map((on) => [words, on]),
    );
    const onPage = [ink, quiet, accent, warn].flatMap((words) =>
      [paper, raised, MAP_COLOURS.paper].map((on) => [words, on]),
    );
    for (const [words, on] of [...onMap, ...onPage])
      expect(wcagContrast(words?.[theme] ?? '', on?.[theme] ?? '')).toBeGreaterThanOrEqual(TEXT_CONTRAST);
  });
});

it.each(BY_PATTERN)('%s and %s have different patterns', (a, b) => {
  const drawings = [a, b].map((category) =>
    JSON.stringify(patternFor([category], 'x')).replaceAll(category, ''),
  );
  expect(drawings[0]).toContain('pattern');
  expect(drawings[0]).not.toBe(drawings[1]);
});
