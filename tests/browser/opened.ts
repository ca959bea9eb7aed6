import type { Page, Response } from '@playwright/test';
import { expect } from './watched.ts';

/** What a script still has to change once the page has come: elements of ours, embeds, and the builder's preview. */
export const UNREADY =
  ':is(map-tool, map-scenes, site-search, embed-builder, [data-part="embed"]):not([data-ready]), [data-part="preview"]:empty';

/** Opens a page of the site (`path` as in `samplePages`), and waits until no script changes it by itself any more. */
export async function openPage(page: Page, path: string): Promise<Response | null> {
  const response = await page.goto(`.${path}`);
  await expect(page.locator(UNREADY)).toHaveCount(0);
  return response;
}
