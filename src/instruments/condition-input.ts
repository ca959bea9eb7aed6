import type { Answer } from '../answers/answer.ts';
import { CATEGORIES } from '../answers/category.ts';
import { type Awaited, conditionGrid, waiting } from '../answers/condition-grid.ts';
import { categoryName, readingsLabel } from '../answers/wording.ts';
import type { GridChart } from '../charts/grid-chart.ts';
import { chartWords } from '../components/numbers/chart-words.ts';
import { formatDay } from '../i18n/day.ts';
import { formatList } from '../i18n/lists.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { countryPath } from '../links.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Contribution } from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';

/** What stands over a column: a condition in few words. */
function conditionHead(condition: Awaited): string {
  return translate(`chart.conditions.head.${condition}`);
}

/** A condition within a sentence. */
export function conditionName(condition: Awaited): string {
  return translate(`chart.conditions.name.${condition}`);
}

/** Who waits for what before it does this, as a chart; `answers` to that question on that day. */
export function conditionInput(
  record: PublicRecord,
  answers: readonly Answer[],
  { contribution, asOf }: { contribution: Contribution; asOf: Day },
): GridChart {
  const say = vocabularyOf(record.codebook);
  const grid = conditionGrid(record, answers, { asOf, knownBy: record.recordDate });
  const { all, forEndOfFighting } = waiting(grid);
  const tones = new Set(grid.rows.flatMap(({ answer }) => answer.paint));
  const anyOlder = grid.rows.some(({ cells }) => [...cells.values()].some(({ older }) => older));
  const used = CATEGORIES.filter((tone) => tones.has(tone));
  const [first = 'ready'] = used;
  return {
    idPrefix: `conditions-${contribution}-${asOf}`,
    words: chartWords(record, 'conditions', {
      contribution,
      count: grid.rows.length,
      countAll: all,
      countFirst: forEndOfFighting,
      countOthers: grid.without,
      forNow:
        grid.forNow.length > 0
          ? translate('chart.conditions.forNow', {
              count: grid.forNow.length,
              countries: formatList(grid.forNow.map(({ country }) => country.name)),
            })
          : '',
      asOf: formatDay(asOf),
    }),
    columns: grid.columns.map((key) => ({ key, label: conditionHead(key) })),
    rows: grid.rows.map(({ answer, cells }) => ({
      id: answer.country.id,
      name: answer.country.name,
      href: countryPath(answer.country),
      tip: `${answer.country.name}: ${readingsLabel(say, answer.readings)}`,
      tiles: new Map(
        [...cells].map(([condition, { older }]) => [condition, { tones: answer.paint, weak: older }]),
      ),
    })),
    key: [
      ...used.map((tone) => ({
        text: categoryName(say, tone, contribution),
        tinted: { tones: [tone], weak: false },
      })),
      ...(anyOlder
        ? [{ text: translate('chart.conditions.key.older'), tinted: { tones: [first], weak: true } }]
        : []),
    ],
  };
}
