/** What no single file can show. Each case breaks one thing, and its line is the only one. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isDeniedSource } from '../../../src/record/denied-sources.ts';
import { type ContentFolder, contentFolder, SAMPLE, TODAY } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const POL = 'statements/pol.yaml';
const TIMES = 'sources/example-times-2025-09-04.yaml';
const POST = 'sources/example-post-2025-09-05.yaml';
const OWN = 'pol-2025-09-04-jan-example';
const OUTLET = 'pol-2025-09-05-example-post';
const QUOTE = `kind: direct-quote
      language: en
      quote: { exact: "our railways will be open" }`;
const CODED = '- { contribution: logistics, stance: committed, place: outside, conditions: [ceasefire] }';
const TOMORROW = '2026-02-01';

type Change = [name: string, file: string, from: string, to: string, line: string];

/** The line stands alone, and says more than the test asks for only after its beginning. */
function expectOnly(file: string, from: string, to: string, line: string): void {
  folder.change(file, from, to);
  expect(folder.problems()).toEqual([expect.stringContaining(line)]);
  expect(folder.problems()[0]?.startsWith(line)).toBe(true);
}

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
      'figures.yaml  committed-26-2025-09-04-host.speaker.represents  UN is unknown: write a code from',
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
    [
      'what replaces a statement',
      POL,
      'said: 2025-09-05',
      'retracted: { on: 2025-10-01, why: Misread., replacedBy: pol-2025-09-05-nobody }\n  said: 2025-09-05',
      `${POL}  ${OUTLET}.retracted.replacedBy  pol-2025-09-05-nobody is no statement: write the id`,
    ],
    [
      'a statement that replaces itself',
      POL,
      'said: 2025-09-05',
      `retracted: { on: 2025-10-01, why: Misread., replacedBy: ${OUTLET} }\n  said: 2025-09-05`,
      `${POL}  ${OUTLET}.retracted.replacedBy  leads back to this statement: write the id`,
    ],
  ])('%s', (_name, file, from, to, line) => expectOnly(file, from, to, line));

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

  test('two statements that replace each other are both named', () => {
    const retracted = (by: string) =>
      `retracted: { on: 2025-10-01, why: Misread., replacedBy: ${by} }\n  said: `;
    folder.change(POL, 'said: 2025-09-04', `${retracted(OUTLET)}2025-09-04`);
    folder.change(POL, 'said: 2025-09-05', `${retracted(OWN)}2025-09-05`);
    expect(folder.problems()).toEqual([
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
      'countries.yaml',
      'slug: malta',
      'slug: poland',
      'countries.yaml  MLT.slug  poland is the address of another country: write one of its own',
    ));
});

describe('days that cannot be', () => {
  const future = `is in the future: today is ${TODAY}`;
  test.each<Change>([
    [
      'recorded tomorrow',
      POL,
      'said: 2025-09-05\n  recorded: 2025-09-06',
      `said: 2025-09-05\n  recorded: ${TOMORROW}`,
      `${POL}  ${OUTLET}.recorded  ${future}`,
    ],
    [
      'said after it was recorded',
      POL,
      'said: 2025-09-05\n  recorded: 2025-09-06',
      'said: 2025-09-05\n  recorded: 2025-09-04',
      `${POL}  ${OUTLET}.said  is after recorded 2025-09-04`,
    ],
    [
      'checked tomorrow',
      POL,
      'checked: { on: 2025-09-06, against: stored-copy }',
      `checked: { on: ${TOMORROW}, against: stored-copy }`,
      `${POL}  ${OUTLET}.evidence[0].checked.on  ${future}`,
    ],
    [
      'retracted tomorrow',
      POL,
      'said: 2025-09-05',
      `retracted: { on: ${TOMORROW}, why: Misread. }\n  said: 2025-09-05`,
      `${POL}  ${OUTLET}.retracted.on  ${future}`,
    ],
    [
      'retracted before it was recorded',
      POL,
      'said: 2025-09-05',
      'retracted: { on: 2025-09-05, why: Misread. }\n  said: 2025-09-05',
      `${POL}  ${OUTLET}.retracted.on  is before recorded 2025-09-06`,
    ],
    [
      'a figure recorded tomorrow',
      'figures.yaml',
      'recorded: 2025-09-05',
      `recorded: ${TOMORROW}`,
      `figures.yaml  committed-26-2025-09-04-host.recorded  ${future}`,
    ],
    [
      'a figure given after it was recorded',
      'figures.yaml',
      'recorded: 2025-09-05',
      'recorded: 2025-09-03',
      'figures.yaml  committed-26-2025-09-04-host.said  is after recorded 2025-09-03',
    ],
    [
      'a correction tomorrow',
      'corrections.yaml',
      'on: 2025-10-01',
      `on: ${TOMORROW}`,
      `corrections.yaml  railways-2025-10-01.on  ${future}`,
    ],
    [
      'a search tomorrow',
      'countries.yaml',
      'searched: 2025-12-01',
      `searched: ${TOMORROW}`,
      `countries.yaml  POL.searched  ${future}`,
    ],
    [
      'an office left tomorrow',
      'offices.yaml',
      'until: 2025-06-01',
      `until: ${TOMORROW}`,
      `offices.yaml  pol-old-minister.until  ${future}`,
    ],
    [
      'words said after their source was published',
      'figures.yaml',
      'said: 2025-09-04',
      'said: 2025-09-05',
      'figures.yaml  committed-26-2025-09-04-host.evidence[0].source  was published on 2025-09-04, before the words were said on 2025-09-05',
    ],
  ])('%s', (_name, file, from, to, line) => expectOnly(file, from, to, line));

  test('today is not the future', () => {
    folder.change('corrections.yaml', 'on: 2025-10-01', `on: ${TODAY}`);
    expect(folder.problems()).toEqual([]);
  });

  test('an event tomorrow', () => {
    folder.change('events.yaml', 'date: 2025-09-04', `date: ${TOMORROW}`);
    expect(folder.problems()).toContainEqual(expect.stringContaining(`paris-2025-09-04.date  ${future}`));
  });

  test('a source published tomorrow', () => {
    folder.write(`sources/post-${TOMORROW}.yaml`, (SAMPLE[POST] as string).replace('2025-09-05', TOMORROW));
    expect(folder.problems()).toEqual([
      expect.stringContaining(`sources/post-${TOMORROW}.yaml  published  ${future}`),
    ]);
  });

  test('a day in a file name that is not the one of publication', () => {
    folder.write('sources/post-2025-09-04.yaml', SAMPLE[POST] as string);
    expect(folder.problems()).toEqual([
      'sources/post-2025-09-04.yaml  published  is 2025-09-05, but the file name says otherwise: name it <publisher>-2025-09-05.yaml',
    ]);
  });

  test('no day of publication, and none in the file name', () => {
    folder.write('sources/post.yaml', (SAMPLE[POST] as string).replace('2025-09-05', 'null'));
    expect(folder.problems()).toEqual([
      expect.stringContaining('sources/post.yaml  published  is null, and the file name holds no day'),
    ]);
  });

  test('a source that is dated only to the month may be older than the words', () => {
    folder.change(TIMES, 'published: 2025-09-04', 'published: 2025-09-04\npublishedPrecision: month');
    folder.change('figures.yaml', 'said: 2025-09-04', 'said: 2025-09-05');
    expect(folder.problems()).toEqual([]);
  });
});

describe('ids that do not say what they name', () => {
  test.each([
    ['another country', 'mlt-2025-09-05-example-post'],
    ['another day', 'pol-2025-09-06-example-post'],
    ['no day', 'pol-example-post'],
  ])('%s', (_name, id) =>
    expectOnly(
      POL,
      `id: ${OUTLET}`,
      `id: ${id}`,
      `${POL}  ${id}.id  must begin with pol-2025-09-05- (country and day)`,
    ),
  );
});

describe('codings without the words for them', () => {
  test.each<Change>([
    [
      "a promise in an outlet's words",
      POL,
      'stance: open',
      'stance: committed',
      `${POL}  ${OUTLET}.codings  say training committed in others' words: a promise needs the country's own, write open`,
    ],
    [
      "a lead in an outlet's words",
      POL,
      'stance: open',
      'stance: leads',
      `${POL}  ${OUTLET}.codings  say training leads in others' words`,
    ],
    [
      'attendance alone',
      POL,
      QUOTE,
      'kind: attendance\n      language: en',
      `${POL}  ${OWN}.codings  rest on attendance alone, and attendance is not a promise: remove them`,
    ],
    [
      "own words that are an outlet's",
      POL,
      QUOTE,
      'kind: outlet-wording\n      language: en',
      `${POL}  ${OWN}.speaker.represents  is POL, but the evidence is an outlet's wording: write OUTLET`,
    ],
    [
      'one thing coded twice',
      POL,
      CODED,
      `${CODED}\n    - { contribution: logistics, stance: open, place: outside }`,
      `${POL}  ${OWN}.codings  say logistics outside after-ceasefire twice: keep one`,
    ],
    [
      'a direct quote without words',
      POL,
      QUOTE,
      'kind: direct-quote\n      language: en',
      `${POL}  ${OWN}.evidence[0].quote  is missing for a direct quote: copy at most 12 words, or write reported-speech`,
    ],
    [
      "a reporter's sentence as a quote",
      POL,
      'kind: direct-quote',
      'kind: reported-speech',
      `${POL}  ${OWN}.evidence[0].quote  stands under reported-speech, which is a reporter's sentence`,
    ],
    [
      'a whole text that nobody has',
      POL,
      'against: stored-copy',
      'against: full-text',
      `${POL}  ${OUTLET}.evidence[0].checked.against  is full-text, but source example-post-2025-09-05 has no textDigest: write stored-copy or none`,
    ],
  ])('%s', (_name, file, from, to, line) => expectOnly(file, from, to, line));

  test.each<[name: string, from: string, to: string]>([
    ['membership counted by others', 'training, stance: open', 'membership, stance: committed'],
    [
      'one contribution in two places',
      CODED,
      `${CODED}\n    - { contribution: logistics, stance: declined, place: inside }`,
    ],
    [
      'one contribution then and now',
      CODED,
      `${CODED}\n    - { contribution: logistics, stance: open, place: outside, scope: wartime }`,
    ],
    ['a promise in a joint text', 'represents: POL', 'represents: EU'],
    ['attendance without a coding', CODED, '[]'],
  ])('%s is no problem', (name, from, to) => {
    folder.change(POL, from, to);
    if (name.includes('joint')) folder.change(POL, 'kind: direct-quote', 'kind: joint-text');
    if (name.startsWith('attendance')) {
      folder.change(POL, 'codings:\n    []', 'codings: []');
      folder.change(POL, QUOTE, 'kind: attendance\n      language: en');
    }
    expect(folder.problems()).toEqual([]);
  });
});

describe('the Pravda network', () => {
  const denied = [
    'https://news-pravda.com/world/1',
    'https://spanish.news-pravda.com/a',
    'https://POLAND.News-Pravda.com/a',
    'https://pravda-en.com/a',
    'http://www.pravda-de.com',
    'https://pravda-network.com',
    'https://uk.pravda-network.com/x',
    'https://news-pravda.com./a',
    'https://news-pravda.com:8443/a',
  ];
  const allowed = [
    'https://www.pravda.com.ua/eng/news/1',
    'https://www.eurointegration.com.ua/news/1',
    'https://pravda.sk/a',
    'https://spravy.pravda.sk/a',
    'https://example.org/news-pravda.com',
    'https://news-pravda.com.example.org',
    'https://mynews-pravda.com',
  ];

  test.each(denied)('%s is refused', (url) =>
    expectOnly(
      POST,
      'url: null',
      `url: ${url}`,
      `${POST}  url  belongs to the Pravda network, which is no source: find the statement elsewhere`,
    ),
  );

  test.each(allowed)('%s passes', (url) => {
    folder.change(POST, 'url: null', `url: ${url}`);
    expect(folder.problems()).toEqual([]);
  });

  test.each([
    ['News-Pravda.com', true],
    ['Pravda EN (copy at pravda-en.com)', true],
    ['Ukrainska Pravda', false],
    ['European Pravda', false],
  ])('without an address, the publisher %s decides', (publisher, expected) => {
    expect(isDeniedSource({ publisher, url: null })).toBe(expected);
  });
});
