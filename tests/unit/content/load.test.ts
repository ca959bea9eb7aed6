/** Files that cannot be read, or are not there. Each case breaks one thing in a folder that is in order. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ContentFolder, contentFolder } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const POL = 'statements/pol.yaml';
const ID = 'pol-2025-09-04-jan-example';

/** File, the text to replace, what replaces it, and the line that names it. */
type Change = [name: string, file: string, from: string, to: string, line: string];

/** The change is answered by this line, which ends in a remedy. */
function expectLine(file: string, from: string, to: string, line: string): void {
  folder.change(file, from, to);
  expect(folder.problems()).toContainEqual(expect.stringContaining(line));
}

test('the sample has no problems', () => {
  expect(folder.problems()).toEqual([]);
});

describe('YAML', { timeout: 60_000 }, () => {
  test.each<Change>([
    [
      'a bracket left open',
      'events.yaml',
      'attended: [POL, EU]',
      'attended: [POL, EU',
      'events.yaml:7  yaml  cannot be read as YAML: ',
    ],
    ['a tab', 'events.yaml', '  date:', '\tdate:', 'events.yaml:2  yaml  cannot be read as YAML: '],
    [
      'a key that stands twice',
      'countries.yaml',
      '  iso2: MT',
      '  iso2: MT\n  name: Malta',
      'countries.yaml:10  yaml  cannot be read as YAML: Map keys must be unique',
    ],
    [
      'a colon inside plain text',
      POL,
      'The minister offered',
      'Offered: the minister offered',
      `${POL}:6  yaml  cannot be read as YAML: `,
    ],
    [
      'a second document',
      'events.yaml',
      '  kind: summit',
      '---\n  kind: summit',
      'events.yaml:4  yaml  cannot be read as YAML: ',
    ],
    [
      'a tag',
      'events.yaml',
      'kind: summit',
      'kind: !!js/function summit',
      'events.yaml:4  yaml  cannot be read as YAML: Unresolved tag',
    ],
    [
      'an alias',
      'countries.yaml',
      'name: Malta',
      'name: &m Malta\n  note: *m',
      'countries.yaml:8  yaml  holds the alias *m: write the value out',
    ],
    [
      'an alias of nothing',
      'countries.yaml',
      'name: Malta',
      'name: *m',
      'countries.yaml:7  yaml  holds the alias *m: write the value out',
    ],
  ])('%s is named with its line', (_name, file, from, to, line) => expectLine(file, from, to, line));

  test('a bomb of aliases is refused without being unfolded', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `- &a${n + 1} [*a${n}, *a${n}, *a${n}, *a${n}]\n`);
    folder.write('corrections.yaml', `- &a0 x\n${levels.join('')}`);
    expect(folder.problems()).toContainEqual(
      expect.stringContaining('corrections.yaml:2  yaml  holds the alias *a0'),
    );
  });

  test('nesting without end is refused, in one line', () => {
    folder.write('corrections.yaml', '['.repeat(20_000));
    const lines = folder.problems().filter((line) => line.startsWith('corrections.yaml'));
    expect(lines).toEqual([expect.stringContaining('yaml  is nested too deeply')]);
  });
});

describe('files', () => {
  test.each([
    'codebook',
    'countries',
    'institutions',
    'events',
    'figures',
    'corrections',
    'editions',
    'offices',
    'elections',
  ])('%s.yaml missing', (name) => {
    folder.remove(`${name}.yaml`);
    expect(folder.problems()).toEqual([`${name}.yaml  file  is missing: create it, an empty list is []`]);
  });

  test.each(['sources', 'statements'])('the folder %s missing', (name) => {
    folder.remove(name);
    expect(folder.problems()).toContain(`${name}  folder  is missing: create it, it may be empty`);
  });

  test.each(['events.yaml', POL])('%s emptied', (file) => {
    folder.write(file, '# nothing yet\n');
    expect(folder.problems()).toContain(`${file}  file  is null: write a list (an empty one is []) here`);
  });

  test('a statement in the file of another country', () => {
    folder.write('statements/mlt.yaml', '');
    folder.change(POL, `id: ${ID}\n  country: POL`, `id: ${ID.replace('pol', 'mlt')}\n  country: MLT`);
    expect(folder.problems()).toContain(
      `${POL}  mlt-2025-09-04-jan-example.country  is MLT: move the statement to statements/mlt.yaml`,
    );
  });
});
