import type { Answer } from '../answers/answer.ts';
import { CATEGORIES } from '../answers/category.ts';
import { conditionGrid, waiting } from '../answers/condition-grid.ts';
import { mayNotHold } from '../answers/marks.ts';
import { asOfLine, newestWords } from '../answers/newest-words.ts';
import { categoryName, readingsLabel } from '../answers/wording.ts';
import type { GridChart } from '../charts/grid-chart.ts';
import { chartWords } from '../components/numbers/chart-words.ts';
import { formatList } from '../i18n/lists.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { countryPath } from '../links.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Condition, Contribution } from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';
import { noteKey } from './note-key.ts';

/** What stands over a column: a condition in few words. */
export function conditionHead(condition: Condition): string {
  return translate(`chart.conditions.head.${condition}`);
}

/** A condition within a sentence. */
export function conditionName(condition: Condition): string {
  return translate(`chart.conditions.name.${condition}`);
}

/** Who waits for what before it does this, as a chart; `answers` to that question on that day. */
export function conditionInput(
  record: PublicRecord,
  answers: readonly Answer[],
  { contribution, asOf }: { contribution: Contribution; asOf: Day },
): GridChart {
  const say = vocabularyOf(record.codebook);
  const grid = conditionGrid(answers);
  const { all, forEndOfFighting } = waiting(grid);
  const tones = new Set(grid.rows.flatMap(({ cells }) => [...cells.values()].flat()));
  const unnamed = grid.unnamed.filter((condition) => condition !== 'for-now').map(conditionName);
  const used = CATEGORIES.filter((category) => tones.has(category));
  const [first = 'unknown'] = used;
  return {
    idPrefix: `conditions-${contribution}-${asOf}`,
    words: chartWords(record, 'conditions', {
      contribution: say(`contributions.${contribution}`),
      count: grid.rows.length,
      countAll: all,
      countFirst: forEndOfFighting,
      countOthers: grid.without,
      unnamed:
        unnamed.length > 0 ? translate('chart.conditions.unnamed', { conditions: formatList(unnamed) }) : '',
      asOf: asOfLine(say, newestWords(grid.rows.map(({ answer }) => answer)), asOf),
    }),
    columns: grid.columns.map((key) => ({ key, label: conditionHead(key) })),
    rows: grid.rows.map(({ answer, cells }) => ({
      id: answer.country.id,
      name: answer.country.name,
      href: countryPath(answer.country),
      tip: `${answer.country.name}: ${readingsLabel(say, answer.readings)}`,
      tiles: new Map(
        [...cells].map(([condition, paint]) => [condition, { tones: paint, weak: mayNotHold(answer) }]),
      ),
    })),
    key: [
      ...used.map((category) => ({
        text: categoryName(say, category, contribution),
        tinted: { tones: [category], weak: false },
      })),
      ...noteKey(
        say,
        grid.rows.map(({ answer }) => answer),
        first,
      ),
    ],
  };
}
