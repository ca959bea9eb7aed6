import type { Icon } from '../charts/parts/icon.ts';
import type { Stratum } from '../charts/plan.ts';
import type { Tag } from '../content/prose/prose.ts';
import type { Contribution } from '../schema/codes.ts';

/** What a gap waits for: the attributes of an `<Awaits>`. Once it is there, the gap is drawn no more. */
export type Awaited = Tag['attributes'];

/** A step or part of the plan: whose words say so (only where the record has them), and what nobody has said. */
interface Told {
  /** A statement, or a figure, whose number is then in the text. */
  of: string;
  awaits?: Awaited;
}

export type PlanDetail = 'planning' | 'planning-at-sea' | 'staff' | 'support';

export type StepKey = 'ceasefire' | 'europeans' | 'americans';

/** The steps, in the order in which people who spoke of the plan put them. */
export const PLAN_STEPS: readonly (Told & { key: StepKey })[] = [
  {
    key: 'ceasefire',
    of: 'coalition-2026-01-06-paris-declaration',
    awaits: { of: 'COALITION', contribution: 'monitoring', since: '2026-01-06' },
  },
  { key: 'europeans', of: 'coalition-2025-08-19-european-officials' },
  {
    key: 'americans',
    of: 'coalition-2025-08-19-european-officials',
    awaits: { of: 'USA', contribution: 'guarantee', since: '2026-02-24' },
  },
];

/** The parts, from the sky down. The texts are `chart.plan.part.<key>.*`; each says no more than `of` does. */
export const PLAN_PARTS: readonly (Told & {
  key: Icon;
  stratum: Stratum;
  /** What countries have offered for it; nothing where the record does not ask. */
  contribution?: Contribution;
  /** Its place is told by its text: nobody offers it for inside or outside. */
  housed?: true;
  /** What a statement offers, where the name of the part would say too much: `chart.plan.detail.*`. */
  details?: Readonly<Record<string, PlanDetail>>;
})[] = [
  {
    key: 'air',
    contribution: 'air',
    stratum: 'air',
    of: 'coalition-2025-08-17-co-chairs',
    awaits: { of: 'COALITION', contribution: 'air', since: '2026-01-06' },
  },
  {
    key: 'land',
    contribution: 'land',
    stratum: 'land',
    of: 'gbr-2026-01-06-keir-starmer',
    awaits: { figure: 'soldiers', since: '2026-01-06' },
  },
  {
    key: 'training',
    contribution: 'training',
    stratum: 'land',
    of: 'fra-2025-11-25-emmanuel-macron',
    awaits: { of: 'COALITION', contribution: 'training', since: '2026-01-06' },
  },
  {
    key: 'monitoring',
    contribution: 'monitoring',
    stratum: 'land',
    of: 'coalition-2026-01-06-paris-declaration',
    awaits: { of: 'UKR COALITION', contribution: 'monitoring', since: '2026-01-06' },
  },
  { key: 'logistics', contribution: 'logistics', stratum: 'land', of: 'pol-2026-01-06-donald-tusk' },
  {
    key: 'command',
    contribution: 'command',
    stratum: 'land',
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
    key: 'army',
    stratum: 'land',
    of: 'soldiers-800000-2025-12-15-berlin-statement',
    awaits: { of: 'UKR COALITION', contribution: 'funding', since: '2026-01-06' },
  },
  {
    key: 'sea',
    contribution: 'sea',
    stratum: 'sea',
    of: 'tur-2026-01-08-turkish-ministry-of-national-defence',
    awaits: { of: 'COALITION', contribution: 'sea', since: '2026-01-06' },
  },
];
