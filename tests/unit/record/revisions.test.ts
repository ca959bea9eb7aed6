/** An entry that was revised is, for every earlier day of knowledge, the entry as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { marksOf } from '../../../src/record/earning.ts';
import { editionText } from '../../../src/record/editions.ts';
import { entryAsKnown, originalOf } from '../../../src/record/entry-as-known.ts';
import { positionsAsOf } from '../../../src/record/positions.ts';
import { recordAsKnown } from '../../../src/record/record-as-known.ts';
import { eventSchema } from '../../../src/schema/event.ts';
import { figureSchema } from '../../../src/schema/figure.ts';
import { LEFT_OUT } from '../../../src/schema/left-out.ts';
import { officeSchema } from '../../../src/schema/office.ts';
import { sourceSchema } from '../../../src/schema/source.ts';
import { type Statement, statementSchema } from '../../../src/schema/statement.ts';
import { coding, recordOf, statement } from './builders.ts';

const THEN = '2026-01-31';
const LATER = '2026-03-01';
const OPEN = statement('2026-01-06', ['land open inside']);

function revised(now: Partial<Statement>, was: object, on = LATER): Statement {
  return { ...OPEN, ...now, revised: [{ on, why: 'Read again.', was }] };
}

const TWICE: Statement = {
  ...OPEN,
  summary: 'Third.',
  note: 'Known now.',
  revised: [
    { on: '2026-02-01', why: 'One.', was: { summary: 'First.' } },
    { on: '2026-03-01', why: 'Two.', was: { summary: 'Second.', note: null } },
  ],
};

describe('an entry', () => {
  test('is itself on and after the day of its last revision, and with none', () => {
    expect(entryAsKnown(TWICE, '2026-03-01')).toBe(TWICE);
    expect(entryAsKnown(OPEN, '1900-01-01')).toBe(OPEN);
  });

  test('is what it was before each revision, with those that were made by then', () => {
    const between = entryAsKnown(TWICE, '2026-02-28');
    expect(between.summary).toBe('Second.');
    expect(between.note).toBeUndefined();
    expect(between.revised).toEqual(TWICE.revised?.slice(0, 1));
    expect(entryAsKnown(TWICE, '2026-01-31')).toEqual({ ...OPEN, summary: 'First.' });
  });

  test('is undone from its newest revision on, also where one day has two', () => {
    const [one, two] = TWICE.revised ?? [];
    if (!one || !two) throw new Error('two revisions');
    expect(originalOf({ ...TWICE, revised: [one, { ...two, on: one.on }] }).summary).toBe('First.');
  });

  test('that is asked twice is asked once: knowing less of what is known less', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`);
    const histories = fc.array(day, { maxLength: 5 }).map((days) => ({
      ...OPEN,
      summary: 'Now.',
      revised: days.sort().map((on, index) => ({ on, why: 'Why.', was: { summary: `Text ${index}.` } })),
    }));
    fc.assert(
      fc.property(histories, day, day, (entry, one, other) => {
        const [early = one, late = other] = [one, other].sort();
        expect(entryAsKnown(entryAsKnown(entry, late), early)).toEqual(entryAsKnown(entry, early));
      }),
    );
  });
});

describe('asked as known before a revision, what follows is what followed then:', () => {
  const NOW = { asOf: THEN, knownBy: LATER };
  const BEFORE = { asOf: THEN, knownBy: THEN };
  test.each<[string, Statement]>([
    ['a stance', revised({ codings: [coding('land declined inside')] }, { codings: OPEN.codings })],
    ['a condition', revised({ codings: [coding('land open inside peace-deal')] }, { codings: OPEN.codings })],
    ['a coding that was not there', revised({ codings: [] }, { codings: OPEN.codings })],
    ['the day of the words', revised({ said: '2026-01-20' }, { said: OPEN.said })],
    ['the country', revised({ country: 'BBB' }, { country: 'AAA' })],
    ['who spoke', revised({ speaker: { ...OPEN.speaker, represents: 'OUTLET' } }, { speaker: OPEN.speaker })],
    [
      'what it rests on',
      revised(
        { evidence: [{ ...OPEN.evidence[0], kind: 'joint-text' }] as Statement['evidence'] },
        { evidence: OPEN.evidence },
      ),
    ],
  ])('%s', (name, now) => {
    const others = [statement('2025-12-01', ['sea open'], { country: 'BBB' })];
    const [record, old] = [recordOf([now, ...others]), recordOf([OPEN, ...others])];
    const { countries } = old;
    const [all, then] = [
      { ...record, countries },
      { ...old, countries },
    ];
    expect(positionsAsOf(all, BEFORE)).toEqual(positionsAsOf(then, BEFORE));
    expect(editionText(all, { on: THEN })).toBe(editionText(then, { on: THEN }));
    expect(answersTo(all, 'headline', BEFORE)).toEqual(answersTo(then, 'headline', BEFORE));
    if (name !== 'what it rests on') expect(positionsAsOf(all, NOW)).not.toEqual(positionsAsOf(then, NOW));
  });

  test('what a card says of it', () => {
    const record = recordOf([
      revised({ speaker: { ...OPEN.speaker, name: 'Jane' } }, { speaker: OPEN.speaker }),
    ]);
    const names = (knownBy: string) =>
      answersTo(record, 'land', { asOf: THEN, knownBy })
        .get('AAA')
        ?.statements.map(({ speaker }) => speaker.name);
    expect([names(THEN), names(LATER)]).toEqual([['Speaker'], ['Jane']]);
  });

  test('a government that is gone', () => {
    const office = {
      id: 'o',
      party: 'AAA',
      holder: 'The cabinet',
      kind: 'government' as const,
      until: '2026-01-10',
      untilPrecision: 'day' as const,
      recorded: THEN,
      basis: 'Known.',
    };
    const offices = [
      {
        ...office,
        until: '2026-06-01',
        revised: [{ on: LATER, why: 'It stayed.', was: { until: '2026-01-10' } }],
      },
    ];
    const record = recordOf([OPEN], { offices });
    const marks = (knownBy: string) => {
      const clock = { asOf: THEN, knownBy };
      const position = positionsAsOf(record, clock).get('AAA');
      return position && marksOf(record, position, clock);
    };
    expect([marks(THEN), marks(LATER)]).toEqual([['former-government'], []]);
  });
});

test('the record as known is the record itself where nothing was revised later, and made once where something was', () => {
  const record = recordOf([TWICE]);
  expect(recordAsKnown(record, '2026-03-01')).toBe(record);
  expect(recordAsKnown(record, THEN)).toBe(recordAsKnown(record, THEN));
  expect(recordAsKnown(record, THEN).statementsById.get(OPEN.id)?.summary).toBe('First.');
  expect(record.statementsById.get(OPEN.id)?.summary).toBe('Third.');
});

test('the day of the record is never before that of a revision', () => {
  expect(recordOf([TWICE]).recordDate).toBe('2026-03-01');
});

test('what a field says where it is left out is what its schema says', () => {
  const schemas = [statementSchema, figureSchema, eventSchema, sourceSchema, officeSchema];
  for (const { shape } of schemas) {
    for (const [name, field] of Object.entries(shape)) {
      const left = field.safeParse(undefined);
      if (left.success) expect(LEFT_OUT[name], name).toEqual(left.data);
      else if (field.safeParse(null).success) expect(LEFT_OUT[name], name).toBeNull();
    }
  }
});
