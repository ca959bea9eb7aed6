/**
 * The real build refuses broken content. It runs in a copy of the project, because a build leaves its collections in
 * `.astro`, where one that runs beside it would find them.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealContent } from '../../../src/content/seals.ts';
import { type ContentFolder, contentFolder, TODAY } from './content-folder.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
// Vitest sets variables of the names by which Astro hands out its own.
const OF_VITEST = /^(VITEST.*|TEST|NODE_ENV|BASE_URL|DEV|PROD|SSR|MODE)$/;

let copy: string;
let folder: ContentFolder;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'whos-willing-build-'));
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  folder = contentFolder();
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
  folder.delete();
});

test('the build stops with every problem, and what was published stays as it was', {
  timeout: 180_000,
}, () => {
  folder.change('statements/pol.yaml', 'represents: OUTLET', 'represents: XYZ');
  folder.change(
    'explainers/who-would-help.mdx',
    'Poland offered its railways.',
    'Poland offered 5 railways.',
  );
  folder.append('countries.yaml', '- { id: BRA, name: Brazil, slug: brazil, iso2: BR }\n');
  sealContent(folder.path, TODAY);
  const published = join(copy, 'published');
  mkdirSync(published);
  writeFileSync(join(published, 'index.html'), 'the last good build');

  const own = Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: copy,
      env: {
        ...Object.fromEntries(own),
        CONTENT_DIR: folder.path,
        OUT_DIR: published,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
      encoding: 'utf8',
    },
  );

  expect(status).not.toBe(0);
  expect(`${stdout}${stderr}`).toContain('cannot be published, problems: 3');
  for (const line of [
    'countries.yaml:11  BRA  has no shape on the map: write marker: true, so that a circle stands for it',
    'explainers/who-would-help.mdx:9  number  is typed: write <Figure />, <Count /> or <When /> with an id',
    'statements/pol.yaml:19  pol-2025-09-05-example-post.speaker.represents  XYZ is neither in countries.yaml nor in',
  ])
    expect(`${stdout}${stderr}`).toContain(line);
  expect(globSync('**/*', { cwd: published })).toEqual(['index.html']);
  expect(readFileSync(join(published, 'index.html'), 'utf8')).toBe('the last good build');
});
