/** When something would come about stands where a language says it. Texts in English are in `stands.test.ts`. */
import { expect, test } from 'vitest';
import { clauses } from '../../../src/answers/clauses.ts';
import type { Say } from '../../../src/i18n/say.ts';
import type { Coding } from '../../../src/schema/statement.ts';

const CODING: Coding = {
  contribution: 'land',
  stance: 'ready',
  place: 'inside',
  conditions: ['ceasefire', 'mandate'],
  scope: 'after-ceasefire',
};

/** Says keys, and the German of those that are tried. */
function sayWith(ready: string): Say {
  const words: Record<string, string> = {
    'stands.land.ready': ready,
    'stands.when.ceasefire': 'nach einem Waffenstillstand',
    'stands.needs': '{text}, sofern es {needs} gebe',
    'stands.if.mandate': 'ein Mandat',
  };
  return (key, values = {}) =>
    (words[key] ?? key).replace(/\{(\w+)\}/gu, (_whole, name: string) => String(values[name] ?? ''));
}

test('without a condition nothing is left in its place', () => {
  const say = sayWith('sei bereit, {when} Soldaten zu entsenden');
  const plain: Say = (key, values) => (key === 'stands.purpose' ? String(values?.text) : say(key, values));
  expect(clauses(plain, [{ ...CODING, conditions: [] }])).toBe('sei bereit, Soldaten zu entsenden');
});

test.each([
  [
    'sei bereit, {when} Soldaten zu entsenden',
    'sei bereit, nach einem Waffenstillstand Soldaten zu entsenden',
  ],
  ['sei zu Soldaten bereit', 'sei zu Soldaten bereit nach einem Waffenstillstand'],
])('%s', (ready, said) => {
  expect(clauses(sayWith(ready), [CODING])).toBe(`${said}, sofern es ein Mandat gebe`);
});
