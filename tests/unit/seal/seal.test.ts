/** The seal of a content folder, as `npm run seal` writes it and `npm run check` reads it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addEdition } from '../../../src/content/add-edition.ts';
import { checkSeals, loadSeals, sealContent } from '../../../src/content/seals.ts';
import { formatProblems } from '../../../src/schema/problem.ts';
import { digestOf } from '../../../src/seal/digest.ts';
import { fileSeal } from '../../../src/seal/seal-file.ts';
import { type ContentFolder, contentFolder, TODAY } from '../content/content-folder.ts';

const POL = 'statements/pol.yaml';
const ID = 'statement/pol-2025-09-05-example-post';
const LATER = '2026-02-10';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
  sealContent(folder.path, TODAY);
});
afterEach(() => folder.delete());

const seal = (today = TODAY) => sealContent(folder.path, today);
const check = (today = TODAY) => formatProblems(checkSeals(folder.path, today)).split('\n').filter(Boolean);
const names = () => loadSeals(folder.path).lines.map(({ name }) => name);
const refused = () => seal().refused.map(({ name, state }) => `${state} ${name}`);

const NOW = 'summary: The outlet wrote that Poland may train soldiers.';
const REVISED = `summary: The outlet wrote that Poland will train soldiers.
  revised:
    - on: 2025-10-01
      why: A word was wrong.
      was: { summary: The outlet wrote that Poland may train soldiers. }`;

/** A revision that says what was there, sealed. */
function revise(): void {
  folder.change(POL, NOW, REVISED);
  seal();
}

test('a digest does not depend on the order of fields or on how a letter is escaped', () => {
  // By `printf '{"a":1,"b":"é"}' | sha256sum`: the canonical form is that of RFC 8785.
  const known = '09ad9fd2fb648cb2f62141215828ea00a62c299db05d20aa9ade2f527a301cc6';
  expect(digestOf({ b: 'é', a: 1 })).toBe(known);
  expect(digestOf(JSON.parse('{"a":1,"b":"\\u00e9"}'))).toBe(known);
});

test('every entry of every kind has a line, and what is sealed is in order', () => {
  expect(names()).toEqual(
    expect.arrayContaining([
      ID,
      'source/example-times-2025-09-04',
      'event/paris-2025-09-04',
      'figure/committed-26-2025-09-04-host',
      'office/pol-old-minister',
      'report/example-herald-2025-10-01',
      'correction/railways-2025-10-01',
      'country/POL',
      'institution/EU',
      'term/stances.open',
    ]),
  );
  expect(check()).toEqual([]);
  expect(seal()).toEqual({ added: 0, refused: [] });
});

test('a file that is gone, or was written by hand, is named with what to do', () => {
  folder.append('seals/record.sums', 'done\n');
  expect(check()).toEqual([
    expect.stringMatching(/^seals\/record\.sums:\d+ {2}line {2}is no seal: .*restore/u),
  ]);
  folder.remove('seals/record.sums');
  expect(check()).toEqual([expect.stringContaining('seals/record.sums  file  is missing: restore it')]);
});

test('a new entry is named until it is sealed, at the end of the file', () => {
  const before = names();
  folder.append('countries.yaml', '- { id: BRA, name: Brazil, slug: brazil, iso2: BR }\n');
  expect(check()).toEqual(['countries.yaml  country/BRA  is not sealed yet: run npm run seal']);
  expect(seal().added).toBe(1);
  expect(names()).toEqual([...before, 'country/BRA']);
  expect(check()).toEqual([]);
});

describe('refused, and named, is', () => {
  test.each<[name: string, file: string, from: string, to: string, refused: string]>([
    ['a stance', POL, 'stance: open', 'stance: undecided', `altered ${ID}`],
    ['a "not" put in', POL, 'Poland may train', 'Poland may not train', `altered ${ID}`],
    ['a field that joins', POL, NOW, `${NOW}\n  note: A note.`, `altered ${ID}`],
    [
      'a default that is written out',
      POL,
      'stance: open }',
      'stance: open, place: unspecified }',
      `altered ${ID}`,
    ],
    [
      'a date of recording',
      'events.yaml',
      'recorded: 2025-09-05',
      'recorded: 2025-09-06',
      'altered event/paris-2025-09-04',
    ],
    [
      'an address',
      'sources/example-times-2025-09-04.yaml',
      'org/news',
      'org/new',
      'altered source/example-times-2025-09-04',
    ],
    ['a correction', 'corrections.yaml', 'The role', 'The rule', 'altered correction/railways-2025-10-01'],
    ['another id', 'offices.yaml', 'pol-old-minister', 'pol-new-minister', 'gone office/pol-old-minister'],
  ])('%s', (_name, file, from, to, line) => {
    folder.change(file, from, to);
    const lines = loadSeals(folder.path).lines;
    expect(refused().filter((one) => !one.startsWith('unsealed'))).toEqual([line]);
    expect(loadSeals(folder.path).lines).toEqual(lines);
    expect(check().length).toBeGreaterThan(0);
  });

  test('the meaning of a code', () => {
    const path = join(folder.path, 'codebook.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('What it means.', 'What it meant.'));
    expect(refused()).toEqual(['altered term/contributions.land']);
  });

  test('an entry that is no longer there', () => {
    folder.write('figures.yaml', '[]\n');
    expect(check()).toEqual([
      expect.stringMatching(
        /^seals\/record\.sums {2}figure\/committed-26-2025-09-04-host {2}was sealed and is gone/u,
      ),
    ]);
  });
});

test('comments, the order of fields and of entries, and the day of a search may change', () => {
  folder.change('countries.yaml', '  searched: 2025-12-01\n', '  searched: 2026-01-30\n');
  folder.change(
    'events.yaml',
    '  kind: summit\n  summary: Leaders met.\n',
    '  summary: >-\n    Leaders\n    met.\n  kind: summit\n# A comment.\n',
  );
  expect(check()).toEqual([]);
});

describe('a revision', () => {
  test('is sealed with what is there now and with itself; what was there keeps its line', () => {
    const before = names();
    folder.change(POL, NOW, REVISED);
    expect(check()).toEqual([`${POL}  ${ID}  is not sealed yet: run npm run seal`]);
    expect(seal()).toEqual({ added: 2, refused: [] });
    expect(names()).toEqual([...before, ID, `${ID}/revised/1`]);
    expect(check()).toEqual([]);
  });

  test.each([
    ['says something else than was there', 'Poland may train soldiers. }', 'Poland must train soldiers. }'],
    ['leaves out a letter of it', 'Poland may train soldiers. }', 'Poland may train soldier. }'],
    ['names a field that it had not', 'was: { summary', 'was: { note: There was one., summary'],
    ['hides a second change', 'that Poland will', 'that Poland never will'],
  ])('is refused where it %s', (name, from, to) => {
    folder.change(POL, NOW, REVISED);
    if (name === 'hides a second change') folder.change(POL, 'stance: open', 'stance: committed');
    else folder.change(POL, from, to);
    expect(refused()).toEqual([`altered ${ID}`]);
  });

  test.each([
    ['its reason', 'A word was wrong.', 'A word was long.'],
    ['its day', 'on: 2025-10-01', 'on: 2025-10-02'],
    ['what it says was there', 'Poland may train soldiers. }', 'Poland may train. }'],
    ['what is there since', 'Poland will train', 'Poland shall train'],
    ['the revision itself, with what it changed', REVISED, NOW],
    ['the revision itself alone', REVISED, 'summary: The outlet wrote that Poland will train soldiers.'],
  ])('may not be altered itself, once sealed: %s', (_name, from, to) => {
    revise();
    folder.change(POL, from, to);
    expect(refused()).toEqual([`altered ${ID}`]);
  });

  test('cannot be slipped in before another', () => {
    revise();
    folder.change(
      POL,
      '    - on: 2025-10-01',
      '    - { on: 2025-09-20, why: No., was: { note: Never there. } }\n    - on: 2025-10-01',
    );
    expect(refused()).toEqual([`altered ${ID}`]);
  });

  test('may follow another, also where both are sealed at once', () => {
    folder.change(
      POL,
      NOW,
      `summary: The outlet wrote that Poland trains soldiers.
  revised:
    - { on: 2025-09-20, why: One., was: { summary: The outlet wrote that Poland may train soldiers. } }
    - { on: 2025-10-01, why: Two., was: { summary: The outlet wrote that Poland will train soldiers. } }`,
    );
    expect(seal()).toEqual({ added: 4, refused: [] });
    expect(check()).toEqual([]);
  });
});

describe('a retraction', () => {
  const retract = () => folder.change(POL, NOW, `${NOW}\n  retracted: { on: 2025-10-01, why: Misread. }`);

  test('needs no revision, and has a line of its own', () => {
    retract();
    expect(check()).toEqual([`${POL}  ${ID}  is not sealed yet: run npm run seal`]);
    expect(seal().added).toBe(1);
    expect(names().at(-1)).toBe(`${ID}/retracted`);
    expect(check()).toEqual([]);
  });

  test('may not be altered or taken away in silence', () => {
    retract();
    seal();
    folder.change(POL, 'why: Misread.', 'why: Misheard.');
    expect(refused()).toEqual([`altered ${ID}`]);
    folder.change(POL, '\n  retracted: { on: 2025-10-01, why: Misheard. }', '');
    expect(refused()).toEqual([`altered ${ID}`]);
  });

  test('may be taken away by a revision', () => {
    retract();
    seal();
    folder.change(
      POL,
      '\n  retracted: { on: 2025-10-01, why: Misread. }',
      '\n  revised: [{ on: 2025-11-01, why: It stands., was: { retracted: { on: 2025-10-01, why: Misread. } } }]',
    );
    expect(seal()).toEqual({ added: 1, refused: [] });
    expect(check()).toEqual([]);
    expect(folder.problems()).toEqual([]);
  });
});

describe('an edition', () => {
  const digest = '0'.repeat(64);
  const make = (on: string) => {
    const path = join(folder.path, 'editions.yaml');
    const sealed = fileSeal(loadSeals(folder.path).lines);
    writeFileSync(path, addEdition(readFileSync(path, 'utf8'), { on, digest, sealed }));
  };

  test('keeps the seal of its day, and is sealed itself before the next is made', () => {
    make(TODAY);
    expect(check()).toEqual([]);
    expect(check(LATER)).toEqual([]);
    const alone = readFileSync(join(folder.path, 'editions.yaml'), 'utf8');
    make(LATER);
    expect(check(LATER)).toEqual([
      `editions.yaml  edition/${TODAY}  is not sealed yet: run npm run seal`,
      `editions.yaml  edition/${LATER}  does not seal edition/${TODAY}: make it anew`,
    ]);
    writeFileSync(join(folder.path, 'editions.yaml'), alone);
    seal(LATER);
    make(LATER);
    expect(check(LATER)).toEqual([]);
  });

  test('of today may be made anew, with the seal of what joined since', () => {
    make(TODAY);
    folder.append('countries.yaml', '- { id: BRA, name: Brazil, slug: brazil, iso2: BR }\n');
    seal();
    make(TODAY);
    const text = readFileSync(join(folder.path, 'editions.yaml'), 'utf8');
    expect(text.match(/sealed/gu)).toHaveLength(1);
    expect(check()).toEqual([]);
  });

  test('that does not seal the one before is named', () => {
    make(TODAY);
    make(LATER);
    seal('2026-03-01');
    expect(check('2026-03-01')).toEqual([
      `editions.yaml  edition/${LATER}  does not seal edition/${TODAY}: make it anew`,
    ]);
  });

  test('shows when a line of the file was altered together with its entry', () => {
    make(TODAY);
    folder.change(POL, 'stance: open', 'stance: undecided');
    const { lines } = loadSeals(folder.path);
    folder.remove('seals/record.sums');
    seal();
    expect(loadSeals(folder.path).lines).toHaveLength(lines.length);
    expect(check()).toEqual([
      expect.stringMatching(
        /^editions\.yaml {2}edition\/2026-01-31 {2}seals \d+ lines of .* that are others now/u,
      ),
    ]);
  });

  test('without a seal is named where an earlier one has one', () => {
    make(TODAY);
    seal(LATER);
    folder.append('editions.yaml', `- on: ${LATER}\n  digest: "${digest}"\n`);
    expect(check(LATER)).toEqual([`editions.yaml  edition/${LATER}  has no seal: run npm run edition`]);
  });
});
