/**
 * `npm run bench -- --embeds [built]`: every kind of embed in columns of 240 to 1,100 px, each loaded anew, with bars that
 * take room, in Chromium and in Firefox. A row for each kind: the greatest height, the time until the frame has its
 * last size (its own load included), and the widths at which something is wrong. Before that, what the map embed sends: its
 * first file, for who only looks, and the two that a touch of its controls fetches.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, firefox } from 'playwright-core';
import { createSiteServer, listen } from '../../src/cli/serve.ts';
import type { EmbedMapData } from '../../src/embed/inside/map-data.ts';
import { base, outDir } from '../../src/settings.ts';
import {
  type Fit,
  type Form,
  faultsOf,
  KINDS,
  type Kind,
  putEmbed,
  readFit,
} from '../browser/embed-column.ts';
import { startHostServer } from '../browser/host-server.ts';
import { chromiumLaunchOptions } from '../chromium.ts';
import { firefoxLaunchOptions, hasFirefox, WITHOUT_FIREFOX } from '../firefox.ts';

const WIDTHS = Array.from({ length: 44 }, (_, index) => 240 + 20 * index);
const FORMS: readonly Form[] = ['built', 'standing'];
const PATIENCE = 1500; // milliseconds

type Measured = { width: number; fit: Fit | undefined; faults: string[] };

export async function benchEmbeds(): Promise<void> {
  printBytes();
  const server = createSiteServer({ root: outDir, base });
  const site = `http://127.0.0.1:${await listen(server, 0, true)}${base}`;
  const hosts = await startHostServer(site);
  const options = await chromiumLaunchOptions();
  const browsers: [string, () => Promise<Browser>][] = [
    ['Chromium', () => chromium.launch({ ...options, ignoreDefaultArgs: ['--hide-scrollbars'] })],
  ];
  if (hasFirefox) browsers.push(['Firefox', () => firefox.launch(firefoxLaunchOptions)]);
  else console.log(WITHOUT_FIREFOX);
  try {
    for (const [name, launch] of browsers) {
      const browser = await launch();
      await sweep(name, browser, site, hosts.news);
      await browser.close();
    }
  } finally {
    hosts.close();
    server.close();
  }
}

/** Bytes with Brotli. */
function printBytes(): void {
  const page = 'embed/v1/map/index.html';
  const [, json = ''] =
    /<script type="application\/json"[^>]*>(.*?)<\/script>/su.exec(
      readFileSync(join(outDir, page), 'utf8'),
    ) ?? [];
  const { past, play }: EmbedMapData = JSON.parse(json);
  const files = { 'first file': page, 'script of the past': play, past };
  for (const [name, file] of Object.entries(files)) {
    const content = readFileSync(join(outDir, file.startsWith(base) ? file.slice(base.length) : file));
    console.log(name.padEnd(24) + String(brotliCompressSync(content).length).padStart(9));
  }
}

async function sweep(name: string, browser: Browser, site: string, host: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1200 } });
  await page.goto(`${host}/widths.html`);
  const head = ['highest', 'at', 'settled', 'slowest', 'wrong'].map((cell) => cell.padStart(9)).join('');
  console.log(`\n${`${name} ${browser.version()}`.padEnd(24)}${head}`);
  for (const kind of KINDS) {
    for (const form of FORMS) {
      const measured: Measured[] = [];
      for (const width of WIDTHS) {
        await putEmbed(page, `${site}embed/v1/`, kind, form, width);
        measured.push(await settle(page, width));
      }
      printRow(kind, form, measured);
    }
  }
}

/** Reads until it fits and has not moved for two reads, or time is up. */
async function settle(page: Parameters<typeof readFit>[0], width: number): Promise<Measured> {
  const end = performance.now() + PATIENCE;
  let before = '';
  for (;;) {
    const fit = await readFit(page);
    const faults = faultsOf(fit, width);
    const still = JSON.stringify(fit) === before;
    if ((still && faults.length === 0) || performance.now() > end) return { width, fit, faults };
    before = JSON.stringify(fit);
  }
}

function printRow({ name }: Kind, form: Form, measured: readonly Measured[]): void {
  const highest = measured.reduce((a, b) => ((b.fit?.outside ?? 0) > (a.fit?.outside ?? 0) ? b : a));
  const times = measured.map(({ fit }) => fit?.settled ?? Number.NaN).sort((a, b) => a - b);
  const wrong = measured.filter(({ faults }) => faults.length > 0);
  const cells = [
    `${highest.fit?.outside} px`,
    `${highest.width}`,
    `${times[Math.floor(times.length / 2)]} ms`,
    `${times.at(-1)} ms`,
    `${wrong.length}`,
  ];
  console.log(`${name}, ${form}`.padEnd(24) + cells.map((cell) => cell.padStart(9)).join(''));
  for (const { width, faults } of wrong) console.log(`  ${width}: ${faults.join(', ')}`);
}
