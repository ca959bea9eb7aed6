/** Articles on the desk lie in files, some of them for weeks. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editOf } from '../../../src/desk/judgement/edit.ts';
import { editSchema } from '../../../src/desk/server/edit-schema.ts';
import { sittingsIn } from '../../../src/desk/server/sittings.ts';
import { item, sitting } from './sitting.ts';

test('one that was kept before the desk asked for softer words, context and carrying can still be edited', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whos-willing-sittings-'));
  const now = sitting([item('1')]);
  const asked = new Set(['wording', 'wantsContext', 'carries', 'against']);
  const old = JSON.stringify(now, (name, value) => (asked.has(name) ? undefined : value));
  writeFileSync(join(folder, `${now.id}.json`), old);
  const found = sittingsIn(folder).find(now.id);
  rmSync(folder, { recursive: true });
  expect(found).toEqual(now);
  expect(found && editSchema.safeParse(editOf(found)).success).toBe(true);
});
