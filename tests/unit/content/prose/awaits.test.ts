/** Words that say what is not known: they stand until the record has what they wait for, and fail then. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ContentFolder, contentFolder } from '../content-folder.ts';
import { CITE, explainer } from './explainer.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const FILE = 'explainers/who-would-help.mdx';
const BODY = 13;
const WORDS = 'Nothing newer was found.';

function problemsOf(attributes: string, words = WORDS): string[] {
  folder.write(FILE, explainer(`<Awaits ${attributes}>${words}</Awaits> ${CITE}`));
  return folder.problems();
}

describe('words stand while', () => {
  test.each([
    ['nothing was said after the day', 'of="POL" since="2025-09-05"'],
    ['nothing was said on the subject', 'of="POL" contribution="land" since="2025-01-01"'],
    ['nobody of these spoke', 'of="MLT" since="2025-01-01"'],
    ['no number of the kind was given', 'figure="soldiers" since="2025-01-01"'],
    ['no number was given after', 'figure="committed" since="2025-09-04"'],
    ['no list of theirs came', 'list="MLT" since="2025-01-01"'],
    ['nothing happened after an event', 'event="summit" since="paris-2025-09-04"'],
    ['the report is unread', 'report="example-herald-2025-10-01"'],
    ['no full text was compared', 'text="pol-2025-09-05-example-post"'],
  ])('%s', (_name, attributes) => expect(problemsOf(attributes)).toEqual([]));
});

describe('words fail once', () => {
  const has = (ids: string, later = true) =>
    `${FILE}:${BODY}  <Awaits>  waited for what has come: the words “${WORDS}” say that something is not known, and the record now has ${ids}: rewrite them${later ? ', or write a later day in since if they still hold' : ''}`;
  test.each([
    ['somebody spoke', 'of="MLT POL" since="2025-09-04"', 'pol-2025-09-05-example-post'],
    [
      'somebody spoke on the subject',
      'of="POL" contribution="training" since="2025-01-01"',
      'pol-2025-09-05-example-post',
    ],
    ['a number was given', 'figure="committed" since="2025-09-03"', 'committed-26-2025-09-04-host'],
    ['something happened', 'event="summit" since="2025-09-03"', 'paris-2025-09-04'],
  ])('%s', (_name, attributes, id) => expect(problemsOf(attributes)).toEqual([has(id)]));

  test('a full text was compared', () => {
    expect(problemsOf('text="pol-2025-09-04-jan-example"')).toEqual([has('example-times-2025-09-04', false)]);
  });

  test('the report is read', () => {
    folder.change(
      'reports.yaml',
      'tried: [{ on: 2025-10-03, result: refused }]',
      'tried: [{ on: 2025-10-03, result: read }]\n  readAs: [pol-2025-09-05-example-post]',
    );
    expect(problemsOf('report="example-herald-2025-10-01"')).toEqual([
      has('pol-2025-09-05-example-post', false),
    ]);
  });

  test('a new statement has come, which was not there before', () => {
    const attributes = 'of="POL" contribution="land" since="2025-09-05"';
    expect(problemsOf(attributes)).toEqual([]);
    folder.append(
      'statements/pol.yaml',
      `- id: pol-2025-10-01-jan-example
  country: POL
  speaker: { name: Jan Example, person: true, role: Adviser, represents: OUTLET }
  said: 2025-10-01
  recorded: 2025-10-02
  summary: Something new.
  codings:
    - { contribution: land, stance: open, mission: unspecified }
  evidence:
    - source: example-post-2025-09-05
      kind: outlet-wording
      language: en
      checked: { on: 2025-10-02, against: stored-copy }
`,
    );
    expect(folder.problems().filter((line) => line.startsWith(FILE))).toEqual([
      has('pol-2025-10-01-jan-example'),
    ]);
  });
});

describe('refused', () => {
  test.each([
    ['that waits for nothing', 'since="2025-01-01"', WORDS, 'waits for nothing: write one of of="…"'],
    ['without the day to which it is true', 'of="POL"', WORDS, 'needs since="…": the day, or the event'],
    ['without words', 'of="POL" since="2025-09-05"', '', 'is empty: put the words that say'],
  ])('one %s', (_name, attributes, words, message) => {
    expect(problemsOf(attributes, words)).toEqual([
      expect.stringContaining(`${FILE}:${BODY}  <Awaits>  ${message}`),
    ]);
  });

  test.each([
    ['of', 'of="POL XYZ" since="2025-09-05"', '"XYZ" is unknown: write codes from countries.yaml'],
    ['report', 'report="herald"', '"herald" is unknown: write an id from reports.yaml'],
    ['text', 'text="pol"', '"pol" is unknown: write the id of a statement'],
  ])('one whose %s is unknown', (attribute, attributes, message) => {
    expect(problemsOf(attributes)).toEqual([
      expect.stringContaining(`${FILE}:${BODY}  <Awaits ${attribute}>  ${message}`),
    ]);
  });
});

test('other pages are held to it too', () => {
  folder.write(
    'pages/method.mdx',
    'A line.\n\n<Awaits of="POL" since="2025-09-04">None was found</Awaits>.\n',
  );
  expect(folder.problems()).toEqual([
    expect.stringContaining(
      'pages/method.mdx:3  <Awaits>  waited for what has come: the words “None was found”',
    ),
  ]);
});
