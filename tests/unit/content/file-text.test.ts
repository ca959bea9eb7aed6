/** Bytes that are no fit text: each file is refused with the place and the remedy, whatever it would have said. */
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FILE_LIMIT } from '../../../src/content/file-text.ts';
import { type ContentFolder, contentFolder, SAMPLE } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const POL = 'statements/pol.yaml';
const MDX = 'explainers/who-would-help.mdx';

describe('bytes of a YAML file', () => {
  test.each<[string, (text: string) => string | Uint8Array, string]>([
    [
      'a byte order mark',
      (text) => `\ufeff${text}`,
      `${POL}:1  file  starts with a byte order mark: save it as UTF-8 without BOM`,
    ],
    [
      'Windows line ends',
      (text) => text.replaceAll('\n', '\r\n'),
      `${POL}:1  file  has Windows line ends (CRLF)`,
    ],
    [
      'a single Windows line end',
      (text) => text.replace('represents: POL }\n', 'represents: POL }\r\n'),
      `${POL}:3  file  has Windows line ends (CRLF)`,
    ],
    [
      'a NUL',
      (text) => text.replace('railways.', 'rail\u0000ways.'),
      `${POL}:6  file  holds a NUL character: delete it`,
    ],
    [
      'Latin-1 instead of UTF-8',
      (text) => Buffer.from(text.replace('Jan', 'Ján'), 'latin1'),
      `${POL}:3  file  is not UTF-8, or holds a replacement character: type the broken letter again`,
    ],
    ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), `${POL}:1  file  is not UTF-8`],
    [
      'a replacement character',
      (text) => text.replace('Jan', 'J\ufffdn'),
      `${POL}:3  file  is not UTF-8, or holds a replacement character`,
    ],
    [
      'a bidirectional control in a comment',
      (text) => `# said \u202e yesterday\n${text}`,
      `${POL}:1  file  holds an invisible character that turns the direction of writing`,
    ],
    [
      'a space of no width',
      (text) => text.replace('railways.', 'rail\u200bways.'),
      `${POL}:6  file  holds an invisible character: type the word again by hand`,
    ],
    [
      'a letter that is not composed',
      (text) => text.replace('Jan', 'Ja\u0301n'),
      `${POL}:3  file  is not in Unicode form NFC: save it composed`,
    ],
  ])('%s is refused', (_name, broken, expected) => {
    folder.write(POL, broken(SAMPLE[POL] as string));
    expect(folder.problems()).toContainEqual(expect.stringContaining(expected));
  });

  test.each(['\u202e', '\r', '\u0000', '\ufeff', '\u200b', '\u00ad', '\u2060'])(
    '%j is refused in an explainer too',
    (character) => {
      folder.change(MDX, 'Poland offered', `${character}Poland offered`);
      const named = folder.problems().filter((line) => line.startsWith(`${MDX}:9  file  `));
      expect(named).toHaveLength(1);
    },
  );
});

describe('files that are no plain files', { timeout: 60_000 }, () => {
  test('a file of exactly the limit is read, one byte more is not', () => {
    const text = SAMPLE[POL] as string;
    const filler = '#'.repeat(FILE_LIMIT - Buffer.byteLength(text));
    folder.write(POL, text + filler);
    expect(folder.problems()).toEqual([]);
    folder.write(POL, `${text + filler}#`);
    expect(folder.problems()).toContain(`${POL}  file  is larger than ${FILE_LIMIT} bytes: split it`);
  });

  test.each([POL, 'countries.yaml', 'sources/example-times-2025-09-04.yaml', MDX])(
    '%s as a link is refused, though what it leads to is in order',
    (file) => {
      const elsewhere = join(folder.path, 'elsewhere');
      renameSync(join(folder.path, file), elsewhere);
      symlinkSync(elsewhere, join(folder.path, file));
      expect(folder.problems()).toContain(
        `${file}  file  is no plain file: put the file itself here, not a link`,
      );
    },
  );

  test.each(['sources', 'statements', 'explainers'])('the folder %s as a link is refused', (name) => {
    renameSync(join(folder.path, name), join(folder.path, 'elsewhere'));
    symlinkSync(join(folder.path, 'elsewhere'), join(folder.path, name));
    expect(folder.problems()).toContain(
      `${name}  folder  is no plain folder: put the folder itself here, not a link`,
    );
  });

  test('a folder where a file should be is refused', () => {
    folder.remove('events.yaml');
    mkdirSync(join(folder.path, 'events.yaml'));
    expect(folder.problems()).toContainEqual(expect.stringContaining('events.yaml  file  is no plain file'));
  });
});

describe('files that would be passed over in silence', () => {
  test.each([
    'statements/fra.yml',
    'statements/FRA.yaml',
    'statements/fra.yaml.bak',
    'sources/Example Times.yaml',
    'sources/2025/example-2025-09-04.yaml',
    'explainers/Draft_One.mdx',
    'explainers/draft.md',
  ])('%s is named', (file) => {
    folder.write(file, '[]\n');
    const [directory, name] = file.split('/');
    expect(folder.problems()).toEqual([
      expect.stringContaining(`${directory}/${name}  file  is not read: name it in lower-case letters`),
    ]);
  });
});
