/** An address that an explainer had. */
import { expect, test } from './watched.ts';

test('an old address leads to the explainer, and is not to be found by search engines', async ({
  page,
  request,
}) => {
  const old = await (await request.get('./explainers/from-paris-to-paris/')).text();
  expect(old).toMatch(/<meta name="robots" content="noindex">/);
  expect(old).toMatch(/<link rel="canonical" href="[^"]*\/explainers\/from-paris-to-kyiv\/">/);
  await page.goto('./explainers/from-paris-to-paris/');
  await expect(page).toHaveURL(/\/explainers\/from-paris-to-kyiv\/$/);
  await expect(page.getByRole('article')).toBeVisible();
});
