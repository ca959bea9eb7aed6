/**
 * How long a build takes, how much memory it needs, and how much a reader downloads:
 *
 *     npm run bench [-- 50 500 2000]
 *     npm run bench -- --scale
 *     npm run bench -- --embeds
 *     npm run bench -- --browser [7]
 *
 * The numbers are how many made-up statements are added to the real content. With --scale there are 10,000 of them,
 * from 200 countries. With --embeds the frames of the built site are measured instead, with --browser what a phone pays for its maps. Everything is built into a temporary folder; `dist` stays as it is.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '../../src/publish/manifest.ts';
import { samplePages } from '../pages.ts';
import { fileSize, pageSize } from '../site/budget.ts';
import { readPages } from '../site/dist.ts';
import { benchBrowser } from './browser.ts';
import { benchEmbeds } from './embeds.ts';
import { generateContent } from './generate.ts';

const ASTRO = 'node_modules/astro/bin/astro.mjs';
const PEAK = join(import.meta.dirname, 'peak.ts');
const COUNTS = [50, 500, 2000];
const SCALE = { statements: 10_000, countries: 200 };

/** Wall time in seconds, and the largest resident memory of the build in megabytes. */
type Build = { seconds: number; megabytes: number };

async function build(content: string, out: string): Promise<Build> {
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: out,
    CACHE_DIR: `${out}-cache`,
    PICTURES_DIR: `${out}-pictures`,
    BASE_PATH: '/',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', PEAK, ASTRO, 'build', '--silent'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let messages = '';
  child.stderr.on('data', (chunk) => {
    messages += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The build of ${content} failed:\n${messages}`);
  const kilobytes = Number(/^peak (\d+)$/m.exec(messages)?.[1]);
  return { seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1024 };
}

function printBuild(name: string, { seconds, megabytes }: Build, pages: number): void {
  const perPage = `${((seconds * 1000) / pages).toFixed(1)} ms a page`;
  const cells = [`${pages} pages`, `${seconds.toFixed(1)} s`, perPage, `${megabytes.toFixed(0)} MB`];
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(16)).join(''));
}

function countPages(root: string): number {
  return listFiles(root).filter((file) => file.endsWith('.html')).length;
}

function printFolder(root: string): void {
  const sizes = listFiles(root).map((file) => ({ file, bytes: statSync(join(root, file)).size }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const largest = sizes.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5);
  console.log(`  ${sizes.length} files, ${megabytes(total)}; largest:`);
  for (const { file, bytes } of largest) console.log(`    ${megabytes(bytes).padStart(9)}  ${file}`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function printSizes(root: string): void {
  const samples = samplePages(root);
  const pages = new Map(readPages(root).map((page) => [page.path, page]));
  const head = ['html', 'css', 'js', 'plain', 'gzip', 'brotli', 'paths gzip'];
  console.log(
    `\n${'bytes (html, css, js: gzip)'.padEnd(47)}${head.map((cell) => cell.padStart(11)).join('')}`,
  );
  for (const { kind, path } of samples) {
    const page = pages.get(path);
    if (!page) {
      console.log(`${kind.padEnd(17)}not built: ${path}`);
      continue;
    }
    const { html, css, js, map } = pageSize(page, root, '/');
    const total = (coding: keyof typeof html) => html[coding] + css[coding] + js[coding];
    const cells = [html.gzip, css.gzip, js.gzip, total('plain'), total('gzip'), total('brotli'), map.gzip];
    console.log(
      `${kind.padEnd(17)}${path.slice(0, 29).padEnd(30)}${cells.map((cell) => `${cell}`.padStart(11)).join('')}`,
    );
  }
  const { plain, gzip, brotli } = fileSize(join(root, 'embed', 'v1.js'));
  console.log(`/embed/v1.js  plain ${plain}, gzip ${gzip}, brotli ${brotli}`);
}

async function main(counts: readonly number[], countries: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'whos-willing-bench-'));
  const out = join(folder, 'dist');
  try {
    printBuild('content/', await build('content', out), countPages(out));
    printBuild('again, pictures kept', await build('content', out), countPages(out));
    printFolder(out);
    for (const count of counts) {
      const [content, grown] = [join(folder, `content-${count}`), join(folder, `dist-${count}`)];
      generateContent('content', content, count, countries);
      printBuild(`and ${count} statements`, await build(content, grown), countPages(grown));
      printFolder(grown);
      if (countries > 0) printSizes(grown);
    }
    if (countries === 0) printSizes(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const args = process.argv.slice(2);
if (args.includes('--embeds')) await benchEmbeds();
else if (args.includes('--browser')) await benchBrowser(Number(args[args.indexOf('--browser') + 1] ?? 7));
else if (args.includes('--scale')) await main([SCALE.statements], SCALE.countries);
else await main(args.length > 0 ? args.map(Number) : COUNTS, 0);
