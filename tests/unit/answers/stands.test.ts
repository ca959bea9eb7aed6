/**
 * The sentences that open a country's page: where it stands, and what it had said before. What they say of every
 * country of the record stands in `stands.txt`, to be read as a page is: is each no stronger than its words?
 */
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { line } from '../../../src/answers/line.ts';
import { introduced } from '../../../src/answers/speaker-words.ts';
import { stands } from '../../../src/answers/stands.ts';
import { shownFor } from '../../../src/answers/words.ts';
import { formatDay } from '../../../src/i18n/day.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';
import type { Country } from '../../../src/schema/country.ts';
import type { Office } from '../../../src/schema/office.ts';
import type { Statement } from '../../../src/schema/statement.ts';
import { full } from '../browser/map-record.ts';
import { NOW, recordOf, statement } from '../record/builders.ts';

const say = vocabularyOf(full.codebook);

const COUNTRY = { id: 'AAA', name: 'Arcadia', slug: 'arcadia', aliases: [] } as unknown as Country;
const SPEAKER = { name: 'Ann Able', person: true, role: 'Minister of Defence of Arcadia', represents: 'AAA' };

function spoke(said: string, codings: readonly string[], given: Partial<Statement> = {}): Statement {
  return statement(said, codings, { speaker: SPEAKER, ...given } as Parameters<typeof statement>[2]);
}

function told(statements: readonly Statement[], more: Parameters<typeof recordOf>[1] = {}): string[] {
  const record: PublicRecord = recordOf(statements, { countries: [COUNTRY], ...more });
  const answer = answersTo(record, 'headline', NOW).get('AAA');
  if (!answer) throw new RangeError('no answer');
  return [stands(say, record, answer, NOW).join(' '), line(say, record, answer, NOW) ?? ''];
}

const first = (statements: readonly Statement[]) => told(statements)[0];
const second = (statements: readonly Statement[]) => told(statements)[1];

test('of every country of the record', async () => {
  const clock = { asOf: full.recordDate, knownBy: full.recordDate };
  const paragraphs = [...answersTo(full, 'headline', clock).values()].map((answer) =>
    [answer.country.id, ...stands(say, full, answer, clock), line(say, full, answer, clock)]
      .filter(Boolean)
      .join('\n'),
  );
  await expect(`${paragraphs.join('\n\n')}\n`).toMatchFileSnapshot('stands.txt');
});

test('of every country of the record: who is quoted under the sentences is named in them, with the day', () => {
  const clock = { asOf: full.recordDate, knownBy: full.recordDate };
  const quoted = [...answersTo(full, 'headline', clock).values()].flatMap((answer) =>
    shownFor(full, answer)
      .slice(0, 1)
      .map((shown) => ({ answer, shown })),
  );
  expect(quoted).not.toEqual([]);
  for (const { answer, shown } of quoted) {
    const sentences = stands(say, full, answer, clock);
    const { statement } = shown;
    const named = introduced(say, full, { statement, country: answer.country }, clock);
    const day = formatDay(statement.said, statement.saidPrecision === 'month' ? 'month' : 'long');
    const isNamed = (text: string) =>
      text.includes(day) && (text.startsWith(named) || text.startsWith(statement.speaker.name));
    expect(sentences.some(isNamed), `${statement.id}: ${sentences.join(' ')}`).toBe(true);
    const onSoldiers = shown.words?.carries?.some(({ contribution }) => contribution === 'land');
    if (onSoldiers) expect(isNamed(sentences[0]), statement.id).toBe(true);
  }
});

describe('where it stands', () => {
  const opening = 'Ann Able, Minister of Defence, said on 6 January 2026 that Arcadia';

  test.each([
    [
      'a promise, with its conditions',
      ['land committed inside ceasefire us-backstop parliament'],
      'would send soldiers to Ukraine after a ceasefire, if parliament at home agrees and America backs it.',
    ],
    [
      'either end of the fighting',
      ['land ready inside ceasefire peace-deal'],
      'was ready to send soldiers to Ukraine once the fighting has ended.',
    ],
    [
      'no condition that it did not name: but what it is for',
      ['land open inside'],
      'did not rule out sending soldiers to Ukraine after the fighting.',
    ],
    ['a no', ['land declined inside'], 'was not going to send soldiers to Ukraine.'],
    ['a no for now', ['land declined inside for-now'], 'was not going to send soldiers to Ukraine for now.'],
    [
      'a no that speaks of plans, for now',
      ['land declined inside not-planned for-now'],
      'did not plan to send soldiers to Ukraine for now.',
    ],
    ['an intention', ['land declined inside not-intended'], 'did not intend to send soldiers to Ukraine.'],
    [
      'what was not considered',
      ['land declined inside not-considered'],
      'was not considering sending soldiers to Ukraine.',
    ],
    [
      'readiness in principle',
      ['land ready inside in-principle'],
      'was in principle ready to send soldiers to Ukraine after the fighting.',
    ],
    [
      'a no and a help, with the conditions of each',
      ['land declined inside', 'training committed outside', 'sea open parliament'],
      'was not going to send soldiers to Ukraine, but would help with training outside Ukraine, and could help at sea, if parliament at home agrees.',
    ],
    [
      'a no to the force and a yes to peacekeepers',
      ['land declined as-coalition', 'land open as-peacekeeping mandate'],
      'would not send soldiers with the coalition’s force, but did not rule out sending peacekeepers after the fighting, if there is an international mandate.',
    ],
    [
      'an answer for inside and outside, once',
      ['land open inside', 'land open outside'],
      'did not rule out sending soldiers to Ukraine or to places outside it after the fighting.',
    ],
    [
      'a lead that is to come, and one in planning that is there',
      ['land declined inside', 'logistics leads', 'command leads'],
      'was not going to send soldiers to Ukraine, but would lead in logistics, and had a leading part in planning or command.',
    ],
    [
      'what others have to decide or give',
      ['land ready inside partners'],
      'was ready to send soldiers to Ukraine after the fighting, if its partners do their part.',
    ],
    ['a host', ['force host peace-deal'], 'would host foreign soldiers after a peace deal.'],
    [
      'an opponent',
      ['force opposed', 'land declined inside'],
      'was against foreign soldiers in Ukraine, and would send none of its own.',
    ],
    ['a member', ['membership committed'], 'took part in the coalition.'],
  ])('%s', (_name, codings, end) => {
    expect(first([spoke('2026-01-06', codings)])).toBe(`${opening} ${end}`);
  });

  test('words that leave it open are no answer in their speaker’s mouth', () => {
    expect(first([spoke('2026-01-06', ['land undecided inside ceasefire defined-mission'])])).toBe(
      'Ann Able, Minister of Defence, left it undecided on 6 January 2026 whether Arcadia would send soldiers to Ukraine, and named what it would take: a ceasefire first and a clear task.',
    );
  });

  test('a promise is told in the words of who made it, not of who restates it, with no conditions of the other', () => {
    const promise = spoke('2026-01-06', ['land committed inside ceasefire']);
    const echo = spoke('2026-01-09', ['land ready inside partners'], {
      speaker: { ...SPEAKER, name: 'Bob Best' },
    });
    const codings = echo.codings.map((coding) => ({ ...coding, restates: promise.id }));
    expect(first([promise, { ...echo, codings }])).toBe(
      `${opening} would send soldiers to Ukraine after a ceasefire. Bob Best, Minister of Defence, spoke of it again on 9 January 2026.`,
    );
  });

  test('a no is told in the words of who made it, not of who says it again in softer ones', () => {
    const no = spoke('2026-01-06', ['land declined inside']);
    const echo = spoke('2026-01-09', ['land declined inside'], { speaker: { ...SPEAKER, name: 'Bob Best' } });
    const codings = echo.codings.map((coding) => ({ ...coding, restates: no.id }));
    expect(first([no, { ...echo, codings }])).toBe(
      `${opening} was not going to send soldiers to Ukraine. Bob Best, Minister of Defence, spoke of it again on 9 January 2026.`,
    );
  });

  test('who says it again is told with the day: by name alone where named before, and only on what the sentence is about', () => {
    const no = spoke('2026-01-06', ['land declined inside', 'guarantee open']);
    const soft = spoke('2026-01-09', ['land declined inside'], { saidPrecision: 'reported' });
    const restating = soft.codings.map((coding) => ({ ...coding, restates: no.id }));
    expect(first([no, { ...soft, codings: restating }])).toBe(
      `${opening} was not going to send soldiers to Ukraine. Ann Able spoke of it again, according to a report of 9 January 2026.`,
    );
    const other = spoke('2026-01-09', ['guarantee open']);
    const backing = other.codings.map((coding) => ({ ...coding, restates: no.id }));
    expect(first([no, { ...other, codings: backing }])).toBe(
      `${opening} was not going to send soldiers to Ukraine.`,
    );
  });

  test('a declaration of intent says what is intended', () => {
    const speaker = {
      name: 'Arcadia and Borduria',
      person: false,
      role: 'Declaration of intent, signed for Arcadia by Ann Able',
      represents: 'AAA',
    };
    expect(first([spoke('2026-01-06', ['land committed inside ceasefire'], { speaker })])).toBe(
      'The declaration of intent, signed for Arcadia by Ann Able, said on 6 January 2026 that Arcadia intended to send soldiers to Ukraine after a ceasefire.',
    );
  });

  test('who says that a declaration of intent was agreed promises what it intends', () => {
    const evidence = [
      {
        source: 's',
        kind: 'direct-quote' as const,
        language: 'en',
        quote: { exact: 'we agreed a declaration of intent' },
        wordsBy: 'speaker' as const,
        carries: [{ contribution: 'land' as const }],
        checked: { on: '2026-01-31', against: 'full-text' as const },
      },
    ];
    const told = (codings: string[]) => first([spoke('2026-01-06', codings, { evidence })]);
    expect(told(['land committed inside ceasefire parliament'])).toBe(
      `${opening} intended to send soldiers to Ukraine after a ceasefire, if parliament at home agrees.`,
    );
  });

  test('of two who gave one answer on one day, who is quoted is named', () => {
    const chief = spoke('2026-01-06', ['land declined inside', 'air open']);
    const spokeswoman = spoke('2026-01-06', ['land declined inside'], {
      id: 'aaa-2026-01-06-bea-best',
      speaker: { ...SPEAKER, name: 'Bea Best', role: 'Spokeswoman' },
      evidence: [
        {
          source: 's',
          kind: 'direct-quote',
          language: 'en',
          quote: { exact: 'no soldiers of ours' },
          wordsBy: 'speaker',
          carries: [{ contribution: 'land' }],
          checked: { on: '2026-01-31', against: 'full-text' },
        },
      ],
    });
    expect(first([chief, spokeswoman])).toBe(
      'Bea Best, Spokeswoman, said on 6 January 2026 that Arcadia was not going to send soldiers to Ukraine. Ann Able, Minister of Defence, said on 6 January 2026 that Arcadia could help in the air.',
    );
  });

  test('a no and a newer help are two statements, each with its day', () => {
    const no = spoke('2025-09-04', ['land declined inside'], { saidPrecision: 'approximate' });
    const help = spoke('2026-01-06', ['sea committed'], { saidPrecision: 'reported' });
    expect(first([no, help])).toBe(
      'Ann Able, Minister of Defence, said around 4 September 2025 that Arcadia was not going to send soldiers to Ukraine. Ann Able said, according to a report of 6 January 2026, that Arcadia would help at sea.',
    );
  });

  test.each([
    [
      'Ministry of Defence',
      'The defence ministry of Arcadia, at its briefing',
      'The defence ministry of Arcadia, at its briefing,',
    ],
    [
      'Ministry of Defence of Arcadia',
      'Ministry, asked by an agency',
      'The Ministry of Defence of Arcadia, asked by an agency,',
    ],
    ['Cabinet', 'Government of Arcadia', 'The government of Arcadia'],
    ['Ten leaders', 'Joint statement, joined by Ann Able', 'The joint statement, joined by Ann Able,'],
    ['Sources (not named)', 'Officials of Arcadia', 'Officials of Arcadia'],
  ])('%s opens with what it is', (name, role, opens) => {
    const speaker = { name, role, person: false, represents: 'AAA' };
    expect(first([spoke('2026-01-06', ['land declined'], { speaker })])).toBe(
      `${opens} said on 6 January 2026 that Arcadia was not going to send soldiers.`,
    );
  });

  test('who has left office was in it then', () => {
    const gone = { id: 'aaa', party: 'AAA', kind: 'government', holder: 'X', until: '2026-01-20' };
    const office = { ...gone, untilPrecision: 'day', recorded: '2026-01-21', basis: 'B' } as Office;
    expect(told([spoke('2026-01-06', ['land declined'])], { offices: [office] })[0]).toMatch(
      /^Ann Able, then Minister of Defence, said/u,
    );
  });
});

describe('what it said before', () => {
  test.each([
    ['no earlier words', [spoke('2026-01-06', ['land open'])], 'We have read no earlier words on this.'],
    [
      'a step',
      [spoke('2025-09-04', ['land declined']), spoke('2026-01-06', ['land open'])],
      'In September 2025 Arcadia had still said no to soldiers.',
    ],
    [
      'the words before it are dated by the last of them',
      [
        spoke('2025-03-06', ['land declined']),
        spoke('2025-09-04', ['land declined']),
        spoke('2026-01-06', ['land open']),
      ],
      'In September 2025 Arcadia had still said no to soldiers.',
    ],
    [
      'a step within a month, by its days',
      [spoke('2026-01-02', ['land declined']), spoke('2026-01-06', ['land open'])],
      'On 2 January 2026 Arcadia had still said no to soldiers.',
    ],
    [
      'a step on soldiers of who helps in other ways, too',
      [
        spoke('2025-09-04', ['land undecided', 'training open']),
        spoke('2026-01-06', ['land declined', 'training open']),
      ],
      'In September 2025 Arcadia had still not decided about soldiers.',
    ],
    [
      'a help that joins a no',
      [spoke('2025-09-04', ['land declined']), spoke('2026-01-06', ['land declined', 'sea open'])],
      'In September 2025 Arcadia had said no to soldiers and offered nothing else for after a ceasefire that we know of.',
    ],
    [
      'a no that is for now only by now',
      [spoke('2025-09-04', ['land declined']), spoke('2026-01-06', ['land declined for-now'])],
      'In September 2025 Arcadia had still said no to soldiers without adding “for now”.',
    ],
    [
      'a promise before it led is no other answer on soldiers',
      [spoke('2025-09-04', ['land committed']), spoke('2026-01-06', ['land committed', 'command leads'])],
      'Arcadia had taken the same line on soldiers in September 2025, in the earliest words on this that we have read.',
    ],
    [
      'a line kept from the first words on',
      [spoke('2025-09-04', ['land open']), spoke('2026-01-06', ['land open'])],
      'Arcadia had taken the same line on soldiers in September 2025, in the earliest words on this that we have read.',
    ],
    [
      'weeks from the first words on are no line kept',
      [spoke('2025-12-08', ['land open']), spoke('2026-01-06', ['land open'])],
      'The earliest words on this that we have read are of 8 December 2025.',
    ],
    [
      'what was said again at once has no day of its own',
      [
        spoke('2025-09-04', ['land declined']),
        spoke('2026-01-05', ['land open']),
        spoke('2026-01-06', ['land open']),
      ],
      'In September 2025 Arcadia had still said no to soldiers.',
    ],
    [
      'a line kept after a step',
      [
        spoke('2025-03-06', ['land open']),
        spoke('2025-09-04', ['land declined', 'sea open']),
        spoke('2026-01-06', ['land declined', 'sea committed']),
      ],
      'This line on soldiers dates from 4 September 2025; in March 2025 Arcadia had still not ruled soldiers out.',
    ],
    [
      'other help, where no sentence before tells of it',
      [spoke('2025-09-04', ['land open', 'air open']), spoke('2026-01-06', ['land open', 'sea committed'])],
      'Arcadia had taken the same line on soldiers in September 2025, in the earliest words on this that we have read. It has also spoken of help in the air and help at sea, most recently in January 2026.',
    ],
    [
      'others’ words before its own',
      [
        spoke('2025-09-04', ['land open'], { speaker: { ...SPEAKER, represents: 'BBB' } }),
        spoke('2026-01-06', ['land declined']),
      ],
      'By what others said of it in September 2025, Arcadia had not ruled soldiers out.',
    ],
    ['no answer', [spoke('2026-01-06', ['membership declined'])], ''],
  ])('%s', (_name, statements, sentence) => {
    expect(second(statements)).toBe(sentence);
  });
});
