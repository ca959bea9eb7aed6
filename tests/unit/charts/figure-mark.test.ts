import { expect, test } from 'vitest';
import { EXPECTED, numberMarks } from '../../../src/charts/figure-mark.ts';
import { getRecord } from '../../../src/content/record.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { sampleRecord } from './sample-record.ts';

const FIGURE: Figure = {
  id: 'figure',
  topic: 'committed',
  value: 26,
  qualifier: 'exactly',
  unit: 'countries',
  counted: 'Countries.',
  speaker: {
    name: 'Ursula von der Leyen',
    short: 'von der Leyen',
    person: true,
    role: 'Someone',
    represents: 'EU',
  },
  said: '2025-09-04',
  saidPrecision: 'day',
  recorded: '2026-03-30',
  evidence: [],
};

test('counts of countries are marked with the short name of who gave them, and nothing else is', () => {
  const figures: Figure[] = [FIGURE, { ...FIGURE, id: 'ground', topic: 'territory', unit: 'km2' }];
  const texts = { href: () => '#figure', when: () => '4 Sep', tip: () => 'tip' };
  expect(numberMarks({ ...sampleRecord(), figures }, texts)).toEqual([
    {
      id: 'figure',
      topic: 'committed',
      value: 26,
      qualifier: 'exactly',
      said: '2025-09-04',
      owner: 'von der Leyen',
      href: '#figure',
      when: '4 Sep',
      tip: 'tip',
    },
  ]);
});

test('who is interested or expected is no count of who belongs: those marks say so, and so does what they count', () => {
  const { figures } = getRecord();
  const belong = figures.filter(({ topic }) => topic === 'belong');
  const told = belong.filter(({ counted }) => /interested|expected/u.test(counted)).map(({ id }) => id);
  expect([...EXPECTED]).toEqual(told);
});
