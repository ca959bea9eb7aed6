/**
 * The second script of a map embed, in frames without an origin on other people's pages and in more than one engine: it comes
 * when a control is touched, whatever the page around it isolates or forbids, and only from our site.
 */
import { hasFirefox, WITHOUT_FIREFOX } from '../firefox.ts';
import { contentOf, embedFrame, expect, expectFits, test } from './embed-host.ts';

test.skip(({ browserName }) => browserName === 'firefox' && !hasFirefox, WITHOUT_FIREFOX);

for (const policy of ['strict', 'trusted-types', 'isolated'])
  test(`the past is played in a page with the policy ${policy}`, async ({ page, openHost }) => {
    await openHost(`strict.html?as=${policy}`);
    await expectFits(embedFrame(page));
    const content = contentOf(embedFrame(page));
    // From inside: keys and clicks of a driven Firefox do not reach a frame without an origin.
    await content.getByRole('slider').evaluate((slider: HTMLInputElement) => {
      slider.focus();
      slider.value = '0';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(content.getByText('Stated positions as of 12 February 2025')).toBeVisible();
    await expect(content.getByRole('button', { name: 'Earlier' })).toBeDisabled();
    expect(await content.evaluate(() => origin)).toBe('null');
    await expectFits(embedFrame(page));
  });

test('no other script of any site runs in a frame of ours', async ({ page, openHost, faults }) => {
  await openHost('element.html');
  await expectFits(embedFrame(page));
  const refused = await contentOf(embedFrame(page)).evaluate(async () => {
    const elsewhere = 'data:text/javascript,export const ran = true';
    return import(elsewhere).then(
      () => false,
      () => true,
    );
  });
  expect(refused).toBe(true);
  faults.length = 0; // what the browser says of this test's own attempt
});
