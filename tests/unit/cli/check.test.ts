import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sealContent } from '../../../src/content/seals.ts';
import { type ContentFolder, contentFolder } from '../content/content-folder.ts';
import { node } from './node.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
  seal();
});
afterEach(() => folder.delete());

// The seal has tests of its own: here it is made anew after every change.
const seal = () => sealContent(folder.path, '2026-01-31');
const check = (path = folder.path) => node(['src/cli/check.ts'], { CONTENT_DIR: path });

describe('npm run check', { timeout: 60_000 }, () => {
  test('says that there is nothing to mend, and exits with 0', () => {
    expect(check()).toEqual({ code: 0, out: 'content: 0 problems\n', err: '' });
  });

  test('lists every problem with its line, one below the other, then their number, and exits with 1', () => {
    folder.change('events.yaml', '[POL, EU]', '[POL, UN]');
    folder.change('statements/pol.yaml', 'stance: open', 'stance: committed');
    folder.append('countries.yaml', '- { id: BRA, name: Brazil, slug: brazil, iso2: BR }\n');
    folder.remove('seals/record.sums');
    seal();
    const { code, out, err } = check();
    expect(err.trim().split('\n')).toEqual([
      'countries.yaml:11  BRA  has no shape on the map: write marker: true, so that a circle stands for it',
      'events.yaml:6  paris-2025-09-04.attended  UN is unknown: write a code from countries.yaml or institutions.yaml',
      "statements/pol.yaml:24  pol-2025-09-05-example-post.codings  say training committed in others' words: a promise needs the country's own, write open",
    ]);
    expect(out).toBe('content: 3 problems\n');
    expect(code).toBe(1);
  });

  test('knows what day it is: a day in 2999 is in the future', () => {
    folder.change('corrections.yaml', 'on: 2025-10-01', 'on: 2999-01-01');
    folder.remove('seals/record.sums');
    seal();
    expect(check().err).toMatch(
      /^corrections\.yaml:\d+ {2}railways-2025-10-01\.on {2}is in the future: today is 20\d\d-/u,
    );
  });

  test('names what was altered since it was sealed', () => {
    folder.change('figures.yaml', 'that promised something', 'that promised nothing');
    const { code, err } = check();
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(
        /^figures\.yaml:1 {2}figure\/committed-26-2025-09-04-host {2}was altered after it was sealed/u,
      ),
    ]);
  });

  test('broken files end in a list, not in a stack trace', () => {
    folder.write('events.yaml', '- &a [*a]\n- [');
    folder.write('figures.yaml', Buffer.from([0xff, 0xfe, 0x00]));
    const { code, err } = check();
    expect(code).toBe(1);
    expect(err).toContain('events.yaml:');
    expect(err).toContain('figures.yaml:1  file  is not UTF-8');
    expect(err).not.toMatch(/^\s+at /mu);
  });

  test('a folder that is not there has every file missing', () => {
    const { code, err, out } = check(join(folder.path, 'nowhere'));
    expect([code, out]).toEqual([1, 'content: 18 problems\n']);
    expect(err).toContain('countries.yaml  file  is missing: create it');
  });
});
