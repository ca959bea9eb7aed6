/** What a pointer is told over a tile of a chart: whose it is, then what it says. */
import { expect, test } from 'vitest';
import { getClaims, getRecord } from '../../../src/content/record.ts';
import { getInstrument } from '../../../src/instruments/instrument.ts';

const content = { record: getRecord(), claims: getClaims() };

test.each(['ladder', 'lists'] as const)('%s', (name) => {
  const targets = [
    ...getInstrument(content, name)
      .embedded()
      .matchAll(/data-country="(\w+)"><title>([^<]*)</gu),
  ];
  expect(targets.length).toBeGreaterThan(5);
  for (const [, id = '', title = ''] of targets) {
    const { name: country } = content.record.countriesById.get(id) ?? {};
    expect(title.startsWith(`${country}: `), title).toBe(true);
    expect(title.slice(`${country}: `.length)).toMatch(/^\p{L}/u);
  }
});
