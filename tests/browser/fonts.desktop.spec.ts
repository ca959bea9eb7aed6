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
    expect(asked.filter((name) => !name.includes('italic')).sort()).toEqual([
      'willing-sans-latin',
      'willing-serif-latin',
    ]);
    const states = await page.evaluate(() =>
      [...document.fonts].filter(({ family }) => family.includes('Willing')).map(({ status }) => status),
    );
    expect(states).not.toContain('error');
    expect(states).toContain('loaded');
  });
