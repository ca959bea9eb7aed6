import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadSeals } from '../../../src/content/seals.ts';
import { type ContentFolder, contentFolder } from '../content/content-folder.ts';
import { node } from './node.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const POL = 'statements/pol.yaml';
const seal = () => node(['src/cli/seal.ts'], { CONTENT_DIR: folder.path });
const git = (...args: string[]) => {
  const who = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];
  return spawnSync('git', ['-C', folder.path, ...who, ...args], { encoding: 'utf8' }).status;
};
const hasGit = spawnSync('git', ['--version']).status === 0;

describe('npm run seal', { timeout: 60_000 }, () => {
  test('says how many lines joined, how many there are, and their digest', () => {
    expect(seal().out).toMatch(/^(\d+) lines added, \1 in all: [0-9a-f]{64}\n$/u);
    expect(seal().out).toMatch(/^0 lines added, \d+ in all: /u);
  });

  test('refuses what was altered, names the entry, and writes nothing', () => {
    seal();
    const { lines } = loadSeals(folder.path);
    folder.change(POL, 'stance: open', 'stance: undecided');
    folder.append('countries.yaml', '- { id: BRA, name: Brazil, slug: brazil, iso2: BR }\n');
    const { code, err } = seal();
    expect(code).toBe(1);
    expect(err).toContain(`${POL}  statement/pol-2025-09-05-example-post  was altered after it was sealed`);
    expect(err).toContain('nothing was sealed');
    expect(loadSeals(folder.path).lines).toEqual(lines);
  });

  test.skipIf(!hasGit)('names the fields too, where an earlier version of the file is in Git', () => {
    seal();
    expect([git('init', '-q'), git('add', '-A'), git('commit', '-qm', 'One')]).toEqual([0, 0, 0]);
    folder.change(POL, 'stance: open', 'stance: undecided');
    folder.change(POL, 'summary: The outlet wrote', 'summary: The outlet never wrote');
    const altered =
      /pol-2025-09-05-example-post {2}was altered in summary, codings after it was sealed: restore it/u;
    expect(seal().err).toMatch(altered);
    expect([git('add', '-A'), git('commit', '-qm', 'Two')]).toEqual([0, 0]);
    expect(seal().err).toMatch(altered);
  });
});
