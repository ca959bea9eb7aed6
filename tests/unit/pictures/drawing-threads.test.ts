/** Pictures are drawn on threads of their own, which show what a drawing does, and outlive one that cannot be drawn. */
import { expect, test } from 'vitest';
import { drawAside } from '../../../src/pictures/drawing-threads.ts';
import { draw } from '../../../src/pictures/raster.ts';

const square = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="${fill}"/></svg>`;
const SIZE = { width: 16 };

test('a picture that is drawn aside is that which is drawn here, each the one that was asked for', async () => {
  const colours = ['red', 'green', 'blue', 'white'];
  const aside = await Promise.all(colours.map((colour) => drawAside(square(colour), SIZE)));
  const here = await Promise.all(colours.map((colour) => draw(square(colour), SIZE)));
  expect(aside.map((picture) => Buffer.from(picture))).toEqual(here.map((picture) => Buffer.from(picture)));
  expect(new Set(aside.map(String)).size).toBe(colours.length);
});

test('what cannot be drawn is told to who asked, and what comes after it is drawn', async () => {
  const [broken, ...others] = await Promise.allSettled(
    ['<svg', square('red'), square('green'), square('blue')].map((svg) => drawAside(svg, SIZE)),
  );
  expect(broken).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(/root/u) } });
  expect(others.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
  expect((await drawAside(square('white'), SIZE)).length).toBeGreaterThan(0);
});
