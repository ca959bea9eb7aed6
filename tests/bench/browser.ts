/**
 * `npm run bench -- --browser [loads]`: what a phone pays for the map, in the built site: medians of 7 cold loads of the
 * map embed and of `/map/` beside the limit, a page with nothing but the same picture, drawn by the same code. CPU four times
 * slower, 1.6 Mbit/s, 150 ms, Brotli; in Chromium at 600 px, and 412 px for `/map/`.
 *
 * "map" is when a frame was made that has all of it, "work" all tasks of the main thread until it rests, "style"
 * what of it was style and layout, "blocked" what tasks took beyond 50 ms, "recolour" from a choice to the second frame.
 */
import { createServer, type Server } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { createSiteServer, listen } from '../../src/cli/serve.ts';
import { usedRules } from '../../src/embed/policy/css-rules.ts';
import { base, outDir } from '../../src/settings.ts';
import { chromiumLaunchOptions } from '../chromium.ts';

const LOADS = 7;
const SLOWDOWN = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };
const FACE = /@font-face\s*\{[^}]*\}/gu;
const REST = 1000; // milliseconds without a task of the page

/** Bytes, milliseconds and numbers of one load. */
interface Load {
  bytes: number;
  requests: number;
  map: number;
  work: number;
  style: number;
  blocked: number;
  nodes: number;
  recolour: number;
}

interface Subject {
  name: string;
  address: string;
  width: number;
  /** Runs in the page: changes the colours by the page's own control, or those of a page without one. */
  recolour: () => void;
}

export async function benchBrowser(loads = LOADS): Promise<void> {
  const site = createSiteServer({ root: outDir, base });
  const origin = `http://127.0.0.1:${await listen(site, 0, true)}${base}`;
  const limits = await serveLimits({
    embed: await limitOf(`${origin}embed/v1/map/`),
    map: await limitOf(`${origin}map/`),
  });
  const subjects: Subject[] = [
    { name: 'limit, embed', address: `${limits.origin}/embed`, width: 600, recolour: recolourShapes },
    { name: 'embed', address: `${origin}embed/v1/map/`, width: 600, recolour: recolourByControl },
    { name: 'limit, /map/', address: `${limits.origin}/map`, width: 412, recolour: recolourShapes },
    { name: '/map/', address: `${origin}map/`, width: 412, recolour: recolourByControl },
  ];
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    // In turns, so that whatever else the machine does meets all of them alike.
    const measured = new Map<string, Load[]>(subjects.map(({ name }) => [name, []]));
    for (let turn = 0; turn <= loads; turn++)
      for (const subject of subjects) {
        const one = await load(browser, subject);
        if (turn > 0) measured.get(subject.name)?.push(one); // the first finds a browser that is still starting
      }
    print(measured);
  } finally {
    await browser.close();
    limits.server.close();
    site.close();
  }
}

/** A page with the picture of another and the rules that it is drawn by, inline or linked, and nothing else. */
async function limitOf(address: string): Promise<string> {
  const html = await (await fetch(address)).text();
  const picture = /<svg class="map".*?<\/svg>\s*<\/g>\s*<\/svg>|<svg class="map".*?<\/g>\s*<\/svg>/su.exec(
    html,
  )?.[0];
  if (!picture) throw new Error('the page has no map');
  const box = `<div class="map-box">${picture}</div>`;
  const linked = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/gu)].map(([, href = '']) => href);
  const sheets = await Promise.all(linked.map(async (href) => (await fetch(new URL(href, address))).text()));
  const inside = [...html.matchAll(/<style>(.*?)<\/style>/gsu)].map(([, css = '']) => css);
  const style = [...inside, ...sheets].map((css) => usedRules(css.replace(FACE, ''), box)).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Map</title><style>${style}</style>${box}</html>`;
}

async function serveLimits(pages: Record<string, string>): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const page = pages[(request.url ?? '').slice(1)];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html', 'content-encoding': 'br' });
    response.end(brotliCompressSync(page ?? ''));
  });
  return { origin: `http://127.0.0.1:${await listen(server, 0, true)}`, server };
}

async function load(browser: Browser, { address, width, recolour }: Subject): Promise<Load> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await devtools.send('Performance.enable');
  let [bytes, requests] = [0, 0];
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'load' });
  const rested = await rest(page, devtools);
  const { map, blocked, nodes } = await page.evaluate(() => ({
    ...(window as unknown as { seen: { map: number; blocked: number } }).seen,
    nodes: document.querySelectorAll('*').length,
  }));
  const loaded = { bytes, requests, map, blocked, nodes, ...rested };
  const recoloured = await recolouring(page, recolour);
  await context.close();
  return { ...loaded, recolour: recoloured };
}

/** Runs in the page before its own scripts. */
function observe(): void {
  const seen = { map: 0, blocked: 0 };
  Object.assign(window, { seen });
  const look = (): void => {
    const box = document.querySelector('svg.map')?.parentElement;
    const whole = box && (box.nextElementSibling || document.readyState !== 'loading');
    requestAnimationFrame(whole ? (time) => (seen.map = time) : look);
  };
  look();
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
}

/** The milliseconds of the main thread until it has done nothing of note for a second. */
async function rest(page: Page, devtools: CDPSession): Promise<Pick<Load, 'work' | 'style'>> {
  let before = -1;
  for (;;) {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    const work = of('TaskDuration');
    if (work - before < 20) return { work, style: of('RecalcStyleDuration') + of('LayoutDuration') };
    before = work;
    await page.waitForTimeout(REST);
  }
}

/** The median of five choices, from the choice to the frame after the next; the first, which may fetch, does not count. */
async function recolouring(page: Page, recolour: () => void): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 6; turn++) {
    const took = await page.evaluate(
      `(async () => { const frame = () => new Promise((go) => requestAnimationFrame(go)); await frame(); const start = performance.now(); (${recolour.toString()})(); await frame(); await frame(); return performance.now() - start; })()`,
    );
    if (turn > 0) times.push(Number(took));
    else await page.waitForTimeout(REST);
  }
  return median(times);
}

/** Runs in the page. */
function recolourByControl(): void {
  const range = document.querySelector<HTMLInputElement>('[data-part="stop"]');
  if (!range) throw new Error('the page has no control of days');
  range.dispatchEvent(new Event('focusin', { bubbles: true }));
  range.value = String((range.valueAsNumber + 23) % (Number(range.max) + 1));
  range.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Runs in the page. */
function recolourShapes(): void {
  const shapes = [...document.querySelectorAll('[data-country][data-category]')];
  const categories = shapes.map((shape) => shape.getAttribute('data-category') ?? '');
  categories.push(categories.shift() ?? '');
  for (const [index, shape] of shapes.entries()) shape.setAttribute('data-category', categories[index] ?? '');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function print(measured: ReadonlyMap<string, readonly Load[]>): void {
  const names = [...measured.keys()];
  console.log(''.padEnd(12) + names.map((name) => name.padStart(16)).join(''));
  for (const key of ['bytes', 'requests', 'map', 'work', 'style', 'blocked', 'nodes', 'recolour'] as const) {
    const cells = names.map((name) => median((measured.get(name) ?? []).map((one) => one[key])).toFixed(0));
    console.log(key.padEnd(12) + cells.map((cell) => cell.padStart(16)).join(''));
  }
}
