/** The small picture of a chart: what it is about, without a word, in the colours of its theme. */
import { expect, test } from 'vitest';
import { PAGE_COLOURS } from '../../../src/palette.ts';
import { draw } from '../../../src/pictures/raster.ts';
import { chartThumb } from '../../../src/pictures/thumb.ts';
import { samples } from '../charts/samples.ts';

const CHARTS = Object.entries(samples()).filter(([name]) => !name.endsWith('-empty'));

test.each(CHARTS)('%s has no word, begins where its shapes do, and is small', async (_name, chart) => {
  const svg = chartThumb(chart, 'light');
  expect(svg).not.toMatch(/<text|<title|var\(/u);
  const [, x = '', y = '', width = '', height = ''] =
    /viewBox="(-?\d+) (-?\d+) (\d+) (\d+)"/u.exec(svg) ?? [];
  expect(Number(y)).toBeGreaterThan(20); // under the head
  expect(Number(x)).toBeGreaterThan(-12);
  expect(Number(width) / Number(height)).toBeCloseTo(132 / 92, 1);
  expect((await draw(svg, { width: 264 })).length).toBeLessThan(12_000);
});

test('wears the dark theme where it is asked for', () => {
  const [, chart = ''] = CHARTS[0] ?? [];
  expect(chartThumb(chart, 'dark')).toContain(`fill="${PAGE_COLOURS.paper.dark}"`);
});
