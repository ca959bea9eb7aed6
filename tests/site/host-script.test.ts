/** `/embed/v1.js` as built: small, self-contained, and free of what strict host pages forbid. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE_LANGUAGES } from '../../src/i18n/site-languages.ts';
import { fileSize } from './budget.ts';
import { DIST } from './dist.ts';

const FILE = join(DIST, 'embed', 'v1.js');
const script = readFileSync(FILE, 'utf8');

test('is at most 2.2 kB with gzip, and 120 bytes for each language beside English', () => {
  // It frames quotations and charts, too, and has the address of this build. A language has names of frames.
  expect(fileSize(FILE).gzip).toBeLessThanOrEqual(2200 + 120 * (SITE_LANGUAGES.length - 1));
});

test('is one classic script that loads no other', () => {
  expect(script).not.toMatch(/\bimport\b|\bexport\b|\brequire\b|\bfetch\b|XMLHttpRequest/u);
  expect(() => new Function(script)).not.toThrow();
});

test('writes no markup, so that it runs under Trusted Types', () => {
  expect(script).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|srcdoc|document\.write|\beval\b|new Function/u,
  );
});

test('keeps nothing on the reader’s machine', () => {
  expect(script).not.toMatch(/cookie|localStorage|sessionStorage|indexedDB|caches\b/u);
});
