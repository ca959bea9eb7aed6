import { type Answer, answersTo } from '../answers/answer.ts';
import { CATEGORIES } from '../answers/category.ts';
import { type Awaited, conditionGrid, waiting } from '../answers/condition-grid.ts';
import { rungOf } from '../answers/rung.ts';
import { categoryName } from '../answers/wording.ts';
import type { GridChart } from '../charts/grid-chart.ts';
import type { Tinted } from '../charts/parts/tile.ts';
import { chartWords } from '../components/numbers/chart-words.ts';
import { capitalised } from '../i18n/capitalised.ts';
import { formatDay } from '../i18n/day.ts';
import { formatList } from '../i18n/lists.ts';
import type { Say } from '../i18n/say.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { countryPath } from '../links.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Contribution } from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';
import { tileSigns } from './tile-signs.ts';

/** What stands over a column: a condition in few words. */
function conditionHead(condition: Awaited): string {
  return translate(`chart.conditions.head.${condition}`);
}

/** A condition within a sentence. */
export function conditionName(condition: Awaited): string {
  return translate(`chart.conditions.name.${condition}`);
}

/** An answer in the words of the colours that it has in the chart. */
export function conditionAnswer(say: Say, { paint }: Answer, contribution: Contribution): string {
  return formatList([...new Set(paint.map((tone) => categoryName(say, tone, contribution)))]);
}

/** Who waits for what before it does this, as a chart; `answers` to that question on that day. */
export function conditionInput(
  record: PublicRecord,
  answers: readonly Answer[],
  { contribution, asOf }: { contribution: Contribution; asOf: Day },
): GridChart {
  const say = vocabularyOf(record.codebook);
  const grid = conditionGrid(record, answers, { asOf, knownBy: record.recordDate });
  const { all, forEndOfFighting, earlier } = waiting(grid);
  const tones = new Set(grid.rows.flatMap(({ answer }) => answer.paint));
  const cells = grid.rows.flatMap((row) => [...row.cells.values()]);
  // The signs are the map’s, and mean what they mean there.
  const signed = grid.rows
    .filter(({ cells: own }) => [...own.values()].some(({ leftOut }) => !leftOut))
    .map(({ answer }) => tileSigns(answer));
  const sign = (words: 'mark.doubtful' | 'coverage.state', signs: Pick<Tinted, 'weak' | 'starred'>) => ({
    text: capitalised(translate(words)),
    tinted: { tones: [first], ...signs },
  });
  const against = contribution === 'land' ? againstAnybody(record, answers, asOf) : [];
  const used = CATEGORIES.filter((tone) => tones.has(tone));
  const [first = 'ready'] = used;
  return {
    idPrefix: `conditions-${contribution}-${asOf}`,
    words: chartWords(record, 'conditions', {
      contribution,
      count: grid.rows.length,
      countAll: all,
      countFirst: forEndOfFighting,
      countEarlier: earlier,
      countNamed: forEndOfFighting + earlier,
      countRefused: grid.refused,
      countOthers: grid.without,
      both: translate('chart.conditions.both'),
      forNow:
        grid.forNow.length > 0
          ? translate('chart.conditions.forNow', {
              count: grid.forNow.length,
              countries: formatList(grid.forNow.map(({ country }) => country.name)),
            })
          : '',
      against:
        against.length > 0
          ? translate('chart.conditions.against', { count: against.length, countries: formatList(against) })
          : '',
      asOf: formatDay(asOf),
    }),
    columns: grid.columns.map((key) => ({ key, label: conditionHead(key) })),
    rows: grid.rows.map(({ answer, cells }) => ({
      id: answer.country.id,
      name: answer.country.name,
      href: countryPath(answer.country),
      tip: `${answer.country.name}: ${conditionAnswer(say, answer, contribution)}`,
      tiles: new Map(
        [...cells].map(([condition, { leftOut }]) => [
          condition,
          { tones: answer.paint, ...(leftOut ? { weak: false, hollow: true } : tileSigns(answer)) },
        ]),
      ),
    })),
    key: [
      ...used.map((tone) => ({
        text: capitalised(categoryName(say, tone, contribution)),
        tinted: { tones: [tone], weak: false },
      })),
      ...(cells.some(({ leftOut }) => leftOut)
        ? [
            {
              text: translate('chart.conditions.key.leftOut'),
              tinted: { tones: [first], weak: false, hollow: true },
            },
          ]
        : []),
      ...(signed.some(({ weak }) => weak) ? [sign('mark.doubtful', { weak: true })] : []),
      ...(signed.some(({ starred }) => starred)
        ? [sign('coverage.state', { weak: false, starred: true })]
        : []),
    ],
  };
}

/** Who wants nobody’s soldiers there, and was not asked for its own. */
function againstAnybody(record: PublicRecord, answers: readonly Answer[], asOf: Day): string[] {
  const asked = new Set(
    answers.filter(({ readings }) => readings.length > 0).map(({ country }) => country.id),
  );
  return [...answersTo(record, 'headline', { asOf, knownBy: record.recordDate }).values()]
    .filter((answer) => rungOf(answer) === 'opposed' && !asked.has(answer.country.id))
    .map(({ country }) => country.inText ?? country.name);
}
