/** A writer quotes the number that a reader sees: whatever a drawing leaves out, its title is of all. */
import { expect, test } from 'vitest';
import { FULL } from '../../../src/charts/parts/layout.ts';
import { getClaims, getRecord } from '../../../src/content/record.ts';
import { getInstrument } from '../../../src/instruments/instrument.ts';
import { INSTRUMENTS } from '../../../src/instruments/names.ts';

const content = { record: getRecord(), claims: getClaims() };
const titlesIn = (chart: string) =>
  [...chart.matchAll(/<title id="[^"]*">([^<]*)/gu)].map(([, title]) => title);

test.each(INSTRUMENTS)('%s', (name) => {
  const { whole, embedded, words } = getInstrument(content, name);
  const titles = [...titlesIn(whole([FULL])), ...titlesIn(embedded()), words.title];
  expect(titles.length).toBeGreaterThan(2);
  const [first, ...others] = titles.map((title) => title?.replaceAll('&amp;', '&'));
  for (const title of others) expect(title).toBe(first);
});
