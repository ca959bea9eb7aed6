/** The pseudo-language shows what is not translated and what has no room: it may break nothing else. */
import IntlMessageFormat from 'intl-messageformat';
import { expect, test } from 'vitest';
import en from '../../../src/i18n/en.json' with { type: 'json' };
import { messageFaults } from '../../../src/i18n/message-faults.ts';
import { pseudoMessage, pseudoText } from '../../../src/i18n/pseudo.ts';

test('a text is longer, has accents and stands in brackets', () => {
  expect(pseudoText('Say no')).toBe('[Šááý ñöö]');
});

test.each([
  ['{count, plural, one {# country} other {# countries}}', { count: 2 }, '[2 çööüüñtřííééš]'],
  ['Of <a>{name}</a>', { name: 'Anna' }, '[Øf <a>Anna</a>]'],
])('%s', (message, values, said) => {
  const format = new IntlMessageFormat(pseudoMessage(message), 'en', undefined, { ignoreTag: true });
  expect(format.format(values)).toBe(said);
});

test('the interface is about 40 % longer, as German is', () => {
  const words = Object.values(en).filter((message) => !message.includes('{'));
  const length = (texts: readonly string[]) => texts.join('').length;
  const ratio = length(words.map(pseudoText)) / length(words);
  expect(ratio).toBeGreaterThan(1.3);
  expect(ratio).toBeLessThan(1.5);
});

test('every message still takes its own values', () => {
  const names = (message: unknown) => [
    ...JSON.stringify(message).matchAll(/"value":"(\w+)","(?:style|options)/gu),
  ];
  const asked = (message: unknown) => names(message).map(([, name]) => name);
  const changed = Object.entries(en).filter(([, message]) => {
    const original = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
    return asked(original).join() !== asked(pseudoMessage(message)).join();
  });
  expect(changed).toEqual([]);
  expect(messageFaults(en['stands.said'], en['stands.said'], { locale: 'en' })).toEqual([]);
});
