import { describe, expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import { positionsAsOf } from '../../../src/record/positions.ts';
import { createRecord } from '../../../src/record/public-record.ts';

/** The worked positions of the editorial model: what the five articles alone would say. */
const record = getRecord();
const whole = new Set(record.sources.filter(({ textDigest }) => textDigest !== null).map(({ id }) => id));
const alone = createRecord({
  ...record,
  statements: record.statements.filter(({ evidence }) => evidence.some(({ source }) => whole.has(source))),
});

function position(country: string, asOf: string) {
  const found = positionsAsOf(alone, { asOf, knownBy: record.recordDate }).get(country);
  if (!found) throw new Error(country);
  return found;
}

describe('positions from the articles that were read whole', () => {
  test('Poland declines soldiers and gives logistics', () => {
    const poland = position('POL', '2025-09-04');
    expect(poland.headline).toBe('support');
    expect(poland.positions.land).toMatchObject({ stance: 'declined', place: 'inside', ownWords: true });
    expect(poland.positions.logistics).toMatchObject({ stance: 'committed' });
  });

  test('Ireland would send peacekeepers with a mandate, after a ceasefire', () => {
    const ireland = position('IRL', '2025-09-04');
    expect(ireland.headline).toBe('peacekeepers');
    expect(ireland.positions.land).toMatchObject({
      stance: 'open',
      mission: 'peacekeeping',
      conditions: expect.arrayContaining(['ceasefire', 'mandate']),
    });
  });

  test('Germany excludes nothing, and names a place outside Ukraine', () => {
    const germany = position('DEU', '2026-01-07');
    expect(germany.headline).toBe('open');
    const { land } = germany.positions;
    const readings = land.status === 'stated' ? [land, ...land.elsewhere] : [];
    expect(readings.map(({ stance, place }) => `${stance} ${place}`)).toEqual([
      'open inside',
      'open outside',
    ]);
  });

  test('Czechia declines', () => {
    expect(position('CZE', '2026-01-07').headline).toBe('declined');
  });

  test('an outlet’s wording alone is marked as not a country’s own words', () => {
    const only = createRecord({
      ...alone,
      statements: alone.statements.filter(({ id }) => id === 'cze-2026-01-07-outlet'),
    });
    expect(positionsAsOf(only, { asOf: '2026-01-07', knownBy: record.recordDate }).get('CZE')).toMatchObject({
      headline: 'declined',
      ownWords: false,
    });
  });

  test('the coalition’s count colours no country', () => {
    expect(position('EST', '2025-09-04').headline).toBe('unknown');
  });
});
