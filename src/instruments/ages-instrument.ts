import { type AgeColumn, agesOf } from '../answers/ages.ts';
import { agesChart } from '../charts/ages-chart.ts';
import { translate } from '../i18n/translate.ts';
import { explainerPath } from '../links.ts';
import type { Mark } from '../record/earning.ts';
import { agesInput } from './ages-input.ts';
import { answersIn } from './answers-in.ts';
import { drawn, TABLE } from './drawn.ts';
import type { Content, Made } from './made.ts';
import { EXPLAINED } from './names.ts';

/** Why words may no longer hold. */
const OLD: ReadonlySet<Mark> = new Set<Mark>(['stale', 'former-government']);
const DOUBTED: ReadonlySet<Mark> = new Set<Mark>([...OLD, 'newer-report']);

export function agesInstrument({ record }: Content): Made {
  const asOf = record.recordDate;
  const columns = agesOf(answersIn(record, 'headline'));
  const input = agesInput(record, columns, asOf);
  const marked = (marks: ReadonlySet<Mark>) =>
    columns
      .map(({ key, ages }) => ({
        key,
        ages: ages.filter(({ answer }) => answer.marks.some((mark) => marks.has(mark))),
      }))
      .filter(({ ages }) => ages.length > 0);
  // Whose the reports are stands in the whole chart: some hosts cut a frame at 1,000 px.
  const note = translate('chart.ages.note', { reports: '' }).trim();
  const short = { ...input, words: { ...input.words, note } };
  const [doubted, old] = [marked(DOUBTED), marked(OLD)];
  const total = count(columns);
  return {
    ...drawn(
      input,
      agesChart,
      TABLE,
      { ...short, groups: agesInput(record, doubted, asOf).groups },
      { ...short, groups: agesInput(record, old, asOf).groups, guides: [] },
    ),
    left: {
      wide: translate('instrument.ages.left', { count: count(doubted), total }),
      narrow: translate('instrument.ages.old', { count: count(old), total }),
    },
    page: explainerPath(EXPLAINED.ages),
    table: 'chart',
  };
}

function count(columns: readonly AgeColumn[]): number {
  return columns.reduce((sum, { ages }) => sum + ages.length, 0);
}
