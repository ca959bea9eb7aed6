/** Offices without anybody's words, and words on a day that lies in nobody's term. */
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { contentFolder as realFolder } from '../../../src/content/content-folder.ts';
import { loadContent } from '../../../src/content/load.ts';
import { termProblems } from '../../../src/record/integrity-of-terms.ts';
import type { Content } from '../../../src/record/public-record.ts';
import type { Office } from '../../../src/schema/office.ts';
import { contentFolder, SAMPLE } from './content-folder.ts';

const OLD = 'Olaf Old';
const NEW = 'Nina New';
const HEAD = 'Prime Minister of Poland';
const REMEDY = 'correct the day, the name or the role, or revise offices.yaml';

/** Who spoke, on which day, as what. */
type Words = readonly [name: string, said: string, role?: string];

/** An office of the old prime minister, until the last of June 2025. */
function office(more: Partial<Office> = {}): Office {
  return {
    id: 'pol-old',
    party: 'POL',
    holder: OLD,
    kind: 'person',
    until: '2025-06-30',
    untilPrecision: 'day',
    recorded: '2025-09-06',
    basis: 'Another spoke later.',
    ...more,
  };
}

/** The problems of the sample with these offices and these words of people who speak for Poland, and no other words. */
function problemsOf(offices: readonly Office[], words: readonly Words[], more = ''): string[] {
  const folder = contentFolder();
  try {
    const said = words.map(([name, day, role = HEAD], index) => ({
      id: `pol-${day}-${name.split(' ')[0]?.toLowerCase()}-speaker-${index}`,
      country: 'POL',
      speaker: { name, person: true, role, represents: 'POL' },
      said: day,
      recorded: '2025-09-06',
      summary: `Something, number ${index}.`,
      evidence: [
        {
          source: 'example-post-2025-09-05',
          kind: 'reported-speech',
          language: 'en',
          checked: { on: '2025-09-06', against: 'stored-copy' },
        },
      ],
    }));
    folder.write('offices.yaml', stringify(offices));
    folder.append('statements/pol.yaml', `${said.length > 0 ? stringify(said) : ''}${more}`);
    return folder.problems();
  } finally {
    folder.delete();
  }
}

const BOTH: readonly Words[] = [
  [OLD, '2025-03-01'],
  [NEW, '2025-08-01'],
];

describe('an office whose holder nobody is', () => {
  test.each([
    [
      'a letter of the name',
      office({ holder: 'Olaf Odl' }),
      'pol-old.holder  is Olaf Odl, whom no speaker is',
    ],
    ['a mark of the name', office({ holder: 'Ólaf Old' }), 'pol-old.holder  is Ólaf Old, whom no speaker is'],
    [
      'another party',
      office({ party: 'MLT' }),
      `pol-old.party  is MLT, but ${OLD} speaks for POL: write that, or take the office out`,
    ],
    [
      'another year',
      office({ until: '2024-06-30' }),
      `pol-old.until  is 2024-06-30, but the first words of ${OLD} are of 2025-03-01: correct the day, or take the office out`,
    ],
    [
      'a government of a country for which nobody speaks',
      office({ kind: 'government', party: 'MLT' }),
      'pol-old.party  is MLT, for which nobody speaks: write whom they spoke for, or take the office out',
    ],
    [
      'a government that went before anybody spoke',
      office({ kind: 'government', until: '2025-02-01' }),
      'pol-old.until  is 2025-02-01, but the first words of POL are of 2025-03-01',
    ],
  ])('%s', (_name, one, line) => {
    expect(problemsOf([one], BOTH)).toEqual([expect.stringContaining(`offices.yaml  ${line}`)]);
  });

  test('is in order where a role names the holder', () => {
    expect(
      problemsOf(
        [office()],
        [['The article itself', '2025-03-01', `An outlet, around an interview with ${OLD}`]],
      ),
    ).toEqual([]);
  });

  test('is not asked for where statements could not be read', () => {
    const folder = contentFolder();
    folder.write('statements/pol.yaml', `${SAMPLE['statements/pol.yaml']}  unknown: field\n`);
    expect(folder.problems().filter((line) => line.startsWith('offices'))).toEqual([]);
    folder.delete();
  });
});

describe('who stays when a government goes', () => {
  const LEFT = 'pol-old.besides  ';
  test.each<[name: string, one: Partial<Office>, line: string]>([
    [
      'is somebody who speaks',
      { kind: 'government', besides: ['Pia President'] },
      `${LEFT}has Pia President, who never speaks for POL: write the name as the statements write it`,
    ],
    [
      'is nobody where only a person went',
      { besides: [NEW] },
      `${LEFT}stands in the entry of a person, which covers nobody else: take it out`,
    ],
  ])('%s', (_name, one, line) => {
    expect(problemsOf([office(one)], BOTH)).toEqual([expect.stringContaining(`offices.yaml  ${line}`)]);
  });

  test('is named as the statements name it', () => {
    expect(problemsOf([office({ kind: 'government', besides: [NEW] })], BOTH)).toEqual([]);
  });
});

describe('a text joined in the name of somebody who has gone', () => {
  const joined = (kind: Office['kind']) => {
    const folder = contentFolder();
    try {
      folder.change(
        'statements/pol.yaml',
        'name: Jan Example, person: true',
        'name: Two leaders, person: false',
      );
      folder.change(
        'statements/pol.yaml',
        'role: Minister',
        'role: Joint statement joined by Jan Example as Minister',
      );
      folder.change('offices.yaml', 'kind: person', `kind: ${kind}`);
      return folder.problems();
    } finally {
      folder.delete();
    }
  };

  test('needs an entry for the government', () => {
    expect(joined('person')).toEqual([
      'offices.yaml  pol-old-minister.kind  is person, but pol-2025-09-04-jan-example was said in the name of Jan Example: write government, and in besides who stayed',
    ]);
    expect(joined('government')).toEqual([]);
  });
});

describe('a day in nobody’s term', () => {
  const tooLate = (day: string) =>
    `.said  is ${day}, but by pol-old in offices.yaml ${OLD} was ${HEAD} until 2025-06-30: ${REMEDY}`;
  const tooEarly = (day: string) =>
    `.said  is ${day}, when ${OLD} was ${HEAD} by pol-old in offices.yaml (until 2025-06-30): ${REMEDY}`;
  const government = office({ kind: 'government', holder: `Government of ${OLD}` });

  test.each<[name: string, one: Office, words: Words, line: string]>([
    ['after the holder had gone', office(), [OLD, '2025-07-01'], tooLate('2025-07-01')],
    ['after the government had gone', government, [OLD, '2025-07-01'], tooLate('2025-07-01')],
    ['before the next one began', office(), [NEW, '2025-06-30'], tooEarly('2025-06-30')],
    ['before the next government began', government, [NEW, '2025-06-30'], tooEarly('2025-06-30')],
    ['of somebody before, who has no entry', office(), ['Bo Before', '2025-01-05'], tooEarly('2025-01-05')],
    [
      'after the month in which the holder went',
      office({ untilPrecision: 'month' }),
      [OLD, '2025-07-01'],
      tooLate('2025-07-01'),
    ],
  ])('%s', (_name, one, words, line) => {
    expect(problemsOf([one], [...BOTH, words])).toEqual([expect.stringContaining(line)]);
  });

  test('whatever else stands in the role', () => {
    const words: Words = [NEW, '2025-05-01', `Acting ${HEAD} (designate), in a joint statement`];
    expect(problemsOf([office()], [...BOTH, words])).toEqual([
      expect.stringContaining(`.said  is 2025-05-01, when ${OLD} was`),
    ]);
  });

  test('between two that have gone', () => {
    const offices = [office(), office({ id: 'pol-new', holder: NEW, until: '2025-08-31' })];
    const words: Words[] = [
      ...BOTH,
      ['Third One', '2025-08-15'],
      ['Third One', '2025-09-01'],
      [OLD, '2025-07-02'],
    ];
    expect(problemsOf(offices, words)).toEqual([
      expect.stringContaining(`pol-2025-07-02-olaf-speaker-4.said  is 2025-07-02, when ${NEW} was`),
      expect.stringContaining(`pol-2025-08-15-third-speaker-2.said  is 2025-08-15, when ${NEW} was`),
    ]);
  });

  test('of a number, too', () => {
    const folder = contentFolder();
    folder.write(
      'offices.yaml',
      stringify([office({ party: 'EU', holder: 'The Host', until: '2025-09-03' })]),
    );
    const figures = SAMPLE['figures.yaml'] as string;
    folder.append(
      'figures.yaml',
      figures
        .replace('committed-26-2025-09-04-host', 'committed-26-2025-09-03-host')
        .replace('said: 2025-09-04', 'said: 2025-09-03'),
    );
    expect(folder.problems()).toEqual([
      expect.stringContaining(
        'figures.yaml  committed-26-2025-09-04-host.said  is 2025-09-04, but by pol-old',
      ),
    ]);
    folder.delete();
  });
});

describe('a day is in order', () => {
  test.each<[name: string, one: Office, words: readonly Words[]]>([
    [
      'on the last day of one and the first of the next',
      office(),
      [
        [OLD, '2025-06-30'],
        [NEW, '2025-07-01'],
      ],
    ],
    [
      'in the month of the change',
      office({ untilPrecision: 'month' }),
      [
        [NEW, '2025-06-02'],
        [OLD, '2025-06-30'],
      ],
    ],
    [
      'of somebody in another office',
      office(),
      [['Mo Minister', '2025-03-01', 'Minister of Defence of Poland']],
    ],
    ['of the holder in another office', office(), [[OLD, '2025-07-05', 'Minister of Defence of Poland']]],
    ['of the holder as a former one', office(), [[OLD, '2025-07-05', `Former ${HEAD}`]]],
    [
      'of a minister who stays when the government goes',
      office({ kind: 'government', holder: `Government of ${OLD}` }),
      [
        ['Mo Minister', '2025-03-01', 'Minister of Defence of Poland'],
        ['Mo Minister', '2025-07-05', 'Minister of Defence of Poland'],
      ],
    ],
    [
      'where the holder had two offices, and nobody knows which one ended',
      office(),
      [
        [OLD, '2025-03-02', 'Minister of Defence of Poland'],
        [OLD, '2025-07-05'],
      ],
    ],
  ])('%s', (_name, one, words) => {
    expect(problemsOf([one], [...BOTH, ...words])).toEqual([]);
  });

  test('of one who comes back', () => {
    const offices = [office(), office({ id: 'pol-new', holder: NEW, until: '2025-08-31' })];
    expect(problemsOf(offices, [...BOTH, [OLD, '2025-09-02']])).toEqual([]);
  });
});

test('every day of the record lies in somebody’s term', () => {
  const { content, unread } = loadContent(realFolder());
  expect(termProblems(content as Content, unread)).toEqual([]);
});
