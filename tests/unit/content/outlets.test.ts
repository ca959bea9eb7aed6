/** Outlets that a state runs: their sources say so, and what they alone report names them and the state. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStateOnly, outletOf, stateOutlets } from '../../../src/record/state-only.ts';
import type { Source } from '../../../src/schema/source.ts';
import { type ContentFolder, contentFolder } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

test('a source of such an outlet that does not say so is a problem', () => {
  folder.write('outlets.yaml', 'example-post: RU\n');
  expect(folder.problems()).toEqual([
    'sources/example-post-2025-09-05.yaml  stateControlled  is false, but outlets.yaml has its publisher: write true, or take it out there',
  ]);
});

test.each([
  ['example-post: Russia', 'outlets.yaml  example-post  write the two letters of a state, such as TR'],
  ['Example Post: RU', 'outlets.yaml  Example Post'],
])('%s', (line, problem) => {
  folder.write('outlets.yaml', `${line}\n`);
  expect(folder.problems().join('\n')).toContain(problem);
});

test.each([
  ['tass-2025-09-04', 'tass'],
  ['tass-2025-09-04-2', 'tass'],
  ['trt-svenska-2025-08-21', 'trt-svenska'],
  ['112-ua-2026-06-05', '112-ua'],
  ['without-a-day', undefined],
])('%s is of %s', (id, outlet) => {
  expect(outletOf(id)).toBe(outlet);
});

const record = {
  outlets: { wire: 'RU', radio: 'TR' },
  sourcesById: new Map(
    [
      ['wire-2025-09-04', 'Wire', true],
      ['wire-2025-09-05', 'Wire', true],
      ['radio-2025-09-04', 'Radio', true],
      ['new-wire-2025-09-04', 'New Wire', true],
      ['times-2025-09-04', 'Times', false],
    ].map(([id, publisher, stateControlled]) => [id, { id, publisher, stateControlled } as Source] as const),
  ) as ReadonlyMap<string, Source>,
};
const by = (...sources: string[]) => ({ evidence: sources.map((source) => ({ source })) });

test.each([
  [by('wire-2025-09-04', 'wire-2025-09-05'), [{ publisher: 'Wire', state: 'RU' }]],
  [
    by('wire-2025-09-04', 'radio-2025-09-04'),
    [
      { publisher: 'Wire', state: 'RU' },
      { publisher: 'Radio', state: 'TR' },
    ],
  ],
  [by('new-wire-2025-09-04'), [{ publisher: 'New Wire', state: undefined }]],
  [by('wire-2025-09-04', 'times-2025-09-04'), []],
  [by(), []],
])('%j: %j', (reported, outlets) => {
  expect(stateOutlets(record, reported)).toEqual(outlets);
  expect(isStateOnly(record, reported)).toBe(outlets.length > 0);
});

test('a record without sources has been told', () => {
  const nothing = { sourcesById: new Map() };
  expect(isStateOnly(nothing, { ...by('wire-2025-09-04'), stateOnly: 'Wire (Russia)' })).toBe(true);
  expect(isStateOnly(nothing, { ...by('wire-2025-09-04'), stateOnly: '' })).toBe(false);
});
