/** A first view asks for one file of each family, in time to be drawn with it. */
import { expect, test } from './watched.ts';

for (const path of ['./', './map/', './countries/lithuania/'])
  test(`${path} is drawn in its own faces, from one file of Latin letters each`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const [, name] = /([a-z-]+)\.[^/]*\.woff2$/u.exec(request.url()) ?? [];
      if (name) asked.push(name);
    });
    await page.goto(path);
    await page.evaluate(async () => void (await document.fonts.ready));
    expect(asked.filter((name) => /^willing-[a-z]+-latin$/u.test(name)).sort()).toEqual([
      'willing-sans-latin',
      'willing-serif-latin',
    ]);
    const states = await page.evaluate(() =>
      [...document.fonts].filter(({ family }) => family.includes('Willing')).map(({ status }) => status),
    );
    expect(states).not.toContain('error');
    expect(states).toContain('loaded');
  });

test('letters are not fitted to the pixels one by one, which would make small text wider', async ({
  page,
}) => {
  await page.goto('./');
  await page.evaluate(async () => void (await document.fonts.ready));
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    return ['Willing Sans', 'Willing Serif'].flatMap((family) =>
      [400, 600].map((weight) =>
        [17, 170].map((size) => {
          if (!context) return 0;
          context.font = `${weight} ${size}px "${family}"`;
          return context.measureText('Who’s Willing: are part of Ukraine').width / size;
        }),
      ),
    );
  });
  for (const [small = 0, large = 0] of widths) expect(Math.abs(small / large - 1)).toBeLessThan(0.03);
});
