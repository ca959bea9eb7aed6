import { describe, expect, test } from 'vitest';
import { historyRowsOf, type Segment } from '../../../src/charts/history.ts';
import { sampleRecord } from './sample-record.ts';
import { history } from './samples.ts';

const RECORD = sampleRecord();

function told({ from, until, stances, conflicting, elsewhere, narrowed, ownWords }: Segment): string {
  const marks = [conflicting && 'conflicting', narrowed ?? false, !ownWords && 'others’ words'];
  const other = elsewhere.length > 0 ? `elsewhere ${elsewhere.map(({ stance }) => stance)}` : false;
  return [`${from}…${until} ${stances.join('/')}`, ...marks, other].filter(Boolean).join(', ');
}

function rowOf(country: string, contribution: string) {
  return historyRowsOf(RECORD, country).rows.find((row) => row.contribution === contribution);
}

describe('historyRowsOf', () => {
  test.each([
    [
      'DEU',
      'land',
      [
        '2025-02-17…2025-08-18 declined',
        '2025-08-18…2025-08-20 undecided',
        '2025-08-20…2025-09-04 open/declined, conflicting',
        '2025-09-04…2026-01-06 undecided',
        '2026-01-06…2026-03-30 undecided, elsewhere open',
      ],
    ],
    ['DEU', 'air', ['2025-11-17…2026-03-30 open, others’ words']],
    ['DEU', 'training', ['2025-08-20…2025-09-04 open', '2025-09-04…2026-03-30 committed, outside']],
    ['DEU', 'funding', ['2025-09-04…2026-03-30 committed']],
    ['POL', 'land', ['2025-03-11…2026-03-30 declined']],
    ['POL', 'logistics', ['2025-09-04…2026-01-06 committed', '2026-01-06…2026-03-30 leads']],
  ])('%s on %s', (country, contribution, expected) => {
    expect(rowOf(country, contribution)?.segments.map(told)).toEqual(expected);
  });

  test('has a row only for what a country has spoken on, and none for a retracted statement', () => {
    const contributions = historyRowsOf(RECORD, 'DEU').rows.map(({ contribution }) => contribution);
    expect(contributions).toEqual(['land', 'air', 'training', 'funding', 'membership']);
    expect(historyRowsOf(RECORD, 'XKX')).toEqual({ country: 'XKX', end: '2026-03-30', rows: [] });
  });

  test('lists every statement, also those that changed nothing', () => {
    expect(rowOf('POL', 'land')?.spoken.map(({ date }) => date)).toEqual(['2025-03-11', '2025-09-04']);
    expect(rowOf('DEU', 'funding')?.spoken).toEqual([
      { date: '2025-09-04', statement: 'deu-2025-09-04-merz', ownWords: true },
      { date: '2025-11-17', statement: 'deu-2025-11-17-outlet', ownWords: false },
    ]);
  });

  test('knows the newest words that a row rests on: not others’, where it has its own', () => {
    expect(rowOf('POL', 'land')?.newest).toBe('2025-09-04');
    expect(rowOf('DEU', 'funding')?.newest).toBe('2025-09-04');
    expect(rowOf('DEU', 'air')?.newest).toBe('2025-11-17');
  });

  test('throws for a country that is not in the record', () => {
    expect(() => historyRowsOf(RECORD, 'ITA')).toThrow('no country ITA');
  });
});

describe('historyChart', () => {
  const chart = history('DEU', 'Germany');

  test('stripes conflicting words and hollows others’ words', () => {
    expect(chart).toContain('class="chart-stance chart-conflicting" data-stance="open declined"');
    expect(chart).toContain('class="chart-stance-others" data-stance="open" data-from="2025-11-17"');
  });

  test('dashes every bar from its newest words on, and dates them', () => {
    for (const layout of ['wide', 'narrow']) {
      const [picture = ''] = chart.split('<svg').filter((part) => part.includes(`${layout}-dashes`));
      expect(picture.match(/<rect class="chart-dashed"/gu), layout).toHaveLength(
        historyRowsOf(RECORD, 'DEU').rows.length + 1, // and one in the legend
      );
      expect(picture).toContain('Nothing newer found');
      expect(
        picture.match(/<text class="chart-newest"[^>]*>newest words: 2025-11-17</u),
        layout,
      ).not.toBeNull();
    }
  });

  test('links every statement once per layout and contribution', () => {
    expect(chart.match(/<a href="\/statements\/deu-2025-09-04-merz\/" tabindex="-1"/g)).toHaveLength(6);
  });
});
