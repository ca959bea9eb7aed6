/**
 * How long the map takes to follow its controls, in the built site (OUT_DIR, else `dist`):
 *
 *     node tests/bench/recolour.ts
 *
 * 200 changes of date and question through the page's own controls, in Chromium at 1280 px. "Script and style": from
 * the event to a computed style. "Until painted": from the event to the frame after the next.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { createSiteServer, listen } from '../../src/cli/serve.ts';
import { base, outDir } from '../../src/settings.ts';
import { chromiumLaunchOptions } from '../chromium.ts';

const CHANGES = 200;
/** How many times slower than this machine: a phone is about 4. */
const SLOWDOWNS = [1, 4];

/** Milliseconds of each change. */
type Times = { work: number[]; paint: number[] };

async function measure(browser: Browser, address: string, slowdown: number): Promise<Times> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.waitForSelector('map-tool[data-ready]');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = await page.evaluate(change, CHANGES);
  await page.close();
  return times;
}

/** Runs in the page. */
async function change(changes: number): Promise<Times> {
  const range = document.querySelector<HTMLInputElement>('[data-part="stop"]');
  const select = document.querySelector<HTMLSelectElement>('[data-part="question"]');
  const shape = document.querySelector('.map [data-country="POL"][data-category]');
  if (!range || !select || !shape) throw new Error('the page has no map with controls');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const times: Times = { work: [], paint: [] };
  for (let index = 0; index < changes; index++) {
    await frame();
    const start = performance.now();
    if (index % 4 === 3) {
      select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    } else {
      range.value = String((range.valueAsNumber + 23) % (Number(range.max) + 1));
      range.dispatchEvent(new Event('input', { bubbles: true }));
    }
    getComputedStyle(shape).getPropertyValue('fill');
    times.work.push(performance.now() - start);
    await frame();
    await frame();
    times.paint.push(performance.now() - start);
  }
  return times;
}

function quantile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${(sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(1)} ms`;
}

async function main(): Promise<void> {
  if (!existsSync(join(outDir, 'map', 'index.html'))) {
    throw new Error(`No built site in ${outDir}. Build it first: npm run build`);
  }
  const server = createSiteServer({ root: outDir, base });
  const port = await listen(server, 0, true);
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    const head = ['median', '95th percentile'].map((cell) => cell.padStart(18)).join('');
    console.log(`${`${CHANGES} changes of date and question`.padEnd(44)}${head}`);
    for (const slowdown of SLOWDOWNS) {
      const { work, paint } = await measure(browser, `http://127.0.0.1:${port}${base}map/`, slowdown);
      const name = slowdown === 1 ? '' : `, ${slowdown} times slower`;
      for (const [kind, times] of [
        ['script and style', work],
        ['until painted', paint],
      ] as const) {
        const cells = [quantile(times, 0.5), quantile(times, 0.95)].map((cell) => cell.padStart(18));
        console.log(`${kind}${name}`.padEnd(44) + cells.join(''));
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
