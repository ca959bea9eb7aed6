import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCountries } from '../../../src/browser/map/find-country.ts';
import { countriesNamedIn, namesOf } from '../../../src/i18n/country-names.ts';
import { fold } from '../../../src/i18n/fold.ts';
import { data } from './map-record.ts';

const names = namesOf(data.countries);
const find = (query: string) => findCountries(data.countries, names, query).map(({ id }) => id);

describe('a country is found first', () => {
  test.each([
    ['UK', 'GBR'],
    ['Holland', 'NLD'],
    ['Deutschland', 'DEU'],
    ['Polska', 'POL'],
    ['turkiye', 'TUR'],
    ['Türkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['GBR', 'GBR'],
    ['PL', 'POL'],
    ['pl', 'POL'],
    ['Kosovo', 'XKX'],
    ['Україна', 'UKR'],
    ['україна', 'UKR'],
    ['Ελλάδα', 'GRC'],
    ['ελλαδα', 'GRC'],
    ['日本', 'JPN'],
    ['Česko', 'CZE'],
    ['cesko', 'CZE'],
    ['Magyarország', 'HUN'],
    ['  ireland ', 'IRL'],
    ['IRELAND', 'IRL'],
    ['Scotland', 'GBR'],
    ['USA', 'USA'],
    ['United States', 'USA'],
    ['IT', 'ITA'],
    ['Korea', 'KOR'],
    ['macedonia', 'MKD'],
    ['zealand', 'NZL'],
    ['Østrig', 'AUT'],
    ['ostrig', 'AUT'],
  ])('for %s', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  test('by each of its codes and by its own name', () => {
    for (const { id, iso2, name } of data.countries) {
      expect(find(id)[0], id).toBe(id);
      expect(find(iso2)[0], iso2).toBe(id);
      expect(find(name)[0], name).toBe(id);
    }
  });
});

test.each(['', '   ', 'zzzz', 'Atlantis', '<script>', '.*', '\\', '__proto__', '\u0301', 'x'.repeat(6000)])(
  'nothing is found for "%s"',
  (query) => {
    expect(find(query)).toEqual([]);
  },
);

test('any text finds only countries, each once, and never fails', () => {
  const ids = new Set(data.countries.map(({ id }) => id));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (query) => {
      const found = find(query);
      expect(new Set(found).size).toBe(found.length);
      for (const id of found) expect(ids).toContain(id);
    }),
  );
});

test('folding is the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test.each([
  ['will italy send soldiers', ['ITA']],
  ['Türkiye and Poland?', ['POL', 'TUR']],
  ['what does Deutschland say', ['DEU']],
  ['no, it is us: in as at be', []],
  ['', []],
])('countries are named in “%s” by whole names alone', (text, ids) => {
  const found = countriesNamedIn(data.countries, namesOf(data.countries), text);
  expect(found.map(({ id }) => id).sort()).toEqual(ids);
});
