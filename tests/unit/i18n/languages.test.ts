/** Dates, numbers, lists and names are those of the language that a page is built in. */
import { describe, expect, test } from 'vitest';
import { countriesIn } from '../../../src/i18n/country-name.ts';
import { LANGUAGES, type Language, localeOf } from '../../../src/i18n/locale.ts';
import { pluralSamples } from '../../../src/i18n/plural-samples.ts';
import { node } from '../cli/node.ts';

interface Printed {
  days: string[][];
  ages: string[];
  numbers: string[];
  list: string;
  sorted: string[];
}

describe('a build', { timeout: 60_000 }, () => {
  const printIn = (language: string): Printed => {
    const { out, err } = node(['tests/unit/i18n/dates-on-machines.ts'], { SITE_LANGUAGE: language });
    expect(err).toBe('');
    return JSON.parse(out);
  };

  test.each([
    ['de', '4. September 2025', '1. Januar 2026', '4.700', '3 Monate', 'Poland, Italy und Spain'],
    ['fr', '4 septembre 2025', '1er janvier 2026', '4 700', '3 mois', 'Poland, Italy et Spain'],
    ['uk', '4 вересня 2025', '1 січня 2026', '4 700', '3 місяці', 'Poland, Italy і Spain'],
    ['pl', '4 września 2025', '1 stycznia 2026', '4700', '3 miesiące', 'Poland, Italy i Spain'],
    ['it', '4 settembre 2025', '1 gennaio 2026', '4700', '3 mesi', 'Poland, Italy e Spain'],
    ['es', '4 de septiembre de 2025', '1 de enero de 2026', '4700', '3 meses', 'Poland, Italy y Spain'],
  ])('in %s: %s, %s, %s, %s, %s', (language, day, first, number, age, list) => {
    const printed = printIn(language);
    const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/gu, ' ');
    expect(printed.days[3]?.[0]).toBe(day);
    expect(printed.days[6]?.[0]).toBe(first);
    expect(plain(printed.numbers[1])).toBe(number);
    expect(plain(printed.ages[1])).toBe(age);
    expect(printed.list).toBe(list);
  });

  test('sorts as a reader of the language looks for a name', () => {
    expect(printIn('de').sorted).toEqual([
      'Åland',
      'Chile',
      'Czechia',
      'Iceland',
      'Ireland',
      'Norway',
      'Österreich',
      'Türkiye',
    ]);
    // In Polish and Ukrainian no letter of these names has a place of its own; Spanish puts Ch under C.
    expect(printIn('es').sorted.slice(0, 3)).toEqual(['Åland', 'Chile', 'Czechia']);
  });

  test('refuses a language that there is not, and names those that there are', () => {
    const { err, code } = node(['tests/unit/i18n/dates-on-machines.ts'], { SITE_LANGUAGE: 'tlh' });
    expect(err).toContain('SITE_LANGUAGE is tlh: write one of en, de, fr');
    expect(code).not.toBe(0);
  });
});

describe('countries', () => {
  const countries = [
    { id: 'CZE', name: 'Czechia', iso2: 'CZ' },
    { id: 'GBR', name: 'United Kingdom', inText: 'the United Kingdom', iso2: 'GB' },
    { id: 'XKX', name: 'Kosovo', iso2: 'XK' },
  ];
  const namesIn = (language: Language) => countriesIn(countries, {}, language).map(({ name }) => name);

  test.each([
    ['en', ['Czechia', 'United Kingdom', 'Kosovo']],
    ['de', ['Tschechien', 'Vereinigtes Königreich', 'Kosovo']],
    ['fr', ['Tchéquie', 'Royaume-Uni', 'Kosovo']],
    ['uk', ['Чехія', 'Велика Британія', 'Косово']],
    ['pl', ['Czechy', 'Wielka Brytania', 'Kosowo']],
    ['it', ['Cechia', 'Regno Unito', 'Kosovo']],
    ['es', ['Chequia', 'Reino Unido', 'Kosovo']],
  ] as const)('in %s', (language, names) => expect(namesIn(language)).toEqual(names));

  test('have the name that the house of the language gives them', () => {
    const [, britain] = countriesIn(countries, { GBR: { name: 'Großbritannien' } }, 'de');
    expect(britain).toMatchObject({ name: 'Großbritannien', inText: undefined });
  });

  test('have a form for sentences in English alone', () => {
    expect(countriesIn(countries, {}, 'en')[1]).toMatchObject({ inText: 'the United Kingdom' });
    expect(countriesIn(countries, {}, 'pl').filter(({ inText }) => inText)).toEqual([]);
  });
});

test.each([
  ['en', ['one', 'other']],
  ['de', ['one', 'other']],
  ['fr', ['one', 'other']],
  ['uk', ['one', 'few', 'many']],
  ['pl', ['one', 'few', 'many']],
  ['it', ['one', 'other']],
  ['es', ['one', 'other']],
] as const)('whole numbers in %s have the forms %s', (language, forms) => {
  expect(pluralSamples(1, localeOf(language)).map(({ form }) => form)).toEqual(forms);
});

test('every language names itself', () => {
  const own = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code)?.toLowerCase();
  const names = Object.entries(LANGUAGES).map(([code, { name }]) => [code, name.toLowerCase()]);
  expect(names).toEqual(Object.keys(LANGUAGES).map((code) => [code, own(code)]));
});
