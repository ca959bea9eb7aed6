import { expect, test } from 'vitest';
import { isolated } from '../../../src/i18n/isolated.ts';
import { translate } from '../../../src/i18n/translate.ts';

test.each(['חדשות 12', 'الجزيرة', 'Channel 12 חדשות', 'ދިވެހި'])('%s stands apart', (name) => {
  expect(isolated(name)).toBe(`\u2068${name}\u2069`);
  expect(translate('feeds.statement', { speaker: name, date: '4 May' })).toBe(`\u2068${name}\u2069, 4 May`);
});

test.each(['Władysław', 'Зеленський', '한국', '12', ''])('%j stays as it is', (name) => {
  expect(isolated(name)).toBe(name);
});
