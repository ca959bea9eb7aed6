import { describe, expect, test } from 'vitest';
import { figureOwner, numberMarks } from '../../../src/charts/figure-mark.ts';
import type { PublicRecord } from '../../../src/record/public-record.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { sampleRecord } from './sample-record.ts';

const SOURCES = new Map([
  ['unn-1', { publisher: 'UNN (citing Sky News)' }],
]) as unknown as PublicRecord['sourcesById'];
const RECORD: PublicRecord = { ...sampleRecord(), sourcesById: SOURCES };

function figure(name: string, rest: Partial<Figure> = {}): Figure {
  return {
    id: 'figure',
    topic: 'committed',
    value: 26,
    qualifier: 'exactly',
    unit: 'countries',
    counted: 'Countries.',
    speaker: { name, role: 'Someone', represents: 'FRA' },
    said: '2025-09-04',
    saidPrecision: 'day',
    recorded: '2026-03-30',
    evidence: [
      {
        source: 'unn-1',
        kind: 'outlet-wording',
        language: 'en',
        checked: { on: '2026-03-30', against: 'none' },
      },
    ],
    ...rest,
  };
}

describe('figureOwner', () => {
  test.each([
    ['Emmanuel Macron', 'Macron'],
    ['Emmanuel Macron and Volodymyr Zelenskyy', 'Macron, Zelenskyy'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Recep Tayyip Erdoğan', 'Erdoğan'],
    ['European officials (not named)', 'European officials'],
    ['Institute for the Study of War', 'Institute for the Study of War'],
    ['10 Downing Street', '10 Downing Street'],
    ['Kyiv Independent', 'Kyiv Independent'],
    ['Russia (speaker not named)', 'Russia'],
    ['The article itself', 'UNN'],
  ])('%s → %s', (name, expected) => {
    expect(figureOwner(RECORD, figure(name))).toBe(expected);
  });
});

test('numberMarks takes the counts of countries only', () => {
  const figures = [figure('Emmanuel Macron'), figure('Somebody', { topic: 'territory', unit: 'km2' })];
  const texts = { href: () => '#figure', when: () => '4 Sep', tip: () => 'tip' };
  expect(numberMarks({ ...RECORD, figures }, texts)).toEqual([
    {
      id: 'figure',
      topic: 'committed',
      value: 26,
      qualifier: 'exactly',
      said: '2025-09-04',
      owner: 'Macron',
      href: '#figure',
      when: '4 Sep',
      tip: 'tip',
    },
  ]);
});
