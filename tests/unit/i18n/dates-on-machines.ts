/** Prints everything that writes a date, a number or a list, for one run under a strange clock and locale. */

import { formatDayOfYear, monthNames } from '../../../src/i18n/chart-days.ts';
import { formatDated } from '../../../src/i18n/dates.ts';
import { formatAge, formatDay } from '../../../src/i18n/day.ts';
import { formatList, sortedByName } from '../../../src/i18n/lists.ts';
import { formatNumber } from '../../../src/i18n/numbers.ts';
import { translate } from '../../../src/i18n/translate.ts';
import { PRECISIONS } from '../../../src/schema/codes.ts';

const DAYS = [
  '1900-01-01',
  '2024-02-29',
  '2025-03-30',
  '2025-09-04',
  '2025-10-26',
  '2025-12-31',
  '2026-01-01',
];

console.log(
  JSON.stringify(
    {
      days: DAYS.map((day) => [
        formatDay(day),
        formatDay(day, 'short'),
        formatDay(day, 'month'),
        formatDayOfYear(day),
      ]),
      dated: PRECISIONS.map((precision) => formatDated('2025-09-04', precision)),
      ages: ['2025-12-31', '2025-10-01', '2025-01-01', '2023-01-01'].map((said) =>
        formatAge(said, '2026-01-01'),
      ),
      months: monthNames(),
      numbers: [26, 4700, 1234567].map(formatNumber),
      list: formatList(['Poland', 'Italy', 'Spain']),
      sorted: sortedByName(
        ['Türkiye', 'Iceland', 'Ireland', 'Österreich', 'Norway', 'Czechia', 'Åland', 'Chile'],
        (name) => name,
      ),
      counts: [0, 1, 2, 26].map((count) => translate('unit.countries', { count })),
      soldiers: translate('unit.soldiers', { count: 15000 }),
    },
    null,
    1,
  ),
);
