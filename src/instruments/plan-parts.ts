import type { Icon } from '../charts/parts/icon.ts';
import type { PlanStage, Stratum } from '../charts/plan.ts';
import type { Tag } from '../content/prose/prose.ts';
import type { Contribution } from '../schema/codes.ts';

/** What a gap waits for: the attributes of an `<Awaits>`. Once it is there, the gap is drawn no more. */
export type Awaited = Tag['attributes'];

export type PlanDetail = 'planning' | 'planning-at-sea' | 'staff' | 'support';

/** The stages, in the order in which they would come; what has no title of its own is a single part. */
export const PLAN_STAGES = [
  { key: 'ceasefire', frame: 'first' },
  { key: 'watch' },
  { key: 'force', titled: true },
  { key: 'behind', titled: true },
  { key: 'army', titled: true },
  { key: 'idea', frame: 'beside' },
] as const satisfies readonly {
  key: string;
  /** Whether it has a title, `chart.plan.stage.<key>`. */
  titled?: true;
  frame?: NonNullable<PlanStage['frame']>;
}[];

/** The parts, by stage. The texts are `chart.plan.part.<key>.*`; each says no more than `of` does. */
export const PLAN_PARTS: readonly {
  key: Icon;
  stage: (typeof PLAN_STAGES)[number]['key'];
  /** A statement, or a figure, whose number is then in the text: whose words say so, only where the record has them. */
  of: string;
  /** What nobody has said. */
  awaits?: Awaited;
  /** Its text has a shorter one for a phone, `brief`. */
  shortened?: true;
  /** Of the force: its ground in the drawing. */
  stratum?: Stratum;
  /** What countries have offered for it; nothing where the record does not ask. */
  contribution?: Contribution;
  /** Whom `of` names as leading it, or who speaks there: who has not offered it is named, too. */
  named?: readonly string[];
  /** Its place is told by its text: nobody offers it for inside or outside. */
  housed?: true;
  /** What a statement offers, where the name of the part would say too much: `chart.plan.detail.*`. */
  details?: Readonly<Record<string, PlanDetail>>;
}[] = [
  {
    key: 'ceasefire',
    stage: 'ceasefire',
    of: 'coalition-2026-01-06-paris-declaration',
    awaits: { of: 'COALITION', contribution: 'monitoring', since: '2026-01-06' },
  },
  {
    key: 'monitoring',
    stage: 'watch',
    contribution: 'monitoring',
    named: ['USA'],
    of: 'coalition-2026-01-06-paris-declaration',
    awaits: { of: 'UKR COALITION', contribution: 'monitoring', since: '2026-01-06' },
  },
  {
    key: 'land',
    stage: 'force',
    stratum: 'land',
    contribution: 'land',
    named: ['GBR', 'FRA'],
    of: 'gbr-2026-01-06-keir-starmer',
    awaits: { figure: 'soldiers', since: '2026-01-10' },
  },
  {
    key: 'air',
    stage: 'force',
    stratum: 'air',
    contribution: 'air',
    named: ['GBR', 'FRA'],
    of: 'coalition-2025-08-17-co-chairs',
    awaits: { of: 'COALITION', contribution: 'air', since: '2026-01-06' },
  },
  {
    key: 'sea',
    stage: 'force',
    stratum: 'sea',
    contribution: 'sea',
    named: ['TUR'],
    of: 'tur-2026-01-08-turkish-ministry-of-national-defence',
    awaits: { of: 'COALITION', contribution: 'sea', since: '2026-01-06' },
  },
  {
    key: 'command',
    stage: 'behind',
    contribution: 'command',
    named: ['FRA', 'GBR'],
    housed: true,
    of: 'gbr-2025-07-10-uk-government',
    awaits: { of: 'COALITION GBR FRA', contribution: 'command', since: '2026-05-18' },
    details: {
      'fra-2025-04-10-sebastien-lecornu': 'planning',
      'tur-2026-01-08-turkish-ministry-of-national-defence': 'planning-at-sea',
      'est-2025-04-30-kristen-michal': 'staff',
      'pol-2025-09-04-wladyslaw-kosiniak-kamysz': 'support',
    },
  },
  {
    key: 'logistics',
    stage: 'behind',
    contribution: 'logistics',
    named: ['POL'],
    of: 'pol-2026-01-06-donald-tusk',
  },
  {
    key: 'army',
    stage: 'army',
    of: 'soldiers-800000-2025-12-15-berlin-statement',
    awaits: { of: 'UKR COALITION', contribution: 'funding', since: '2026-01-06' },
  },
  {
    key: 'training',
    stage: 'army',
    contribution: 'training',
    of: 'fra-2025-11-25-emmanuel-macron',
    awaits: { of: 'COALITION', contribution: 'training', since: '2026-01-06' },
  },
  {
    key: 'idea',
    stage: 'idea',
    shortened: true,
    of: 'coalition-2025-08-19-european-officials',
    awaits: { of: 'USA', contribution: 'guarantee', since: '2026-02-24' },
  },
];
