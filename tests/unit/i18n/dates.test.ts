/** A reader sees the same text wherever the site was built (reliability.md, R7, R8, B7). */
import { describe, expect, test } from 'vitest';
import { formatDayOfYear } from '../../../src/i18n/chart-days.ts';
import { formatDated } from '../../../src/i18n/dates.ts';
import { formatAge, formatDay } from '../../../src/i18n/day.ts';
import { node } from '../cli/node.ts';

describe('dates', () => {
  test.each([
    ['2025-09-04', 'long', '4 September 2025'],
    ['2025-09-04', 'month', 'September 2025'],
    ['2025-12-31', 'long', '31 December 2025'],
    ['2026-01-01', 'short', '1 Jan 2026'],
  ] as const)('%s, %s: %s', (day, form, expected) => expect(formatDay(day, form)).toBe(expected));

  test('on an axis, without a year', () => expect(formatDayOfYear('2024-02-29')).toBe('29 Feb'));

  test.each([
    ['day', '4 September 2025'],
    ['month', 'September 2025'],
    ['reported', 'reported 4 September 2025'],
    ['approximate', 'around 4 September 2025'],
  ] as const)('known to the %s: %s', (precision, expected) =>
    expect(formatDated('2025-09-04', precision)).toBe(expected),
  );

  test.each(['2025-02-30', '9999-99-99', '', 'yesterday'])(
    '"%s" is never written as something else',
    (value) => expect(() => formatDay(value)).toThrow(RangeError),
  );

  test.each([
    ['2025-12-31', '1 day'],
    ['2025-12-02', '30 days'],
    ['2025-12-01', '1 month'],
    ['2024-12-31', '12 months'],
    ['2024-02-15', '22 months'],
    ['2023-12-31', '2 years'],
    ['2023-06-01', '2 years'],
  ])('from %s to 1 January 2026: %s', (said, expected) =>
    expect(formatAge(said, '2026-01-01')).toBe(expected),
  );
});

describe('on any machine', { timeout: 60_000 }, () => {
  const print = (env: Record<string, string>) => node(['tests/unit/i18n/dates-on-machines.ts'], env);
  const expected = print({ TZ: 'UTC', LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' });

  test('the text is what readers of English expect', () => {
    expect(expected.err).toBe('');
    expect(JSON.parse(expected.out)).toMatchObject({
      dated: ['4 September 2025', 'September 2025', 'reported 4 September 2025', 'around 4 September 2025'],
      numbers: ['26', '4,700', '1,234,567'],
      list: 'Poland, Italy and Spain',
      sorted: ['Åland', 'Chile', 'Czechia', 'Iceland', 'Ireland', 'Norway', 'Österreich', 'Türkiye'],
      counts: ['0 countries', '1 country', '2 countries', '26 countries'],
      soldiers: '15,000 soldiers',
    });
  });

  test.each([
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
    ['Pacific/Pago_Pago', 'de_DE.UTF-8'],
    ['America/Sao_Paulo', 'ar_EG.UTF-8'],
    ['Asia/Tehran', 'fa_IR.UTF-8'],
    ['Asia/Bangkok', 'th_TH.UTF-8'],
  ])('in %s with %s the text is the same', (TZ, locale) => {
    expect(print({ TZ, LC_ALL: locale, LANG: locale, LANGUAGE: locale })).toEqual(expected);
  });

  test('the strange clocks and locales do reach the process', () => {
    const script = 'console.log(new Date(0).getHours(), Intl.DateTimeFormat().resolvedOptions().locale)';
    expect(node(['-e', script], { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }).out).not.toBe(
      node(['-e', script], { TZ: 'UTC', LC_ALL: 'en_GB.UTF-8' }).out,
    );
  });
});
