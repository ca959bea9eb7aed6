/**
 * Pictures of every page kind, to be looked at:
 *
 *     npm run screenshots -- [--only map] [--out .reports/screenshots]
 *
 * Writes `<kind>-<width>-<light|dark>.png` from the built site. `--only` takes page kinds, with commas between.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { createSiteServer, listen } from '../src/cli/serve.ts';
import { base, outDir } from '../src/settings.ts';
import { chromiumLaunchOptions } from './chromium.ts';
import { type SamplePage, samplePages } from './pages.ts';

const WIDTHS = [360, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;
const MAX_HEIGHT = 4000; // CSS pixels; what is below is cut off

type Shot = { width: number; colorScheme: (typeof SCHEMES)[number] };

async function shoot(
  browser: Browser,
  address: string,
  pages: SamplePage[],
  shot: Shot,
  out: string,
): Promise<void> {
  const { width, colorScheme } = shot;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  for (const { kind, path } of pages) {
    await page.goto(`${address}${path.slice(1)}`, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) };
    await page.screenshot({ path: join(out, `${kind}-${width}-${colorScheme}.png`), fullPage: true, clip });
  }
  await context.close();
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, out: { type: 'string' } } });
  const out = values.out ?? join('.reports', 'screenshots');
  const wanted = samplePages().filter(({ kind }) => !values.only || values.only.split(',').includes(kind));
  if (wanted.length === 0) {
    throw new Error(`No page kind ${values.only}. The kinds: ${samplePages().map(({ kind }) => kind)}`);
  }
  const [built, missing] = [wanted.filter((page) => page.built), wanted.filter((page) => !page.built)];
  const server = createSiteServer({ root: outDir, base });
  const port = await listen(server, 0, true);
  const browser = await chromium.launch(await chromiumLaunchOptions());
  mkdirSync(out, { recursive: true });
  const shots = WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => ({ width, colorScheme })));
  for (const shot of shots) await shoot(browser, `http://127.0.0.1:${port}${base}`, built, shot, out);
  await browser.close();
  server.close();
  console.log(`${built.length * shots.length} pictures in ${out}`);
  if (missing.length > 0) throw new Error(`Not built: ${missing.map(({ path }) => path).join(' ')}`);
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
