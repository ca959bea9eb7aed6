/** What the lead says of a promise whose government has left. */
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import { gonePromises } from '../../../src/answers/gone.ts';
import { vocabularyOf } from '../../../src/i18n/vocabulary.ts';
import type { Office } from '../../../src/schema/office.ts';
import type { Report } from '../../../src/schema/report.ts';
import { full } from '../browser/map-record.ts';
import { NOW, recordOf, statement } from '../record/builders.ts';

const say = vocabularyOf(full.codebook);
const office = (party: string, more: Partial<Office> = {}) =>
  ({
    id: party,
    party,
    holder: 'Government of Jane Roe',
    kind: 'government',
    until: '2026-01-20',
    untilPrecision: 'day',
    recorded: '2026-01-21',
    basis: 'Told.',
    revised: [],
    ...more,
  }) as Office;
const report = (id: string, about: string[], title: string | null) =>
  ({
    id,
    about,
    title,
    publisher: 'Paper',
    published: '2026-01-25',
    recorded: '2026-01-26',
    readAs: [],
    tried: [],
    doubts: [],
    revised: [],
  }) as unknown as Report;

const told = (offices: Office[], reports: Report[] = []) => {
  const record = recordOf(
    [
      statement('2026-01-06', ['land committed'], { country: 'AAA' }),
      statement('2026-01-06', ['land committed'], { country: 'BBB' }),
      statement('2026-01-06', ['land ready'], { country: 'CCC' }),
    ],
    { offices, reports },
  );
  return gonePromises(say, record, [...answersTo(record, 'headline', NOW).values()], NOW);
};

test('a promise of a government that has left is said to be its own, with the month; those of others are not', () => {
  expect(told([office('AAA'), office('CCC')]).map(({ sentence }) => sentence)).toEqual([
    'The promise of AAA was made by the government of Jane Roe, which left office in January 2026.',
  ]);
  expect(told([])).toEqual([]);
});

test('a person is said to have left; of a day that is not known, by then', () => {
  const person = office('BBB', { kind: 'person', holder: 'Speaker', untilPrecision: 'approximate' });
  expect(told([person])[0]?.sentence).toBe(
    'The promise of BBB was made by Speaker, who left office by January 2026.',
  );
});

test('who followed is told where the record names them, with the office', () => {
  const followed = (as: 'chancellor' | 'defence' | 'prime-minister') =>
    told([office('AAA', { successor: { name: 'Joan Poe', office: as } })])[0]?.sentence;
  expect(followed('prime-minister')).toMatch(/in January 2026\. Joan Poe followed as prime minister\.$/u);
  expect(followed('chancellor')).toMatch(/ followed as chancellor\.$/u);
  expect(followed('defence')).toMatch(/ followed as defence minister\.$/u);
});

test('a report from before they had gone is not what followed', () => {
  const reports = [report('its-own', ['AAA'], 'Leader says the same')];
  expect(told([office('AAA', { until: '2026-01-28' })], reports)[0]?.report).toBeUndefined();
});

test('the later report beside it is one about this country alone, with a headline', () => {
  const reports = [
    report('with-others', ['AAA', 'BBB'], 'Two countries talk'),
    report('without-headline', ['AAA'], null),
    report('its-own', ['AAA'], 'New leader says the same'),
  ];
  expect(told([office('AAA')], reports)[0]?.report?.id).toBe('its-own');
  expect(told([office('AAA')], reports.slice(0, 2))[0]?.report).toBeUndefined();
});
