/** Names on the map that stays: none can be read of a country that it does not belong to. */
import { openPage } from './opened.ts';
import { expect, test } from './watched.ts';

/** Runs in the page: names that stand on another country more than on their own, and those of the scene that are not named. */
function misplaced(): { wrong: string[]; named: number; about: number } {
  const svg = document.querySelector<SVGSVGElement>('.scenes-picture svg.map');
  if (!svg) throw new Error('no map');
  const shapes = [...svg.querySelectorAll<SVGGeometryElement>('.map-shapes path[data-country]')].reverse();
  const ownerOf = (x: number, y: number) =>
    shapes.find((shape) =>
      shape.isPointInFill(new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()?.inverse())),
    )?.dataset.country;
  const names = [...svg.querySelectorAll<SVGTextElement>('.scene-name[data-shown]')].filter(
    ({ dataset }) => dataset.named,
  );
  const wrong = names.flatMap((name) => {
    const { left, top, width, height } = name.getBoundingClientRect();
    const under = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => ownerOf(left + part * width, top + 0.55 * height));
    const own = under.filter((id) => id === name.dataset.named).length;
    const others = under.filter((id) => id && id !== name.dataset.named);
    return others.length > 0 && own < 3 ? `${name.textContent} on ${others.join(', ')}` : [];
  });
  const about = new Set(
    [...svg.querySelectorAll<SVGElement>('[data-highlight]')].map(({ dataset }) => dataset.country),
  );
  return { wrong, named: names.filter(({ dataset }) => about.has(dataset.named)).length, about: about.size };
}

for (const explainer of ['what-russia-says', 'who-changed-their-mind', 'what-is-the-coalition'])
  test(`no name of ${explainer} stands on another country`, async ({ page }) => {
    await openPage(page, `/explainers/${explainer}/`);
    const scenes = page.locator('map-scenes .scene');
    let [named, about] = [0, 0];
    for (let index = 0; index < (await scenes.count()); index++) {
      const scene = scenes.nth(index);
      await scene.evaluate((node) => node.scrollIntoView({ block: 'center' }));
      await expect(scene).toHaveAttribute('data-current', '');
      const found = await page.evaluate(misplaced);
      expect(found.wrong).toEqual([]);
      named += found.named;
      about += found.about;
    }
    expect(about).toBeGreaterThan(5);
    expect(named).toBeGreaterThan(0.5 * about); // a name that finds no room near its country is left out, but that is the exception
  });
