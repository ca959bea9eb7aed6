/** Where a chart stands alone nobody is led to a table that is not there, and what else it says of itself stays. */
import { expect, test } from 'vitest';
import { WIDE } from '../../../src/charts/parts/layout.ts';
import { getClaims, getRecord } from '../../../src/content/record.ts';
import { alone } from '../../../src/instruments/alone.ts';
import { getInstrument } from '../../../src/instruments/instrument.ts';
import { INSTRUMENTS } from '../../../src/instruments/names.ts';

const content = { record: getRecord(), claims: getClaims() };
const descriptionIn = (chart: string) => /<desc\b[^>]*>([^<]*)/u.exec(chart)?.[1] ?? '';

test.each(INSTRUMENTS)('%s', (name) => {
  const whole = getInstrument(content, name).whole([WIDE]);
  const [before, after] = [descriptionIn(whole), descriptionIn(alone(whole, name))];
  expect(after).not.toMatch(/\btable below\b/u);
  expect(after).toMatch(/\w.*\.$/u);
  expect(before.startsWith(after)).toBe(true);
  expect(before.slice(after.length)).toMatch(/^(?: The table below [^.]*\.)?$/u);
});
