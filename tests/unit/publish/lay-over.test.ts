import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layOver } from '../../../src/publish/lay-over.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whos-willing-lay-over-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('the pages of another language come beside those of English, in folders that are new and in those that both have', () => {
  write('site/index.html', 'English');
  write('site/embed/v1/map/index.html', 'English map');
  write('site/_astro/page.css', 'style');
  write('de/de/index.html', 'German');
  write('de/embed/v1/de/map/index.html', 'German map');
  write('de/_astro/page.css', 'style');
  layOver(join(folder, 'de'), join(folder, 'site'));
  const files = globSync('**/*.*', { cwd: join(folder, 'site') }).sort();
  expect(files.map((file) => [file, readFileSync(join(folder, 'site', file), 'utf8')])).toEqual([
    ['_astro/page.css', 'style'],
    ['de/index.html', 'German'],
    ['embed/v1/de/map/index.html', 'German map'],
    ['embed/v1/map/index.html', 'English map'],
    ['index.html', 'English'],
  ]);
});
