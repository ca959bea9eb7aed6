/** All problems at once, in one order, and nothing that a file may hold ends the check early. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { undrawable } from '../../../src/map/earth/undrawable.ts';
import { type ContentFolder, contentFolder, SAMPLE, TODAY } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const POL = 'statements/pol.yaml';
const MDX = 'explainers/who-would-help.mdx';

describe('all problems are listed', () => {
  test('of shape, of pointing and of prose, sorted by file and line', () => {
    folder.change(POL, 'represents: OUTLET', 'represents: XYZ');
    folder.change(POL, 'stance: open', 'stance: committed');
    folder.change('events.yaml', '[POL, EU]', '[POL, UN, NATO]');
    folder.change('offices.yaml', 'until: 2025-09-04', 'until: 2027-06-01');
    folder.write('sources/broken-2025-09-04.yaml', 'publisher: Broken\nlanguage: English\n');
    folder.change(MDX, 'Poland offered its railways.', 'Poland offered 5 railways.');
    folder.change(MDX, 'title: "Who would help: 26 in 2025"', 'title: "Who would help: 27"');
    const lines = folder.problems();
    expect(lines.map((line) => line.split('  ').slice(0, 2).join('  '))).toEqual([
      'events.yaml  paris-2025-09-04.attended',
      'events.yaml  paris-2025-09-04.attended',
      `${MDX}  title`,
      `${MDX}:9  number`,
      'offices.yaml  pol-old-minister.until',
      'sources/broken-2025-09-04.yaml  language',
      'sources/broken-2025-09-04.yaml  published',
      'sources/broken-2025-09-04.yaml  publisherKind',
      'sources/broken-2025-09-04.yaml  recorded',
      'sources/broken-2025-09-04.yaml  stateControlled',
      'sources/broken-2025-09-04.yaml  title',
      'sources/broken-2025-09-04.yaml  url',
      `${POL}  pol-2025-09-05-example-post.codings`,
      `${POL}  pol-2025-09-05-example-post.speaker.represents`,
    ]);
  });

  test('of every field of one entry', () => {
    folder.change(POL, 'stance: committed, place: outside', 'stance: promised, place: near');
    folder.change(POL, 'summary: The minister offered the railways.', 'summary: "<b>"');
    expect(folder.problems().map((line) => line.split('  ')[1])).toEqual([
      'pol-2025-09-04-jan-example.codings[0].place',
      'pol-2025-09-04-jan-example.codings[0].stance',
      'pol-2025-09-04-jan-example.summary',
    ]);
  });

  test('of several files that cannot be read', () => {
    folder.write('events.yaml', '- [');
    folder.write('countries.yaml', 'a: "');
    folder.write(MDX, `${SAMPLE[MDX]}\n<Cite of="x`);
    folder.remove('figures.yaml');
    const files = new Set(folder.problems().map((line) => line.split(/[: ]/u)[0]));
    expect(files).toEqual(new Set(['countries.yaml', 'events.yaml', MDX, 'figures.yaml']));
  });
});

describe('what points at a broken file is not to blame', () => {
  test.each<[string, string, string, string]>([
    ['a statement with a wrong field', POL, 'stance: committed', 'stance: promised'],
    [
      'statements that are no YAML',
      POL,
      'recorded: 2025-09-06\n  summary: The minister',
      'recorded: [\n  summary: The minister',
    ],
    [
      'a source with a wrong field',
      'sources/example-times-2025-09-04.yaml',
      'language: en',
      'language: English',
    ],
    ['a source that is no YAML', 'sources/example-times-2025-09-04.yaml', 'language: en', 'language: ['],
  ])('%s', (_name, file, from, to) => {
    folder.change(file, from, to);
    const files = new Set(folder.problems().map((line) => line.split(/[: ]/u)[0]));
    expect(files).toEqual(new Set([file]));
  });
});

describe('countries without shape or marker', { timeout: 60_000 }, () => {
  const problems = () =>
    checkContent(folder.path, TODAY, undrawable).filter(({ file }) => file === 'countries.yaml');

  test('Poland has a shape, Malta a marker', () => expect(problems()).toEqual([]));

  test('outside every picture is named with the remedy, and the remedy works', () => {
    folder.append('countries.yaml', '- { id: BRA, name: Brazil, slug: brazil, iso2: BR }\n');
    expect(problems()).toEqual([
      {
        file: 'countries.yaml',
        field: 'BRA',
        message: 'has no shape on the map: write marker: true, so that a circle stands for it',
      },
    ]);
    folder.change('countries.yaml', 'slug: brazil,', 'slug: brazil, marker: true,');
    expect(problems()).toEqual([]);
  });

  test.each([true, false])('one in no atlas is refused, with a marker (%s) or without', (marker) => {
    folder.append(
      'countries.yaml',
      `- { id: XXX, name: Somewhere, slug: nowhere, iso2: XX, marker: ${marker} }\n`,
    );
    expect(problems()).toEqual([
      {
        file: 'countries.yaml',
        field: 'XXX',
        message:
          'is not in the atlas, so no file could give its area: write the code of the state that it belongs to',
      },
    ]);
  });
});

describe('whatever a file holds, the check ends with a list', { timeout: 60_000 }, () => {
  const files = Object.keys(SAMPLE);

  test('any file cut anywhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(100), (file, percent) => {
        const text = SAMPLE[file] as string;
        folder.write(file, text.slice(0, Math.floor((text.length * percent) / 100)));
        expect(folder.problems()).toBeInstanceOf(Array);
        folder.write(file, text);
      }),
      { numRuns: 60 },
    );
    expect(folder.problems()).toEqual([]);
  });

  test('any value in the place of any other', () => {
    const values = [
      'null',
      '[]',
      '{}',
      '0',
      '-1',
      '""',
      '~',
      'true',
      '[[]]',
      '{ id: {} }',
      '.nan',
      '*a',
      '!!set {}',
      '"\\0"',
      '? x',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...files.filter((file) => file.endsWith('.yaml') && file !== 'codebook.yaml')),
        fc.nat(30),
        fc.constantFrom(...values),
        (file, at, value) => {
          const lines = (SAMPLE[file] as string).split('\n');
          const index = at % lines.length;
          lines[index] = (lines[index] ?? '').replace(/:.*$/u, `: ${value}`);
          folder.write(file, lines.join('\n'));
          for (const line of folder.problems()) expect(line).toMatch(/^\S+ {2}\S.* {2}\S/u);
          folder.write(file, SAMPLE[file] as string);
        },
      ),
      { numRuns: 120 },
    );
  });

  test('an empty folder, and none at all', () => {
    for (const file of [...files, 'sources', 'statements', 'explainers', 'pages'])
      rmSync(join(folder.path, file), { recursive: true, force: true });
    expect(folder.problems().map((line) => line.split('  ')[0])).toEqual([
      'claims.yaml',
      'codebook.yaml',
      'corrections.yaml',
      'countries.yaml',
      'editions.yaml',
      'elections.yaml',
      'events.yaml',
      'figures.yaml',
      'institutions.yaml',
      'lists.yaml',
      'offices.yaml',
      'outlets.yaml',
      'pages/method.mdx',
      'publisher.yaml',
      'reports.yaml',
      'sources',
      'statements',
    ]);
    expect(checkContent(join(folder.path, 'nowhere'), TODAY, () => [])).toHaveLength(17);
  });
});
