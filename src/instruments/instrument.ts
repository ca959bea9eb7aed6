import { type AgeColumn, agesOf } from '../answers/ages.ts';
import { type Answer, answersTo } from '../answers/answer.ts';
import { asOfLine, newestWords } from '../answers/newest-words.ts';
import { offersOf } from '../answers/offers.ts';
import type { Question } from '../answers/question.ts';
import { agesChart } from '../charts/ages-chart.ts';
import { claimsChart } from '../charts/claims-chart.ts';
import { comparisonChart } from '../charts/comparison-chart.ts';
import { gridChart } from '../charts/grid-chart.ts';
import { historyChart } from '../charts/history-chart.ts';
import { ladderChart } from '../charts/ladder-chart.ts';
import { listsChart } from '../charts/lists-chart.ts';
import { moversChart } from '../charts/movers-chart.ts';
import { numbersChart } from '../charts/numbers-chart.ts';
import { joinedSheets } from '../charts/parts/chart-sheet.ts';
import { COLUMN, type Layouts, MIDDLE, NARROW, WIDE } from '../charts/parts/layout.ts';
import type { ChartWords } from '../charts/parts/words.ts';
import { planChart } from '../charts/plan-chart.ts';
import { type TimelineChart, timelineChart } from '../charts/timeline-chart.ts';
import { historyInput } from '../components/country/history-input.ts';
import { timelineInput } from '../components/event/timeline-input.ts';
import { comparisonInput } from '../components/numbers/comparison-input.ts';
import { numbersInput } from '../components/numbers/numbers-input.ts';
import { translate } from '../i18n/translate.ts';
import { vocabularyOf } from '../i18n/vocabulary.ts';
import { explainerPath, homePath, numbersPath, timelinePath } from '../links.ts';
import type { Mark } from '../record/earning.ts';
import { getCountry, type PublicRecord } from '../record/public-record.ts';
import type { Claims } from '../schema/claim.ts';
import { agesInput } from './ages-input.ts';
import { claimsInput } from './claims-input.ts';
import { conditionInput } from './condition-input.ts';
import { ladderInput } from './ladder-input.ts';
import { listsInput } from './lists-input.ts';
import { moversInput } from './movers-input.ts';
import { EXPLAINED, type InstrumentName } from './names.ts';
import { planInput } from './plan-input.ts';

/** A chart of the site, for places that show it without its page. */
export interface Instrument {
  name: InstrumentName;
  /** What it is. */
  title: string;
  /** What stands in it: its own title is its finding. */
  words: ChartWords;
  /** The page that shows it whole, with its table. */
  page: string;
  /** The table of the data in which the same can be found. */
  table: string;
  /** The whole chart, in these layouts. */
  whole: (layouts: Layouts) => string;
  /** As it stands in another page: short enough for a frame of 1,000 px where it can be, in a drawing for each width. */
  embedded: () => string;
  /** What that leaves out, in a sentence, in a wide frame and on a phone; nothing where it is whole. */
  left?: { wide?: string | undefined; narrow?: string | undefined } | undefined;
}

/** What instruments are made of. */
interface Content {
  record: PublicRecord;
  claims: Claims;
}

type Made = Pick<Instrument, 'words' | 'page' | 'table' | 'whole' | 'embedded' | 'left'>;

/** Some hosts cut a frame at 1,000 px: of what has a row for each day or name, so many of the newest. */
const NEWEST = {
  events: { wide: 10, narrow: 6 },
  lists: { wide: 2, narrow: 1 },
  numbers: 12,
};
/** Conditions that fewer name are left out on a phone. */
const OFTEN = 3;
/** Why words may no longer hold. */
const OLD: ReadonlySet<Mark> = new Set<Mark>(['stale', 'former-government']);
const DOUBTED: ReadonlySet<Mark> = new Set<Mark>([...OLD, 'newer-report']);
/** The parts of the plan that its title counts. */
const COUNTED_PARTS = ['air', 'land', 'sea'] as const;

/** What a wide frame and one of middling width show; a phone has a drawing of its own. */
const TABLE: Layouts = [WIDE, MIDDLE];
/** For charts that need the width of a page to stand as a table. */
const PARAGRAPHS: Layouts = [WIDE, COLUMN];

/** The chart of this name, as of the record's day. */
export function getInstrument(content: Content, name: InstrumentName): Instrument {
  return { name, title: translate(`instrument.${name}`), ...MAKERS[name](content) };
}

const MAKERS: Readonly<Record<InstrumentName, (content: Content) => Made>> = {
  ladder: ({ record }) => {
    const input = ladderInput(record, answersIn(record, 'headline'));
    return {
      ...drawn(input, ladderChart, TABLE),
      page: homePath,
      table: 'chart',
    };
  },
  plan: ({ record }) => {
    const input = planInput(record);
    const parts = input.parts.filter(({ key }) => COUNTED_PARTS.some((counted) => counted === key));
    const offered = COUNTED_PARTS.flatMap((question) => {
      const { inside, outside } = offersOf(answersIn(record, question));
      return [...inside, ...outside].map(({ answer }) => answer);
    });
    const asOf = asOfLine(vocabularyOf(record.codebook), newestWords(offered), record.recordDate);
    const words = { ...input.words, subtitle: translate('instrument.plan.subtitle', { asOf }) };
    return {
      ...drawn(input, planChart, PARAGRAPHS, { ...input, words, steps: [], parts }),
      left: both(translate('instrument.plan.left', { count: input.parts.length - parts.length })),
      page: explainerPath(EXPLAINED.plan),
      table: 'codings',
    };
  },
  conditions: ({ record }) => {
    const answers = answersIn(record, 'land');
    const input = conditionInput(record, answers, { contribution: 'land', asOf: record.recordDate });
    const named = (key: string) => input.rows.filter(({ tiles }) => tiles.has(key)).length;
    const often = input.columns.filter(({ key }) => named(key) >= OFTEN);
    const left = input.columns.length - often.length;
    return {
      ...drawn(input, gridChart, PARAGRAPHS, input, { ...input, columns: often }),
      left: {
        narrow:
          left > 0 ? translate('instrument.conditions.left', { count: left, most: OFTEN - 1 }) : undefined,
      },
      page: explainerPath(EXPLAINED.conditions),
      table: 'codings',
    };
  },
  movers: ({ record }) => {
    const input = moversInput(record);
    const groups = input.groups.map(({ title, panels }) => ({
      title,
      panels: panels.map((panel) => ({ ...panel, before: undefined, after: undefined })),
    }));
    return {
      ...drawn(input, moversChart, TABLE, { ...input, groups }),
      page: explainerPath(EXPLAINED.movers),
      table: 'history',
    };
  },
  ages: ({ record }) => {
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
    const [doubted, old] = [marked(DOUBTED), marked(OLD)];
    const total = count(columns);
    return {
      ...drawn(
        input,
        agesChart,
        TABLE,
        { ...input, groups: agesInput(record, doubted, asOf).groups },
        { ...input, groups: agesInput(record, old, asOf).groups },
      ),
      left: {
        wide: translate('instrument.ages.left', { count: count(doubted), total }),
        narrow: translate('instrument.ages.old', { count: count(old), total }),
      },
      page: explainerPath(EXPLAINED.ages),
      table: 'chart',
    };
  },
  lists: ({ record }) => {
    const { wide, narrow } = NEWEST.lists;
    const total = record.lists.length;
    const newest = (most: number) => listsInput(record, record.lists.slice(-most));
    return {
      ...drawn(listsInput(record), listsChart, TABLE, newest(wide), newest(narrow)),
      left: {
        wide: total > wide ? translate('instrument.lists.left', { count: wide, total }) : undefined,
        narrow: total > narrow ? translate('instrument.lists.left', { count: narrow, total }) : undefined,
      },
      page: explainerPath(EXPLAINED.lists),
      table: 'lists',
    };
  },
  members: ({ record }) => ({
    ...drawn(numbersInput(record, 'belong'), numbersChart, [WIDE]),
    page: explainerPath(EXPLAINED.members),
    table: 'figures',
  }),
  numbers: ({ record }) => {
    const input = numbersInput(record);
    return {
      ...drawn(input, numbersChart, [WIDE], { ...input, newest: NEWEST.numbers }),
      page: numbersPath,
      table: 'figures',
    };
  },
  claims: ({ record, claims }) => {
    const input = claimsInput(record, claims);
    const apart = input.rows.slice(0, input.countApart);
    return {
      ...drawn(input, claimsChart, PARAGRAPHS, input, { ...input, rows: apart }),
      left: {
        narrow: translate('instrument.claims.left', { count: apart.length, total: input.rows.length }),
      },
      page: explainerPath(EXPLAINED.claims),
      table: 'sources',
    };
  },
  timeline: ({ record }) => {
    const input = timelineInput(record);
    const newest = (most: number) => {
      const from = input.events
        .map(({ date }) => date)
        .sort()
        .at(-most);
      return from ? timelineInput(record, { from }) : input;
    };
    const [wide, narrow] = [newest(NEWEST.events.wide), newest(NEWEST.events.narrow)];
    const left = ({ events }: TimelineChart) =>
      translate('instrument.timeline.left', { count: input.events.length - events.length });
    return {
      ...drawn(input, timelineChart, TABLE, wide, narrow),
      left: { wide: left(wide), narrow: left(narrow) },
      page: timelinePath,
      table: 'events',
    };
  },
  territory: ({ record }) => ({
    ...drawn(comparisonInput(record), comparisonChart, TABLE),
    page: numbersPath,
    table: 'figures',
  }),
  'history-usa': ({ record }) => ({
    ...drawn(historyInput(record, getCountry(record, 'USA')), historyChart, TABLE),
    page: explainerPath(EXPLAINED['history-usa']),
    table: 'history',
  }),
};

/** The drawings of one chart: whole, and as embedded, in a wide frame and on a phone, which is the whole unless told otherwise. */
function drawn<Input extends { words: ChartWords }>(
  input: Input,
  chart: (input: Input & { layouts: Layouts }) => string,
  layouts: Layouts,
  wide: Input = input,
  narrow: Input = wide,
): Pick<Made, 'words' | 'whole' | 'embedded'> {
  return {
    words: wide.words,
    whole: (wanted) => chart({ ...input, layouts: wanted }),
    embedded: () => joinedSheets(chart({ ...wide, layouts }), chart({ ...narrow, layouts: [NARROW] })),
  };
}

function count(columns: readonly AgeColumn[]): number {
  return columns.reduce((sum, { ages }) => sum + ages.length, 0);
}

function both(text: string): Instrument['left'] {
  return { wide: text, narrow: text };
}

function answersIn(record: PublicRecord, question: Question): readonly Answer[] {
  const { recordDate } = record;
  return [...answersTo(record, question, { asOf: recordDate, knownBy: recordDate }).values()];
}
