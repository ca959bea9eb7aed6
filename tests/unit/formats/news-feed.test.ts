/** A feed tells what is new here: by the day on which it entered this record, whatever day the words are of. */
import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { atom } from '../../../src/formats/feeds/atom.ts';
import { changeFeed, type FeedSubject } from '../../../src/formats/feeds/change-feed.ts';
import { feedUpdated } from '../../../src/formats/feeds/feed.ts';
import { jsonFeed } from '../../../src/formats/feeds/json-feed.ts';
import type { Content } from '../../../src/record/public-record.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { coding, recordOf, statement } from '../record/builders.ts';

const FIRST = '2025-11-24';
const TODAY = '2025-11-29';
const { codebook } = getRecord();

function spoken(said: string, codings: string[], given: Partial<Statement> = {}): Statement {
  return statement(said, codings, { recorded: FIRST, ...given });
}

function reread(entry: Statement, from: string, on = TODAY): Statement {
  return { ...entry, revised: [{ on, why: 'Read again.', was: { codings: [coding(from)] } }] };
}

function feed(statements: readonly Statement[], more: Partial<Content> = {}, subject: FeedSubject = 'all') {
  return changeFeed(recordOf(statements, { codebook, ...more }), subject, { lines: 1, digest: 'x' });
}

const told = (statements: readonly Statement[], more: Partial<Content> = {}) =>
  feed(statements, more).entries.map(({ published, updated, title }) =>
    published === updated ? `${updated} ${title}` : `${published}, ${updated} ${title}`,
  );

const OPEN = spoken('2025-06-10', ['land open inside']);
const COUNTRIES = Array.from({ length: 40 }, (_, index) =>
  ['A', String.fromCharCode(65 + Math.floor(index / 20)), String.fromCharCode(65 + (index % 20))].join(''),
);

describe('an entry is dated by the record, and its title by the words', () => {
  test.for([
    {
      name: 'words of June that entered with the first record',
      statements: [OPEN],
      entries: [`${FIRST} AAA, 10 June 2025: first statement found, Open`],
    },
    {
      name: 'words of June that enter today stand above newer words that were here before',
      statements: [spoken('2025-09-04', ['land declined']), { ...OPEN, recorded: TODAY }],
      entries: [
        `${TODAY} AAA, 10 June 2025: first statement found, Open`,
        `${FIRST} AAA, 4 September 2025: first statement found, Declined`,
      ],
    },
    {
      name: 'two statements of one day that enter on two days are one entry, updated',
      statements: [OPEN, spoken('2025-06-10', ['sea open'], { recorded: TODAY })],
      entries: [`${FIRST}, ${TODAY} AAA, 10 June 2025: first statement found, Open`],
    },
    {
      name: 'what changes nothing is no news',
      statements: [
        OPEN,
        spoken('2025-06-10', ['land open inside'], { recorded: TODAY, id: 'aaa-again' }),
        spoken('2025-07-01', ['land open inside'], { recorded: TODAY }),
      ],
      entries: [`${FIRST} AAA, 10 June 2025: first statement found, Open`],
    },
    {
      name: 'a day that is about right says so',
      statements: [{ ...OPEN, saidPrecision: 'approximate' as const }],
      entries: [`${FIRST} AAA, around 10 June 2025: first statement found, Open`],
    },
  ])('$name', ({ statements, entries }) => {
    expect(told(statements)).toEqual(entries.map(relabelled));
  });
});

describe('reading again', () => {
  test('is one entry a country, and the entries of before stay as old as they are', () => {
    const before = COUNTRIES.flatMap((country) =>
      ['2025-03-10', '2025-06-10', '2025-09-04'].map((said, index) => ({
        country,
        said,
        codings: [['land undecided', 'land open inside', 'land committed inside'][index] ?? ''],
      })),
    ).map(({ country, said, codings }) => spoken(said, codings, { country }));
    const after = before.map((entry) =>
      entry.said === '2025-03-10'
        ? entry
        : {
            ...reread(entry, entry.id.includes('open') ? 'land open inside' : 'land committed inside'),
            codings: [coding('land ready inside')],
          },
    );
    expect(after.filter(({ revised }) => revised)).toHaveLength(80);
    const today = feed(after).entries.filter(({ updated }) => updated === TODAY);
    expect(today).toHaveLength(COUNTRIES.length);
    expect(new Set(today.map(({ id }) => id)).size).toBe(COUNTRIES.length);
    expect(today[0]?.title).toBe(relabelled('ABT, read again: Committed → Ready (as of 4 September 2025)'));
    const withoutToday = feed(after).entries.filter(({ updated }) => updated !== TODAY);
    const old = feed(before).entries;
    expect(withoutToday.map(({ id, title, updated }) => [id, title, updated])).toEqual(
      old.map(({ id, title, updated }) => [id, title, updated]),
    );
  });

  test('and new words of one day are two entries', () => {
    const declined = reread({ ...OPEN, codings: [coding('land declined')] }, 'land open inside');
    const added = spoken('2025-09-04', ['land undecided'], { recorded: TODAY });
    expect(told([declined, added])).toEqual(
      [
        `${TODAY} AAA, read again: Open → Declined (as of 10 June 2025)`,
        `${TODAY} AAA, 4 September 2025: Declined → Undecided`,
        `${FIRST} AAA, 10 June 2025: first statement found, Open`,
      ].map(relabelled),
    );
  });

  test('of words that then say nothing else is no news', () => {
    const worded = { ...OPEN, revised: [{ on: TODAY, why: 'A letter.', was: { summary: 'Sayd.' } }] };
    expect(told([worded])).toEqual(told([OPEN]));
  });

  test('an entry that the record has otherwise now says so, with its old words', () => {
    const [, old] = feed([
      reread({ ...OPEN, codings: [coding('land declined')] }, 'land open inside'),
    ]).entries;
    expect(old?.html).toContain('has it today');
    expect(old?.title).toContain(codebook.headlines.open.label);
    expect(feed([OPEN]).entries[0]?.html).not.toContain('has it today');
  });
});

describe('every feed', () => {
  const statements = [
    reread({ ...OPEN, codings: [coding('land declined')] }, 'land open inside'),
    spoken('2025-09-04', ['land undecided', 'sea open'], { recorded: TODAY }),
    spoken('2025-09-04', ['land declined'], { country: 'BBB' }),
  ];
  const corrections = [
    { id: 'wrong-2025-11-28', on: '2025-11-28', what: 'A letter.', statements: [OPEN.id] },
  ];
  const editions = [
    { on: FIRST, digest: 'a'.repeat(64), sealed: { lines: 1, digest: 'b'.repeat(64) } },
  ] as Content['editions'];
  const record = recordOf(statements, { codebook, corrections, editions });
  const of = (subject: FeedSubject) => changeFeed(record, subject, { lines: 1, digest: 'x' });
  const [first] = record.countries;
  const SUBJECTS: [string, FeedSubject, number][] = [
    ['of everything', 'all', 6],
    ['of a country', first ? { country: first } : 'all', 4],
    ['of a contribution', { contribution: 'sea' }, 1],
  ];

  test.for(SUBJECTS)('%s: an address of its own for each entry, newest first', ([, subject, count]) => {
    const { entries } = of(subject);
    expect(entries).toHaveLength(count);
    expect(new Set(entries.map(({ page }) => page)).size).toBe(count);
    const days = entries.map(({ updated }) => updated);
    expect(days).toEqual([...days].sort().reverse());
    expect(feedUpdated(of(subject))).toBe(TODAY);
  });

  test.for(SUBJECTS)('%s: both formats say the same days', ([, subject]) => {
    const made = of(subject);
    const xml = atom(made);
    const times = (name: string) =>
      [...xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gu'))].map(([, time]) => time);
    const { items } = jsonFeed(made);
    expect(times('published')).toEqual(items.map((item) => item.date_published));
    expect(times('updated')).toEqual([`${TODAY}T00:00:00Z`, ...items.map((item) => item.date_modified)]);
  });
});

/** The names of headlines as the codebook has them now. */
function relabelled(title: string): string {
  return title.replaceAll(/\b(Open|Declined|Undecided|Committed|Ready)\b/gu, (name) => {
    const key = name === 'Committed' ? 'troops' : name.toLowerCase();
    return codebook.headlines[key as keyof typeof codebook.headlines].label;
  });
}
