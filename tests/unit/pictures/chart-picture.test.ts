/** A chart as a file asks nothing of the program that shows it, and looks as it does in its page. */
import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { CATEGORY_COLOURS, PAGE_COLOURS, STRATUM_COLOURS, TOPIC_COLOURS } from '../../../src/palette.ts';
import { chartPicture } from '../../../src/pictures/chart-picture.ts';
import { TILE_COLOURS } from '../../../src/styles/tile-palette.ts';
import { layouts } from '../charts/read-picture.ts';
import { samples } from '../charts/samples.ts';

const SAMPLES = Object.entries(samples()).filter(([name]) => !name.endsWith('-empty'));

/** Light colours that charts may wear; white is where letters and edges are rounded. */
const LIGHT = new Set(
  [
    ...Object.values({ ...PAGE_COLOURS, ...CATEGORY_COLOURS, ...TOPIC_COLOURS, ...STRATUM_COLOURS }),
    ...TILE_COLOURS.flatMap(({ ground, ink }) => [ground, ink]),
  ].map(({ light }) => long(light)),
);

function long(hex: string): string {
  return hex.length === 4 ? hex.replaceAll(/[\da-f]/giu, '$&$&') : hex;
}

test.each(SAMPLES)('%s is plain: shapes with their colours on them, and a name', (_name, chart) => {
  const { svg } = chartPicture(chart);
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).toMatch(
    /^<svg role="img" aria-labelledby="title desc"[^>]*><title id="title">[^<]+<\/title>\s*<desc id="desc">/u,
  );
  expect(svg).not.toMatch(/<text|<style|class=|var\(|light-dark|paint-order|NaN|href="(?!#)|url\((?!#)/u);
});

test.each(SAMPLES)(
  '%s wears the colours of a page by day, and no black that nobody chose',
  (_name, chart) => {
    const { svg } = chartPicture(chart);
    const worn = [...svg.matchAll(/ (?:fill|stroke|stop-color)="(#[\da-f]+)"/gu)].map(([, colour = '']) =>
      long(colour),
    );
    expect(worn.length).toBeGreaterThan(5);
    expect(worn.filter((colour) => !LIGHT.has(colour))).toEqual([]);
  },
);

test.each(SAMPLES)('%s has room around the first drawing', (_name, chart) => {
  const [first] = layouts(chart);
  const { width, height } = chartPicture(chart);
  expect([width, height]).toEqual([Number(first?.width) + 32, Number(first?.height) + 32]);
});
