/** What an address can make of a map embed: something on the closed lists, whatever is thrown at it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../../../src/answers/question.ts';
import { asksPast, readAsked, readPicture } from '../../../../src/embed/inside/options.ts';
import { readTheme } from '../../../../src/embed/inside/theme.ts';
import { VIEWS } from '../../../../src/map/earth/view.ts';

const choices = {
  stops: ['2025-02-12', '2025-09-04', '2026-01-06', '2026-11-24'],
  questions: QUESTIONS,
  countries: ['DEU', 'FRA', 'NAM', 'POL'],
};
/** All that the two scripts read of an address. */
function readOptions(search: string) {
  return { ...readAsked(search, choices), ...readPicture(search, choices.countries) };
}

const start = {
  date: '2026-11-24',
  question: 'headline',
  focus: 'europe',
  highlight: [],
  dateRefused: false,
};

test.each([
  ['', {}],
  ['?date=2025-09-04', { date: '2025-09-04' }],
  ['?date=2025-12-31', { date: '2025-09-04' }],
  ['?date=2026-11-24', {}],
  ['?view=air&focus=balkans', { question: 'air', focus: 'balkans' }],
  ['?highlight=POL,FRA,POL', { highlight: ['FRA', 'POL'] }],
  ['?highlight=fr,ZZZ,POL,', { highlight: ['POL'] }],
  ['?lang=en&theme=dark&utm_source=x', {}],
])('%s is understood', (search, expected) => {
  expect(readOptions(search)).toEqual({ ...start, ...expected });
});

test.each([
  '?date=2025-02-11', // before the record
  '?date=2026-11-25', // after it
  '?date=2025-02-30',
  '?date=9999-99-99',
  '?date=0000-01-01',
  '?date=today',
  '?date=',
  '?date=2025-09-04&date=2026-01-06',
  '?date=<script>alert(1)</script>',
])('%s shows the latest and says so', (search) => {
  expect(readOptions(search)).toEqual({ ...start, dateRefused: true });
});

test.each([
  '?view=constructor&focus=__proto__&highlight=toString,hasOwnProperty',
  '?view=air&view=sea',
  '?focus=%E0%A4%A&view=%',
  '?view=Air',
  `?highlight=${'A'.repeat(6000)}`,
  `?${'x=1&'.repeat(3000)}`,
  '?__proto__[date]=2025-09-04',
])('%s changes nothing', (search) => {
  expect(readOptions(search)).toEqual(start);
});

describe('whatever the address', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('date', 'view', 'focus', 'highlight', 'theme', '=', '&', ',', '%', '2025-09-04', 'POL'),
  );
  const search = fc.array(part, { maxLength: 12 }).map((parts) => `?${parts.join('')}`);

  test('the options are on the lists', () => {
    fc.assert(
      fc.property(search, (text) => {
        const options = readOptions(text);
        expect(choices.stops).toContain(options.date);
        expect(choices.questions).toContain(options.question);
        expect(VIEWS).toContain(options.focus);
        expect(choices.countries).toEqual(expect.arrayContaining([...options.highlight]));
        expect(new Set(options.highlight).size).toBe(options.highlight.length);
        expect(['auto', 'light', 'dark']).toContain(readTheme(text));
      }),
    );
  });
});

describe('the past is asked for', () => {
  const asks = (search: string) => asksPast(search, '2026-11-24', QUESTIONS);

  test.each([
    '',
    '?focus=balkans&highlight=POL&theme=dark',
    '?date=2026-11-24&view=headline',
    '?view=Air',
    '?view=air&view=sea',
  ])('not by %s', (search) => {
    expect(asks(search)).toBe(false);
  });

  test.each(['?date=2025-09-04', '?view=air', '?date=today', '?date=2026-11-24&date=2025-09-04'])(
    'by %s',
    (search) => {
      expect(asks(search)).toBe(true);
    },
  );

  test('by every address that chooses something of it', () => {
    const value = fc.constantFrom('2025-09-04', '2026-11-24', 'air', 'headline', 'today', '');
    const pairs = fc.array(fc.tuple(fc.constantFrom('date', 'view', 'focus'), value), { maxLength: 4 });
    fc.assert(
      fc.property(pairs, (parameters) => {
        const search = `?${new URLSearchParams(parameters)}`;
        const { date, question, dateRefused } = readOptions(search);
        const chosen = date !== '2026-11-24' || question !== 'headline' || dateRefused;
        expect(!chosen || asks(search)).toBe(true);
      }),
    );
  });
});

test.each([
  ['?theme=dark', 'dark'],
  ['?theme=light', 'light'],
  ['?theme=auto', 'auto'],
  ['?theme=Dark', 'auto'],
  ['?theme=dark&theme=light', 'auto'],
])('%s is the theme %s', (search, theme) => {
  expect(readTheme(search)).toBe(theme);
});
