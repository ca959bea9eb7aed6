/** Whatever a page writes into the attributes: an address of ours, made of forms that need no escaping. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ATTRIBUTES, embedAddress } from '../../../../src/embed/host/embed-address.ts';

const BASE = 'https://example.org/some/folder/embed/v1/';

type Attributes = Record<string, string>;

function read(attributes: Attributes) {
  return embedAddress((name) => (Object.hasOwn(attributes, name) ? (attributes[name] ?? '') : null), BASE, [
    'de',
    'fr',
  ]);
}

const CASES: [name: string, attributes: Attributes, address: string][] = [
  ['nothing: the map', {}, 'map/'],
  ['the map', { type: 'map' }, 'map/'],
  ['a country', { type: 'country', country: 'POL' }, 'country/POL/'],
  [
    'a statement',
    { type: 'statement', statement: 'pol-2025-09-04-donald-tusk' },
    'statement/pol-2025-09-04-donald-tusk/',
  ],
  ['a chart', { type: 'chart', chart: 'history-usa' }, 'chart/history-usa/'],
  ['a chart without a name: the map', { type: 'chart' }, 'map/'],
  ['the numbers', { type: 'numbers' }, 'numbers/'],
  ['an edition', { edition: '2026-11-24' }, 'map/editions/2026-11-24/'],
  ['a kind that does not exist: the map', { type: 'globe' }, 'map/'],
  ['a country without a code: the map', { type: 'country' }, 'map/'],
  ['a country that is no code: the map', { type: 'country', country: 'Poland' }, 'map/'],
  ['a code without the kind: the map', { country: 'POL' }, 'map/'],
  ['a way out of the folder: the map', { type: 'statement', statement: '../../../elsewhere' }, 'map/'],
  ['an edition that is a way out: the map', { edition: '..' }, 'map/'],
  [
    'every option, in one order',
    { lang: 'en', theme: 'dark', highlight: 'POL,DEU', focus: 'balkans', view: 'land', date: '2026-01-06' },
    'map/?date=2026-01-06&view=land&focus=balkans&highlight=POL,DEU&theme=dark&lang=en',
  ],
  ['a country with a theme', { type: 'country', country: 'DEU', theme: 'light' }, 'country/DEU/?theme=light'],
  ['German', { lang: 'de' }, 'de/map/'],
  [
    'a quotation in French, with a theme',
    { type: 'statement', statement: 'pol-2025-09-04-donald-tusk', view: 'quote', lang: 'fr', theme: 'dark' },
    'fr/quote/pol-2025-09-04-donald-tusk/?view=quote&theme=dark',
  ],
  ['a language that this script does not know: the page may', { lang: 'pt' }, 'map/?lang=pt'],
  ['a language that is a way out', { lang: '../de' }, 'map/'],
  ['empty values', { date: '', view: '', highlight: '', theme: '' }, 'map/'],
  [
    'values of another form',
    { date: '6.1.2026', view: 'land&date=1', theme: 'Dark', lang: 'English' },
    'map/',
  ],
  ['a line break after a value', { date: '2026-01-06\n', highlight: 'POL\n' }, 'map/'],
  ['a script', { view: '"><script>alert(1)</script>', focus: 'javascript:alert(1)' }, 'map/'],
  ['names that every object has', { type: 'constructor', view: '__proto__' }, 'map/'],
];

test.each(CASES)('%s', (_name, attributes, address) => {
  expect(read(attributes).address).toBe(BASE + address);
});

test('any text in any attribute gives an address under our folder, with nothing to escape', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom(
      'map',
      'country',
      'chart',
      'POL',
      'de',
      'POL,DEU',
      '2026-01-06',
      'land',
      'dark',
      '../',
      '%2e%2e',
      'a&b=c',
      '#',
    ),
  );
  const attributes = fc.dictionary(fc.constantFrom(...ATTRIBUTES, '__proto__', 'onload', 'srcdoc'), value);
  fc.assert(
    fc.property(attributes, (given) => {
      const { address } = read(given);
      const { href, origin, pathname, search, hash } = new URL(address);
      expect(href).toBe(address);
      expect([origin, hash]).toEqual(['https://example.org', '']);
      expect(pathname).toMatch(
        /^\/some\/folder\/embed\/v1\/((de|fr)\/)?(map|country|statement|chart|numbers)\/[\w/-]*$/u,
      );
      expect(search).toMatch(/^(\?[a-z]+=[\w,-]+(&[a-z]+=[\w,-]+)*)?$/u);
    }),
  );
});
