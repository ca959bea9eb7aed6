/** The build recomputes every edition, and the command that adds one touches nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addEdition } from '../../../src/content/add-edition.ts';
import { editionDigest } from '../../../src/content/edition-problems.ts';
import { loadContent } from '../../../src/content/load.ts';
import { createRecord } from '../../../src/record/public-record.ts';
import { type ContentFolder, contentFolder, TODAY } from './content-folder.ts';

const POL = 'statements/pol.yaml';
let folder: ContentFolder;

function digestOf(on: string): string {
  const { content } = loadContent(folder.path);
  if (!content) throw new Error('the sample cannot be read');
  return editionDigest(createRecord(content), { on });
}

beforeEach(() => {
  folder = contentFolder();
  folder.write('editions.yaml', addEdition('[]\n', { on: '2025-12-01', digest: digestOf('2025-12-01') }));
});
afterEach(() => folder.delete());

describe('an edition', () => {
  test('that matches is no problem', () => expect(folder.problems()).toEqual([]));

  test('fails when a statement it held is changed, and says what to do instead', () => {
    folder.change(POL, 'stance: committed', 'stance: open');
    expect(folder.problems()).toEqual([
      expect.stringMatching(/^editions\.yaml {2}2025-12-01 {2}no longer matches .* then retract it or add/u),
    ]);
  });

  test('of today may be made anew, and says so', () => {
    folder.append('editions.yaml', `- on: ${TODAY}\n  digest: "${'0'.repeat(64)}"\n`);
    expect(folder.problems()).toEqual([expect.stringContaining('run npm run edition')]);
  });

  test.each([
    ['of tomorrow', '- on: 2026-02-01\n  digest: "D"\n', 'is in the future'],
    ['that stands twice', '- on: 2025-12-01\n  digest: "D"\n', 'stands twice'],
    ['by rules that there are none of', '- on: 2025-12-02\n  digest: "D"\n  rules: 3\n', 'rules'],
    ['with half a digest', '- on: 2025-12-02\n  digest: abc\n', 'is no digest: run npm run edition'],
  ])('%s is a problem', (_name, entry, message) => {
    const on = /\d{4}-\d\d-\d\d/u.exec(entry)?.[0] ?? '';
    folder.append('editions.yaml', entry.replace('D', digestOf(on)));
    expect(folder.problems()).toEqual([expect.stringContaining(message)]);
  });
});

describe('adding an edition', () => {
  const digest = 'a'.repeat(64);

  test('keeps comments and older ones to the letter', () => {
    const before = readFileSync(join(folder.path, 'editions.yaml'), 'utf8');
    const text = `# A comment.\n${before}`;
    expect(addEdition(text, { on: TODAY, digest })).toBe(`${text}- on: ${TODAY}\n  digest: "${digest}"\n`);
  });

  test('replaces the one of the same day only', () => {
    const twice = addEdition(addEdition('# C\n[]\n', { on: TODAY, digest: 'b'.repeat(64) }), {
      on: TODAY,
      digest,
    });
    expect(twice).toBe(`# C\n- on: ${TODAY}\n  digest: "${digest}"\n`);
  });
});
