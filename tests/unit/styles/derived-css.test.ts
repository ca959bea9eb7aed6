/** What the style sheets take from data, and what they count on: a name that nobody defines draws nothing, silently. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATEGORIES } from '../../../src/answers/category.ts';
import { isPattern } from '../../../src/map/drawing/painting.ts';
import { SCALES } from '../../../src/map/drawing/sizes.ts';
import {
  CATEGORY_COLOURS,
  type Colour,
  GRAIN_COLOURS,
  GROUND_COLOURS,
  TOPIC_COLOURS,
} from '../../../src/palette.ts';
import { STANCES } from '../../../src/schema/codes.ts';
import { derivedCss } from '../../../src/styles/derived-css.ts';

test('every position, stance and count wears its colour', () => {
  const css = derivedCss();
  for (const category of CATEGORIES) {
    const grained = category in GRAIN_COLOURS;
    const worn = isPattern([category]) ? `[data-line=${category}]` : `[data-category=${category}]`;
    const selector = grained ? `pattern [data-category=${category}]` : worn;
    const rule = css.split('}').find((each) => each.startsWith(`${selector}{`));
    const colour = category === 'host' ? GROUND_COLOURS.host : CATEGORY_COLOURS[category];
    expect(rule, category).toContain(inBothThemes(colour));
  }
  for (const stance of STANCES) expect(css).toContain(`[data-stance=${stance}]{--stance:light-dark(#`);
  expect(css).toContain(`[data-stance=committed]{--stance:${inBothThemes(CATEGORY_COLOURS.troops)}}`);
  for (const [topic, colour] of Object.entries(TOPIC_COLOURS))
    expect(css).toContain(`[data-topic=${topic}]{--mark:${inBothThemes(colour)}}`);
});

test('the host is outlined as well', () => {
  expect(readFileSync('src/styles/drawing.css', 'utf8')).toMatch(
    /\.map-shapes \[data-category="host"\],[^{]*\{\s*stroke: var\(--map-ink\);/,
  );
});

test('pages read no property that none of their style sheets sets', () => {
  const files = globSync('src/styles/*.css').filter((file) => !file.includes('embed'));
  const css = derivedCss() + files.map((file) => readFileSync(file, 'utf8')).join('');
  const set = new Set([...css.matchAll(/(--[\w-]+):/gu)].map(([, name]) => name));
  const read = new Set([...css.matchAll(/var\((--[\w-]+)\)/gu)].map(([, name]) => name));
  expect([...read].filter((name) => !set.has(name))).toEqual([]);
});

test('what a map shows changes only where the size of its words does', () => {
  const css = readFileSync('src/styles/map.css', 'utf8');
  const widths = [...css.matchAll(/@container[^{]*?(\d+)px/gu)].map(([, width]) => Number(width));
  expect(widths).not.toEqual([]);
  expect(widths.filter((width) => !SCALES.some(({ from }) => from === width))).toEqual([]);
});

function inBothThemes({ light, dark }: Colour): string {
  return `light-dark(${light},${dark})`;
}
