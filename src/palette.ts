/**
 * Every colour of the site, once: style sheets, pictures and the tests of contrast are made from this. Plain data.
 *
 * Computed, not chosen: whatever a position or a mark of a chart wears has at least 3:1 to the paper, and any two of one
 * legend are apart in OKLab, also as protanopes, deuteranopes and tritanopes see them; tests/unit/palette.test.ts.
 */
import type { Category } from './answers/category.ts';
import type { NumberTopic } from './charts/number-mark.ts';
import type { Stratum } from './charts/plan.ts';

/** One colour on light and on dark paper, in hexadecimal. */
export interface Colour {
  light: `#${string}`;
  dark: `#${string}`;
}

/** Other help, and no answer on soldiers. */
const OTHER_HELP: Colour = { light: '#704b75', dark: '#8a6283' };

/**
 * What the positions wear; of those with a ground, the lines and dots on it or, of the host, the line around it. On either paper a
 * firmer yes is farther from the ground; on the dark one it is also more vivid, for there the pale looks weak. Every no is warm, a firmer
 * one darker: a no in plum, the colour between the two, was read as a middle. Who is undecided is plum, paler without other help:
 * every grey is beside the scale. Nothing is green: new readers took it for a yes, whatever the legend said.
 */
export const CATEGORY_COLOURS: Readonly<Record<Category, Colour>> = {
  host: { light: '#8a6d00', dark: '#e4ca45' },
  leads: { light: '#081956', dark: '#b3fdff' },
  troops: { light: '#293a9a', dark: '#23ddff' },
  ready: { light: '#0072d3', dark: '#2aa9e9' },
  open: { light: '#4097e1', dark: '#3f75c6' },
  peacekeepers: { light: '#0f3f8c', dark: '#8cc0ff' },
  'support-undecided': OTHER_HELP,
  undecided: { light: '#a58ba0', dark: '#c1acbd' },
  'support-silent': OTHER_HELP,
  'support-no': { light: '#ca8038', dark: '#f29849' },
  declined: { light: '#a64f13', dark: '#be7916' },
  opposed: { light: '#823520', dark: '#965303' },
  member: { light: '#73756f', dark: '#899287' },
  unknown: { light: '#7f7a6f', dark: '#a39b8f' },
  'not-searched': { light: '#8b867b', dark: '#857e73' },
};

/** What is behind the lines and dots of the patterned positions, and within the line around the host. */
export const GROUND_COLOURS = {
  host: { light: '#ffdb4f', dark: '#e4ca45' },
  peacekeepers: { light: '#8ec3f0', dark: '#07528c' },
  unknown: { light: '#e6e1d6', dark: '#4e4843' },
  'not-searched': { light: '#f8f5ee', dark: '#322f2a' },
} as const satisfies Partial<Record<Category, Colour>>;

/** Kinds of one colour: the dots and lines on them, which tell them apart. */
export const GRAIN_COLOURS = {
  'support-undecided': { light: '#fff', dark: '#14171c' },
  'support-silent': { light: '#fff', dark: '#14171c' },
} as const satisfies Partial<Record<Category, Colour>>;

/**
 * Kinds of one colour for programs that draw no patterns, on white paper: a colour each, as far from all others as eyes of every kind
 * let it be; the lighter one has 2.4:1 to the paper, more than the ground of peacekeepers.
 */
export const FLAT_COLOURS = {
  'support-undecided': '#cb98bf',
  'support-silent': '#8b4a9a',
} as const satisfies Partial<Record<Category, Colour['light']>>;

/** What the map is drawn with, beside the positions. */
export const MAP_COLOURS = {
  border: { light: '#fff', dark: '#14171c' },
  paper: { light: '#fff', dark: '#14171c' },
  sea: { light: '#eaf0f4', dark: '#1f262e' },
  land: { light: '#dbe0e4', dark: '#29313a' },
  ink: { light: '#1d1f22', dark: '#eceef1' },
  'quiet-ink': { light: '#54585e', dark: '#adb3bb' },
  edge: { light: '#8a949d', dark: '#66707c' },
} as const satisfies Record<string, Colour>;

/** The counts of countries in the chart of numbers. */
export const TOPIC_COLOURS: Readonly<Record<NumberTopic, Colour>> = {
  ready: { light: CATEGORY_COLOURS.open.light, dark: '#6cb6f5' },
  committed: CATEGORY_COLOURS.leads,
  attended: { light: '#b3491a', dark: '#f08a4b' },
  belong: { light: '#7a5b9e', dark: '#9d6fd0' },
};

/** The layers of the drawing of the plan, behind text. */
export const STRATUM_COLOURS: Readonly<Record<Stratum, Colour>> = {
  air: { light: '#e6f1fa', dark: '#152634' },
  land: { light: '#f0ede2', dark: '#24221b' },
  sea: { light: '#d5e6ee', dark: '#0f2c38' },
};

/** What pages are written with. */
export const PAGE_COLOURS = {
  paper: { light: '#fff', dark: '#121418' },
  'paper-raised': { light: '#f4f5f6', dark: '#1b1e24' },
  ink: { light: '#14181f', dark: '#e9ebee' },
  'ink-quiet': { light: '#525a66', dark: '#a6adb8' },
  line: { light: '#d3d7dc', dark: '#353a43' },
  'line-strong': { light: '#14181f', dark: '#c9ced6' },
  accent: { light: '#1b47b1', dark: '#8db4ff' },
  warn: { light: '#8a3a00', dark: '#ffb27a' },
} as const satisfies Record<string, Colour>;
