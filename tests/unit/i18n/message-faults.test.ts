/** A translated message takes the values of the English one, has its choices, and all plural forms of its language. */
import { expect, test } from 'vitest';
import { messageFaults } from '../../../src/i18n/message-faults.ts';

const COUNTED = '{count, plural, one {# country} other {# countries}}';

test.each([
  ['de', '{count, plural, one {# Land} other {# Länder}}', COUNTED],
  ['uk', '{count, plural, one {# країна} few {# країни} many {# країн} other {# країни}}', COUNTED],
  ['fr', 'Position au {date} : {finding}', '{date}: {finding}'],
  ['pl', '<a>Licencja</a> {name}', '{name}, <a>licence</a>'],
  // Whether there is any, not how many: no form of the language is asked for.
  ['pl', '{count, plural, =0 {Co} other {Co jeszcze}}', '{count, plural, =0 {What} other {What else}}'],
  // A number after a colon: nothing is inflected.
  ['uk', '{count, plural, =0 {жодної} other {країн: #}}', COUNTED],
  // A count that only chose between forms.
  ['de', '{number} schließen es nicht aus', '{count, plural, one {{number} does} other {{number} do}} not'],
])('in %s: %s', (locale, message, english) =>
  expect(messageFaults(message, english, { locale })).toEqual([]),
);

test.each([
  ['de', '{count, plural, other {# Länder}}', COUNTED, ['lacks the form "one" of {count, plural}']],
  [
    'uk',
    '{count, plural, one {# країна} other {# країн}}',
    COUNTED,
    ['lacks the form "many" of {count, plural}', 'lacks the form "few" of {count, plural}'],
  ],
  ['de', 'Stand: {datum}', 'As of {date}', ['lacks {date}', 'has {datum}']],
  [
    'de',
    '{place, select, other {dort}}',
    '{place, select, inside {in} other {}}',
    ['lacks the choice "inside"'],
  ],
  ['de', '{count, plural, one {', COUNTED, ['is no ICU message']],
  ['de', 'Lizenz', '<a>licence</a>', ['has other tags']],
])('in %s: %s', (locale, message, english, expected) => {
  const faults = messageFaults(message, english, { locale });
  expect(faults.map((fault, index) => fault.startsWith(expected[index] ?? '-'))).toEqual(
    expected.map(() => true),
  );
});

test('a clause may say inside when it would come about, and nothing else may', () => {
  const message = 'werde {when} Soldaten entsenden';
  const faults = (key: string) => messageFaults(message, 'would send soldiers', { key, locale: 'de' });
  expect(faults('stands.land.committed')).toEqual([]);
  expect(faults('headline')).toEqual([expect.stringContaining('has {when}')]);
});

test('a value is left out where the house says so, and only a value', () => {
  const english = '{speaker} said that {country} {what} {place, select, inside {in} other {}}';
  expect(messageFaults('{speaker}: {what}', english, { locale: 'fr', leavesOut: true })).toEqual([
    expect.stringContaining('lacks the choice "inside"'),
    expect.stringContaining('lacks the choice "other"'),
  ]);
});
