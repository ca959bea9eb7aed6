import { describe, expect, test } from 'vitest';
import { frameAddress } from '../../../src/browser/builder/frame-address.ts';
import { attributesFor, type Selection, stateName } from '../../../src/browser/builder/selection.ts';

const BASE = 'https://site.example/embed/v1/';
const MAP: Selection = {
  kind: 'map',
  country: 'ALB',
  statement: 'alb-2025-01-01-somebody',
  chart: 'ages',
  date: '',
  edition: '',
  view: '',
  focus: '',
  highlight: '',
  theme: '',
  lang: '',
  width: 600,
};

describe.each<[string, Partial<Selection>, Record<string, string>, string, string | null]>([
  ['the live map', {}, {}, 'map/', 'map/latest'],
  ['a contribution today', { view: 'air' }, { view: 'air' }, 'map/?view=air', 'map/latest-air'],
  ['a day', { date: '2026-01-06' }, { date: '2026-01-06' }, 'map/2026-01-06/', 'map/2026-01-06'],
  [
    'a contribution on a day, of which nothing is kept',
    { date: '2026-01-06', view: 'sea' },
    { date: '2026-01-06', view: 'sea' },
    'map/2026-01-06/?view=sea',
    null,
  ],
  [
    'an edition',
    { edition: '2026-11-24' },
    { edition: '2026-11-24' },
    'map/editions/2026-11-24/',
    'map/edition-2026-11-24',
  ],
  [
    'a contribution of an edition, outlined and dark',
    { edition: '2026-11-24', view: 'land', highlight: 'POL,DEU', theme: 'dark', focus: 'central' },
    { edition: '2026-11-24', view: 'land', focus: 'central', highlight: 'POL,DEU', theme: 'dark' },
    'map/editions/2026-11-24/?view=land&focus=central&highlight=POL,DEU&theme=dark',
    'map/edition-2026-11-24-land',
  ],
  [
    'a country, whatever was chosen for the map before',
    { kind: 'country', country: 'POL', date: '2026-01-06', view: 'land', highlight: 'DEU' },
    { type: 'country', country: 'POL' },
    'country/POL/',
    'country/POL',
  ],
  [
    'a statement',
    { kind: 'statement', statement: 'pol-2025-09-04-donald-tusk', theme: 'light' },
    { type: 'statement', statement: 'pol-2025-09-04-donald-tusk', theme: 'light' },
    'statement/pol-2025-09-04-donald-tusk/?theme=light',
    'statement/pol-2025-09-04-donald-tusk',
  ],
  [
    'the quotation of a statement, which is known with it',
    { kind: 'quote', statement: 'pol-2025-09-04-donald-tusk' },
    { type: 'statement', statement: 'pol-2025-09-04-donald-tusk', view: 'quote' },
    'quote/pol-2025-09-04-donald-tusk/?view=quote',
    'statement/pol-2025-09-04-donald-tusk',
  ],
  ['the live map in German', { lang: 'de' }, { lang: 'de' }, 'de/map/', 'map/latest'],
  [
    'a day in German',
    { date: '2026-01-06', lang: 'de' },
    { date: '2026-01-06', lang: 'de' },
    'de/map/2026-01-06/',
    'map/2026-01-06',
  ],
  [
    'a chart',
    { kind: 'chart', chart: 'ages', theme: 'dark', date: '2026-01-06' },
    { type: 'chart', chart: 'ages', theme: 'dark' },
    'chart/ages/?theme=dark',
    'chart/ages',
  ],
  ['the numbers', { kind: 'numbers', edition: '2026-11-24' }, { type: 'numbers' }, 'numbers/', 'numbers'],
])('%s', (_name, chosen, attributes, path, state) => {
  const selection = { ...MAP, ...chosen };

  test('has these attributes', () => expect(attributesFor(selection)).toEqual(attributes));
  test('has this frame', () => expect(frameAddress(selection, BASE)).toBe(BASE + path));
  test('is kept under this name', () => expect(stateName(selection)).toBe(state));
});
