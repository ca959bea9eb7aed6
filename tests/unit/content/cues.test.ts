import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadCues } from '../../../src/content/cues.ts';

const folder = mkdtempSync(join(tmpdir(), 'cues-'));
afterAll(() => rmSync(folder, { recursive: true }));

function problems(yaml: string): string[] {
  rmSync(join(folder, 'cues'), { recursive: true, force: true });
  mkdirSync(join(folder, 'cues'));
  writeFileSync(join(folder, 'cues/en.yaml'), yaml);
  return loadCues(folder).problems.map(({ field, message }) => `${field} ${message}`);
}

const BASE = 'contributions: []\nconditions: []\nplaces: []\nmissions: []\n';

test('the cues of the record are sound', () => {
  cpSync('content/cues', join(folder, 'cues'), { recursive: true });
  const { cues, problems } = loadCues(folder);
  expect(problems).toEqual([]);
  expect([...cues.keys()]).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'ro', 'ru', 'sv', 'tr', 'uk']);
});

test('a cue that its own example does not hold is named, and so is one that stands twice', () => {
  expect(
    problems(`${BASE}stances: [{ code: open, words: [may, "does not rule … out"], example: It may. }]\n`),
  ).toEqual([]);
  expect(problems(`${BASE}stances: [{ code: open, words: [might], example: It may. }]\n`).join()).toMatch(
    /stances\[0\] has an example that holds none/,
  );
  expect(
    problems(
      `${BASE}stances: [{ code: open, words: [may], example: It may. }, { code: ready, words: [may], example: It may. }]\n`,
    ).join(),
  ).toMatch(/has "may" a second time/);
  expect(problems(`${BASE}stances: [{ code: perhaps, words: [may], example: It may. }]\n`).join()).toMatch(
    /not a known code/,
  );
});
