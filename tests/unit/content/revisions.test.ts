/** Revisions as an editor writes them. Each line is the only one but where it says so. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { type ContentFolder, contentFolder, TODAY, TOLD } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const POL = 'statements/pol.yaml';
const ID = 'pol-2025-09-05-example-post';

/** Revisions of the second statement, written at the end of its file. */
function revise(...revisions: string[]): string[] {
  folder.append(POL, `  revised:\n${revisions.map((revision) => `    - ${revision}\n`).join('')}`);
  return folder.problems();
}

const WAS = 'was: { summary: The outlet wrote something. }';

test('one word is corrected by one entry of three lines', () => {
  folder.append(
    POL,
    '  revised:\n    - on: 2025-10-01\n      why: A word was left out.\n      was: { summary: The outlet wrote that Poland trains soldiers. }\n',
  );
  expect(folder.problems()).toEqual([]);
});

test('every kind of entry may be revised, more than once, also on one day', () => {
  const twice = (field: string) => `revised:
    - { on: 2025-10-01, why: One., was: { ${field}: First } }
    - { on: 2025-10-01, why: Two., was: { ${field}: Second } }
`;
  folder.append(POL, `  ${twice('summary')}`);
  folder.append('events.yaml', `  ${twice('title')}`);
  folder.append('figures.yaml', `  ${twice('counted')}`);
  folder.append('offices.yaml', `  ${twice('basis')}`);
  folder.append('sources/example-post-2025-09-05.yaml', twice('publisher'));
  expect(folder.problems()).toEqual([]);
});

describe('a revision is refused when', () => {
  test.each<[name: string, revisions: string[], line: string]>([
    [
      'it names a field that there is not',
      ['{ on: 2025-10-01, why: Why., was: { sumary: Text } }'],
      `${POL}  ${ID}.revised[0].was  has unknown field sumary: remove it`,
    ],
    [
      'it changes the id',
      ['{ on: 2025-10-01, why: Why., was: { id: pol-2025-09-05-other } }'],
      `${POL}  ${ID}.revised[0].was.id  may not be revised`,
    ],
    [
      'it changes the day of recording',
      ['{ on: 2025-10-01, why: Why., was: { recorded: 2025-09-05 } }'],
      `${POL}  ${ID}.revised[0].was.recorded  may not be revised`,
    ],
    [
      'it changes what was revised',
      ['{ on: 2025-10-01, why: Why., was: { revised: [] } }'],
      `${POL}  ${ID}.revised[0].was.revised  may not be revised`,
    ],
    [
      'nothing changed',
      ['{ on: 2025-10-01, why: Why., was: { summary: The outlet wrote that Poland may train soldiers. } }'],
      `${POL}  ${ID}.revised[0].was.summary  is what it says after the change too`,
    ],
    [
      'nothing changed but a default that was left out',
      [
        '{ on: 2025-10-01, why: Why., was: { codings: [{ contribution: training, stance: open, conditions: [] }] } }',
      ],
      `${POL}  ${ID}.revised[0].was.codings  is what it says after the change too`,
    ],
    [
      'nothing changed from one to the next',
      [`{ on: 2025-10-01, why: Why., ${WAS} }`, `{ on: 2025-10-02, why: Why., ${WAS} }`],
      `${POL}  ${ID}.revised[0].was.summary  is what it says after the change too`,
    ],
    [
      'a field was not there and is not there',
      ['{ on: 2025-10-01, why: Why., was: { note: null } }'],
      `${POL}  ${ID}.revised[0].was.note  is what it says after the change too`,
    ],
    [
      'it is older than the entry',
      [`{ on: 2025-09-05, why: Why., ${WAS} }`],
      `${POL}  ${ID}.revised[0].on  is before recorded 2025-09-06`,
    ],
    [
      'it is in the future',
      [`{ on: 2026-02-01, why: Why., ${WAS} }`],
      `${POL}  ${ID}.revised[0].on  is in the future: today is ${TODAY}`,
    ],
    [
      'the newest does not stand last',
      [
        `{ on: 2025-10-02, why: Why., ${WAS} }`,
        '{ on: 2025-10-01, why: Why., was: { summary: Another text. } }',
      ],
      `${POL}  ${ID}.revised[1].on  is before the revision above, of 2025-10-02`,
    ],
    ['it gives no reason', [`{ on: 2025-10-01, why: "", ${WAS} }`], `${POL}  ${ID}.revised[0].why  is empty`],
    [
      'it names no field',
      ['{ on: 2025-10-01, why: Why., was: {} }'],
      `${POL}  ${ID}.revised[0].was  is empty: write each field that changed`,
    ],
    [
      'what was there could not have been',
      ['{ on: 2025-10-01, why: Why., was: { codings: [{ contribution: training, stance: maybe }] } }'],
      `${POL}  ${ID}.revised[0].was.codings[0].stance  is not a known code`,
    ],
    [
      'a required field is said to have been missing',
      ['{ on: 2025-10-01, why: Why., was: { summary: null } }'],
      `${POL}  ${ID}.revised[0].was.summary  write plain text`,
    ],
    [
      'it is the retraction, which has a day of its own',
      [
        '{ on: 2025-10-01, why: Why., was: { retracted: null } }\n  retracted: { on: 2025-10-01, why: Misread. }',
      ],
      `${POL}  ${ID}.revised[0].was.retracted  needs no revision`,
    ],
  ])('%s', (_name, revisions, line) => {
    folder.change(...TOLD);
    const [first, ...others] = revise(...revisions).filter((problem) => !problem.includes(WITHOUT_READING));
    expect(others).toEqual([]);
    expect(first?.slice(0, line.length)).toBe(line);
  });

  // Where a file cannot be understood, nothing that points into it can be followed.
  const WITHOUT_READING = 'explainers/';

  test.each([
    ['events.yaml', 'paris-2025-09-04', '  ', 'title'],
    ['figures.yaml', 'committed-26-2025-09-04-host', '  ', 'counted'],
    ['offices.yaml', 'pol-old-minister', '  ', 'basis'],
    ['sources/example-post-2025-09-05.yaml', 'example-post-2025-09-05', '', 'publisher'],
  ])('it is of %s and older than the entry', (file, id, indent, field) => {
    folder.append(
      file,
      `${indent}revised:\n${indent}  - { on: 2025-09-04, why: Why., was: { ${field}: First } }\n`,
    );
    expect(folder.problems()).toEqual([
      expect.stringContaining(`${file}  ${id}.revised[0].on  is before recorded 2025-09-05`),
    ]);
  });
});

describe('an id stays what it was first made of', () => {
  test('when the day of the words is corrected', () => {
    folder.change(POL, 'said: 2025-09-04', 'said: 2025-09-03');
    folder.change(
      POL,
      '- id: pol-2025-09-05',
      '  revised:\n    - { on: 2025-10-01, why: The day before., was: { said: 2025-09-04 } }\n- id: pol-2025-09-05',
    );
    expect(folder.problems()).toEqual([]);
  });

  test('and when a source turns out to be of another day', () => {
    const post = 'sources/example-post-2025-09-05.yaml';
    folder.change(post, 'published: 2025-09-05', 'published: null');
    folder.append(
      post,
      'revised:\n  - { on: 2025-10-01, why: None shown., was: { published: 2025-09-05 } }\n',
    );
    expect(folder.problems()).toEqual([]);
  });

  test('but not without a revision', () => {
    folder.change(POL, 'said: 2025-09-04', 'said: 2025-09-03');
    expect(folder.problems()).toEqual([
      expect.stringContaining('pol-2025-09-04-jan-example.id  must begin with pol-2025-09-03-'),
    ]);
  });
});

test('what was there is read with its defaults, and only the fields that are named', () => {
  revise('{ on: 2025-10-01, why: Why., was: { codings: [{ contribution: air, stance: open }] } }');
  const { content } = loadContent(folder.path);
  expect(content?.statements.find(({ id }) => id === ID)?.revised).toEqual([
    {
      on: '2025-10-01',
      why: 'Why.',
      was: {
        codings: [
          {
            contribution: 'air',
            stance: 'open',
            place: 'unspecified',
            conditions: [],
            scope: 'after-ceasefire',
          },
        ],
      },
    },
  ]);
});
