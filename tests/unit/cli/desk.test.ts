import { expect, test } from 'vitest';
import { node } from './node.ts';

test('what is on the desk may not lie in content/', () => {
  const { code, err } = node(['src/cli/desk.ts', '--port', '0', '--drafts', 'content/sources']);
  expect([code, err]).toEqual([1, expect.stringContaining('nothing enters the record without an editor')]);
});

test('content that cannot be read is named with its problems, and no desk is opened', () => {
  const { code, err, out } = node(['src/cli/desk.ts', '--port', '0'], { CONTENT_DIR: 'tests/unit' });
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/codebook\.yaml {2}file {2}is missing/u);
});
