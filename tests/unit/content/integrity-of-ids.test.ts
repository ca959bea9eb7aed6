/** Ids that dangle, stand twice or say something else than they name. Each line is the only one. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ContentFolder, contentFolder, expectOnly, SAMPLE, TODAY, TOLD } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const POL = 'statements/pol.yaml';
const OWN = 'pol-2025-09-04-jan-example';
const OUTLET = 'pol-2025-09-05-example-post';

type Change = [name: string, file: string, from: string, to: string, line: string];

describe('ids that dangle', () => {
  test.each<Change>([
    [
      'a source of a statement',
      POL,
      'source: example-post-2025-09-05',
      'source: example-pots-2025-09-05',
      `${POL}  ${OUTLET}.evidence[0].source  example-pots-2025-09-05 is not in sources/: write the name of a file there, without .yaml`,
    ],
    [
      'a source of an event',
      'events.yaml',
      'source: example-times',
      'source: times',
      'events.yaml  paris-2025-09-04.evidence[0].source  times-2025-09-04 is not in sources/',
    ],
    [
      'a source of a figure',
      'figures.yaml',
      'source: example-times',
      'source: times',
      'figures.yaml  committed-26-2025-09-04-host.evidence[0].source  times-2025-09-04 is not in sources/',
    ],
    [
      'whom a speaker represents',
      POL,
      'represents: OUTLET',
      'represents: XYZ',
      `${POL}  ${OUTLET}.speaker.represents  XYZ is neither in countries.yaml nor in institutions.yaml: add it there first`,
    ],
    [
      'whom the owner of a figure represents',
      'figures.yaml',
      'represents: EU',
      'represents: UN',
      'figures.yaml  committed-26-2025-09-04-host.speaker.represents  UN is neither in countries.yaml',
    ],
    [
      'who attended',
      'events.yaml',
      '[POL, EU]',
      '[POL, UN]',
      'events.yaml  paris-2025-09-04.attended  UN is unknown: write a code from',
    ],
    [
      'whose office it was',
      'offices.yaml',
      'party: POL',
      'party: XYZ',
      'offices.yaml  pol-old-minister.party  XYZ is unknown: write a code from',
    ],
    [
      'what was corrected',
      'corrections.yaml',
      '[pol-2025-09-04-jan-example]',
      '[pol-2025-09-04-jan]',
      'corrections.yaml  railways-2025-10-01.statements  pol-2025-09-04-jan is no statement: write the id',
    ],
  ])('%s', (_name, file, from, to, line) => expectOnly(folder, file, from, to, line));

  test.each<[name: string, from: string, to: string, line: string]>([
    [
      'what replaces a statement',
      'said: 2025-09-05',
      'retracted: { on: 2025-10-01, why: Misread., replacedBy: pol-2025-09-05-nobody }\n  said: 2025-09-05',
      `${POL}  ${OUTLET}.retracted.replacedBy  pol-2025-09-05-nobody is no statement: write the id`,
    ],
    [
      'a statement that replaces itself',
      'said: 2025-09-05',
      `retracted: { on: 2025-10-01, why: Misread., replacedBy: ${OUTLET} }\n  said: 2025-09-05`,
      `${POL}  ${OUTLET}.retracted.replacedBy  leads back to this statement: write the id`,
    ],
  ])('%s', (_name, from, to, line) => {
    folder.change(...TOLD);
    expectOnly(folder, POL, from, to, line);
  });

  test('a country of a statement that is in no list', () => {
    const text = SAMPLE[POL] as string;
    folder.write(
      'statements/fra.yaml',
      text.slice(text.indexOf('- id: pol-2025-09-05')).replaceAll('pol-', 'fra-').replaceAll('POL', 'FRA'),
    );
    expect(folder.problems()).toEqual([
      expect.stringContaining('statements/fra.yaml  fra-2025-09-05-example-post.country  FRA is neither'),
    ]);
  });

  test('an institution that has no page', () => {
    const text = SAMPLE[POL] as string;
    folder.change('institutions.yaml', '  slug: european-union\n', '');
    folder.write(
      'statements/eu.yaml',
      text.slice(text.indexOf('- id: pol-2025-09-05')).replaceAll('pol-', 'eu-').replaceAll('POL', 'EU'),
    );
    expect(folder.problems()).toEqual([
      'statements/eu.yaml  eu-2025-09-05-example-post.country  EU has no slug in institutions.yaml, so no page: write whom the words are about',
    ]);
  });

  test('two statements that replace each other are both named', () => {
    folder.change(...TOLD);
    const retracted = (by: string) =>
      `retracted: { on: 2025-10-01, why: Misread., replacedBy: ${by} }\n  said: `;
    folder.change(POL, 'said: 2025-09-04', `${retracted(OUTLET)}2025-09-04`);
    folder.change(POL, 'said: 2025-09-05', `${retracted(OWN)}2025-09-05`);
    // An explainer cites one of them, which is named apart.
    expect(folder.problems().filter((line) => line.startsWith(POL))).toEqual([
      expect.stringContaining(`${OWN}.retracted.replacedBy  leads back`),
      expect.stringContaining(`${OUTLET}.retracted.replacedBy  leads back`),
    ]);
  });
});

describe('ids that stand twice', () => {
  const TWICE = 'stands twice: an id belongs to one entry for ever, number the second -2';
  test.each([
    ['events.yaml', 'paris-2025-09-04'],
    ['figures.yaml', 'committed-26-2025-09-04-host'],
    ['corrections.yaml', 'railways-2025-10-01'],
    ['offices.yaml', 'pol-old-minister'],
    ['reports.yaml', 'example-herald-2025-10-01'],
    ['institutions.yaml', 'EU'],
  ])('in %s', (file, id) => {
    const [first = ''] = (SAMPLE[file] as string).split('\n- ');
    folder.append(file, `${first}\n`);
    expect(folder.problems()).toEqual([`${file}  ${id}  ${TWICE}`]);
  });

  test('a statement, in the file where it stands', () => {
    folder.append(POL, SAMPLE[POL] as string);
    expect(folder.problems()).toEqual([`${POL}  ${OWN}  ${TWICE}`, `${POL}  ${OUTLET}  ${TWICE}`]);
  });

  test('an institution with the code of a country', () => {
    folder.append('institutions.yaml', '- id: MLT\n  name: Order of Malta\n');
    expect(folder.problems()).toEqual([`institutions.yaml  MLT  ${TWICE}`]);
  });

  test('the address of a country', () =>
    expectOnly(
      folder,
      'countries.yaml',
      'slug: malta',
      'slug: poland',
      'countries.yaml  MLT.slug  poland is the address of another country or institution: write one of its own',
    ));

  test('the address of a country, by an institution', () =>
    expectOnly(
      folder,
      'institutions.yaml',
      'slug: european-union',
      'slug: malta',
      'institutions.yaml  EU.slug  malta is the address of another country or institution: write one of its own',
    ));
});

describe('ids that do not say what they name', () => {
  test.each([
    ['another country', 'mlt-2025-09-05-example-post'],
    ['another day', 'pol-2025-09-06-example-post'],
    ['no day', 'pol-example-post'],
  ])('%s', (_name, id) =>
    expectOnly(
      folder,
      POL,
      `id: ${OUTLET}`,
      `id: ${id}`,
      `${POL}  ${id}.id  must begin with pol-2025-09-05- (country and day)`,
    ),
  );

  test('another speaker', () => {
    folder.write('offices.yaml', '[]\n');
    expectOnly(
      folder,
      POL,
      'name: Jan Example,',
      'name: Anna Kowalska,',
      `${POL}  ${OWN}.speaker.name  is Anna Kowalska, whom the id does not name: correct the speaker, or end the id of a new`,
    );
  });

  test('a speaker whose name a revision corrected is still the one whom the id names', () => {
    folder.write('offices.yaml', '[]\n');
    folder.change(POL, 'name: Jan Example,', 'name: Anna Kowalska,');
    const speaker = 'speaker: { name: Jan Example, person: true, role: Minister of Poland, represents: POL }';
    folder.change(
      POL,
      '  summary: The minister offered',
      `  revised: [{ on: ${TODAY}, why: It was her., was: { ${speaker} } }]\n  summary: The minister offered`,
    );
    expect(folder.problems()).toEqual([]);
  });

  test.each([
    ['letters that are no letter with a mark', 'name: Jan Example,', 'name: "Łukasz Eðample",', 'lukasz'],
    ['an office', 'name: Jan Example, person: true', 'name: Cabinet, person: false', 'government'],
  ])('%s', (_name, from, to, word) => {
    folder.write('offices.yaml', '[]\n');
    folder.change(POL, from, to);
    folder.change(POL, `id: ${OWN}`, `id: pol-2025-09-04-${word}`);
    expect(folder.problems()).not.toContainEqual(expect.stringContaining('.speaker.name'));
  });
});
