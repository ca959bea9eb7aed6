/** A report that nobody read says that something is newer, and never what. */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { QUESTIONS } from '../../../src/answers/question.ts';
import { getRecord } from '../../../src/content/record.ts';
import { figureSvg } from '../../../src/pictures/map-figure.ts';
import { mapPictures } from '../../../src/pictures/map-pictures.ts';
import { changes } from '../../../src/record/changes.ts';
import { editionText } from '../../../src/record/editions.ts';
import { positionsAsOf } from '../../../src/record/positions.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';
import { newerReports, unreadReports } from '../../../src/record/reports.ts';
import type { Report } from '../../../src/schema/report.ts';
import { NOW, recordOf, statement } from './builders.ts';
import { clocksOf } from './clocks.ts';
import { madeRecord } from './made-record.ts';

const OPEN = statement('2026-01-06', ['land open inside']);

function report(given: Partial<Report> = {}): Report {
  return {
    id: 'herald',
    about: ['AAA'],
    publisher: 'Herald',
    title: null,
    url: 'https://example.org/herald',
    published: '2026-01-20',
    publishedPrecision: 'day',
    seen: 'address',
    says: 'The address names a country.',
    recorded: '2026-01-25',
    doubts: [],
    tried: [],
    readAs: [],
    ...given,
  };
}

const GONE = {
  offices: [
    {
      id: 'o',
      party: 'AAA',
      holder: 'The cabinet',
      kind: 'government' as const,
      until: '2026-01-10',
      untilPrecision: 'day' as const,
      recorded: '2026-01-12',
      basis: 'Known.',
    },
  ],
};

function marksWith(reports: readonly Report[], clock = NOW, more = {}, statements = [OPEN]) {
  return answersTo(recordOf(statements, { reports, ...more }), 'headline', clock).get('AAA')?.marks;
}

describe('no position sees a report', () => {
  // Made of them, but for what must not be asked.
  const blind = (record: PublicRecord): PublicRecord =>
    Object.defineProperty({ ...record }, 'reports', {
      get: () => {
        throw new Error('a position was made of reports');
      },
    });

  test('positions, changes and editions do not ask for them', () => {
    const record = blind(madeRecord());
    for (const clock of clocksOf(record)) expect(() => positionsAsOf(record, clock)).not.toThrow();
    expect(() => changes(record, { knownBy: record.recordDate })).not.toThrow();
    expect(() => editionText(record, { on: '2025-09-05' })).not.toThrow();
  });

  test('a report about every country changes no paint, no reading and no statement, whatever is asked and whenever', () => {
    const record = madeRecord();
    const about = record.countries.map(({ id }) => id);
    const reports = [report({ about, published: '2025-01-01', recorded: '2025-01-01' })];
    const more = { ...record, reports };
    let marked = 0;
    for (const clock of clocksOf(record))
      for (const question of QUESTIONS) {
        const before = answersTo(record, question, clock);
        for (const [id, { marks, newer, ...answer }] of answersTo(more, question, clock)) {
          const { marks: _marks, newer: _newer, ...expected } = before.get(id) ?? {};
          expect(answer).toEqual(expected);
          marked += newer.length;
        }
      }
    expect(marked).toBeGreaterThan(0);
  });
});

describe('a country is marked by a newer report', () => {
  test.each<[name: string, given: Partial<Report>, marks: string[]]>([
    ['that is newer than its words', {}, ['newer-report']],
    ['of the day of its words, which is not newer', { published: '2026-01-06' }, []],
    ['that is older', { published: '2026-01-05' }, []],
    ['whose day nobody saw', { published: null }, []],
    ['about another country', { about: ['BBB'] }, []],
    ['that came after the day of the map', { published: '2026-02-01', recorded: '2026-01-31' }, []],
    ['that this record did not know of by then', { recorded: '2026-02-01' }, []],
    [
      'that was read by then',
      { readAs: [OPEN.id], revised: [{ on: '2026-01-31', why: 'Read.', was: { readAs: null } }] },
      [],
    ],
    [
      'that was read later',
      { readAs: [OPEN.id], revised: [{ on: '2026-02-01', why: 'Read.', was: { readAs: null } }] },
      ['newer-report'],
    ],
    [
      'that was thought to be about another country, until later',
      { revised: [{ on: '2026-02-01', why: 'Misread.', was: { about: ['BBB'] } }] },
      [],
    ],
  ])('%s', (_name, given, marks) => {
    expect(marksWith([report(given)])).toEqual(marks);
  });

  test('not where nothing was found that could no longer hold; there the report is known all the same', () => {
    const about = statement('2026-01-06', ['sea open'], { country: 'BBB' });
    const record = recordOf([OPEN, about], { reports: [report({ about: ['BBB'] })] });
    expect(answersTo(record, 'land', NOW).get('BBB')).toMatchObject({
      statements: [],
      marks: [],
      newer: [{ id: 'herald' }],
    });
    expect(answersTo(record, 'sea', NOW).get('BBB')?.marks).toEqual(['newer-report']);
  });

  test('an edition made before this record knew of it stays without its mark', () => {
    const clock = { asOf: '2026-01-24', knownBy: '2026-01-24' };
    const known = [{ ...OPEN, recorded: '2026-01-07' }];
    expect(marksWith([report()], clock, {}, known)).toEqual([]);
    expect(marksWith([report()], { ...clock, knownBy: '2026-01-25' }, {}, known)).toEqual(['newer-report']);
  });
});

test('pictures of editions that were made before any report was known are the same with them and without', () => {
  const record = getRecord();
  const [first = ''] = record.reports.map(({ recorded }) => recorded).sort();
  const made = mapPictures(record).filter(({ of, clock }) => of === 'edition' && clock.knownBy < first);
  expect(made.length).toBeGreaterThan(0);
  for (const picture of made)
    expect(figureSvg(record, picture)).toEqual(figureSvg({ ...record, reports: [] }, picture));
});

describe('an answer is doubtful', () => {
  const AGAINST = report({ doubts: ['AAA'] });

  test('where whoever gave it has gone, and a newer report that was not read is said to speak against it', () => {
    expect(marksWith([AGAINST], NOW, GONE)).toEqual(['doubtful', 'former-government', 'newer-report']);
  });

  test.each<[string, readonly Report[], object, string[]]>([
    ['has gone, and nothing is newer', [], GONE, ['former-government']],
    ['is still there', [AGAINST], {}, ['newer-report']],
    [
      'has gone, and what is newer is not said to speak against it',
      [report(), report({ id: 'other', about: ['AAA', 'BBB'], doubts: ['BBB'] })],
      GONE,
      ['former-government', 'newer-report'],
    ],
  ])('not where whoever gave it %s', (_name, reports, more, marks) => {
    expect(marksWith(reports, NOW, more)).toEqual(marks);
  });
});

test('unread reports come newest first, those without a day last', () => {
  const reports = [
    report({ id: 'old', published: '2026-01-02' }),
    report({ id: 'undated', published: null }),
    report({ id: 'new' }),
  ];
  const record = recordOf([OPEN], { reports });
  expect(unreadReports(record, 'AAA', NOW).map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
  expect(newerReports(record, 'AAA', undefined, NOW).map(({ id }) => id)).toEqual(['new', 'old']);
});
