/** Charts as a page would ask for them, for tests and for looking at. */

import { type AgesChart, agesChart } from '../../../src/charts/ages-chart.ts';
import { type ClaimsChart, claimsChart } from '../../../src/charts/claims-chart.ts';
import { comparisonChart } from '../../../src/charts/comparison-chart.ts';
import { type GridChart, gridChart } from '../../../src/charts/grid-chart.ts';
import { historyRowsOf } from '../../../src/charts/history.ts';
import { historyChart } from '../../../src/charts/history-chart.ts';
import { type LadderChart, ladderChart } from '../../../src/charts/ladder-chart.ts';
import { type ListsChart, listsChart } from '../../../src/charts/lists-chart.ts';
import type { MoversChart } from '../../../src/charts/movers.ts';
import { moversChart } from '../../../src/charts/movers-chart.ts';
import { type NumbersChart, numbersChart } from '../../../src/charts/numbers-chart.ts';
import { COLUMN, FULL, MIDDLE } from '../../../src/charts/parts/layout.ts';
import type { ChartWords } from '../../../src/charts/parts/words.ts';
import type { PlanChart } from '../../../src/charts/plan.ts';
import { planChart } from '../../../src/charts/plan-chart.ts';
import type { TimelineChart } from '../../../src/charts/timeline.ts';
import { timelineChart } from '../../../src/charts/timeline-chart.ts';
import { ANSWERS, EVENTS, MARKS } from './sample-data.ts';
import { sampleRecord } from './sample-record.ts';

export const WORDS: ChartWords = {
  title: 'Who gave which number of countries',
  subtitle: 'Each mark is a number somebody gave. As of 24 November 2026.',
  description: 'Between February 2025 and February 2026, 42 numbers from 2 to 39 countries were given.',
  note: 'Hollow: about. Arrow: more than, or up to.',
  credit: 'Who’s Willing · CC BY 4.0',
  empty: 'No figures were found.',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

export const NUMBERS: NumbersChart = {
  idPrefix: 'numbers',
  movedLabel: 'Moved beside its day; a line leads to the day',
  words: WORDS,
  topicLabels: {
    expected: 'Expected in it',
    ready: 'ready to take part',
    committed: 'committed',
    attended: 'at the table',
    belong: 'in the coalition',
  },
  marks: MARKS,
  guides: [
    { date: '2025-03-02', label: 'London' },
    { date: '2025-09-04', label: 'Paris summit' },
    { date: '2026-01-06', label: 'Paris Declaration' },
  ],
};

export const TIMELINE: TimelineChart = {
  idPrefix: 'timeline',
  words: {
    ...WORDS,
    title: 'Meetings and texts, and what moved',
    subtitle: 'February 2025 to March 2026. As of 24 November 2026.',
    description: '37 events and the days on which positions changed.',
    note: undefined,
  },
  kindLabels: {
    summit: 'summit',
    talks: 'talks',
    announcement: 'announcement',
    text: 'text',
    answer: 'another answer on soldiers',
    report: 'report not read',
  },
  events: [...EVENTS, ...ANSWERS],
};

export const HISTORY = {
  contributionLabels: {
    land: 'Soldiers in Ukraine',
    air: 'Air',
    sea: 'Sea',
    training: 'Training',
    logistics: 'Logistics',
    monitoring: 'Monitoring',
    command: 'Command',
    intelligence: 'Intelligence',
    funding: 'Money and arms',
    guarantee: 'Guarantee',
    membership: 'Membership',
    force: 'The force itself',
  },
  stanceLabels: {
    leads: 'leads',
    committed: 'committed',
    ready: 'ready',
    open: 'open',
    undecided: 'undecided',
    declined: 'declined',
    opposed: 'opposed',
    host: 'would host',
  },
  narrowedLabels: { outside: 'outside Ukraine', peacekeeping: 'as peacekeepers' },
  keyLabels: {
    told: 'a statement by others',
    conflicting: 'words of one day conflict',
    others: 'others’ words only',
    statement: 'a statement',
    dashed: 'nothing newer found',
  },
  newestLabel: (day: string) => `newest words: ${day}`,
  noneLabel: 'nothing found',
};

export const GUIDES = [
  { date: '2025-03-02', label: 'London' },
  { date: '2025-07-10', label: 'Northwood' },
  { date: '2025-08-13', label: 'Video call' },
  { date: '2025-08-18', label: 'Washington' },
  { date: '2025-09-04', label: 'Paris' },
  { date: '2026-01-06', label: 'Paris Declaration' },
];

export function history(country: string, name: string): string {
  return historyChart({
    idPrefix: `history-${country.toLowerCase()}`,
    words: {
      ...WORDS,
      title: `How the words of ${name} moved`,
      subtitle: 'By contribution. Record of 30 March 2026',
      description: `What ${name} said on each contribution, and since when.`,
      note: undefined,
      empty: `No statement of ${name} was found.`,
    },
    ...HISTORY,
    toldLabels: (stance) => `told by others: ${stance}`,
    history: historyRowsOf(sampleRecord(), country),
    guides: GUIDES,
    statementHref: (id) => `/statements/${id}/`,
  });
}

const TERRITORY = {
  ...WORDS,
  title: 'Ground taken in 2025',
  subtitle: 'Square kilometres, by who says so. As of 24 November 2026.',
  description: 'The Institute for the Study of War gives about 4,700 km², Russia 6,000 km².',
  note: undefined,
};

export function territory(): string {
  return comparisonChart({
    idPrefix: 'territory',
    words: TERRITORY,
    bars: [
      {
        id: 'territory-6000',
        value: 6000,
        qualifier: 'exactly',
        number: '6,000',
        unit: 'km²',
        owner: 'Russia (speaker not named)',
        detail: '7 January 2026. Ukrainian ground that Russia says it took during 2025.',
        href: '#figure-territory-6000',
      },
      {
        id: 'territory-4700',
        value: 4700,
        qualifier: 'about',
        number: '4,700',
        unit: 'km²',
        owner: 'Institute for the Study of War',
        detail: '7 January 2026. Ukrainian ground taken by Russia during 2025.',
        href: '#figure-territory-4700',
      },
      {
        id: 'territory-5000',
        value: 5000,
        qualifier: 'more-than',
        number: '5,000',
        unit: 'km²',
        owner: 'Somebody & <Sons>',
        detail: 'January 2026.',
      },
      {
        id: 'territory-5600',
        value: 5600,
        qualifier: 'up-to',
        number: '5,600',
        unit: 'km²',
        owner: 'A newspaper',
        detail: 'January 2026.',
      },
    ],
  });
}

const filled = (...tones: string[]) => ({ tones, weak: false });
const outlined = (tone: string) => ({ tones: [tone], weak: true });

export const GRID: GridChart = {
  idPrefix: 'grid',
  words: {
    ...WORDS,
    title: 'Soldiers in Ukraine: of 5 countries that name a condition, 3 name a ceasefire or a peace deal',
    subtitle: 'What each country’s newest words make it depend on. As of 24 November 2026.',
    description: 'A grid of five countries and the conditions that they name.',
    note: 'Two colours in one cell: two answers, as for inside and outside Ukraine.',
  },
  columns: [
    { key: 'ceasefire', label: 'A ceasefire first' },
    { key: 'peace-deal', label: 'A peace deal first' },
    { key: 'mandate', label: 'A UN or other mandate' },
    { key: 'us-backstop', label: 'Backing by America' },
    { key: 'parliament', label: 'Its own parliament' },
    { key: 'partners', label: 'Partners in it too' },
    { key: 'if-needed', label: 'A need for it' },
    { key: 'russian-consent', label: 'Russia’s consent' },
    { key: 'defined-mission', label: 'A clear task' },
    { key: 'for-now', label: 'A no, but “for now”' },
  ],
  rows: [
    {
      id: 'PRT',
      name: 'Portugal',
      href: '/countries/portugal/',
      tip: 'Portugal: open',
      tiles: new Map([
        ['ceasefire', filled('open')],
        ['peace-deal', filled('open')],
      ]),
    },
    {
      id: 'GBR',
      name: 'United Kingdom',
      tiles: new Map([
        ['ceasefire', outlined('troops')],
        ['parliament', outlined('troops')],
      ]),
    },
    { id: 'BIH', name: 'Bosnia and Herzegovina', tiles: new Map([['mandate', filled('peacekeepers')]]) },
    {
      id: 'DEU',
      name: 'Germany',
      tiles: new Map([
        ['us-backstop', filled('open', 'support')],
        ['parliament', filled('open', 'support')],
        ['partners', filled('open')],
        ['defined-mission', filled('open')],
      ]),
    },
    { id: 'LVA', name: 'Latvia', tiles: new Map([['for-now', filled('declined')]]) },
  ],
  key: [
    { text: 'committed', tinted: filled('troops') },
    { text: 'open', tinted: filled('open') },
    { text: 'as peacekeepers', tinted: filled('peacekeepers') },
    { text: 'outside Ukraine', tinted: filled('support') },
    { text: 'declined', tinted: filled('declined') },
    { text: 'weaker words', tinted: outlined('troops') },
  ],
};

export const PLAN: PlanChart = {
  idPrefix: 'plan',
  words: {
    ...WORDS,
    title: 'After a ceasefire: 3 countries would or might take part on land, 2 in the air, nobody at sea',
    subtitle: 'The stages and the parts of the plan, and who has offered what.',
    description: 'Five stages and eight parts, with six offers.',
    note: undefined,
  },
  stages: [
    {
      key: 'ceasefire',
      frame: 'first',
      parts: [
        {
          key: 'ceasefire',
          title: 'First, a ceasefire',
          text: 'The force would come only after a credible ceasefire',
          by: 'Members of the coalition, 6 Jan 2026',
          unknown: 'Not known: who would judge that it is credible',
          asked: false,
          missing: [],
          offers: [],
        },
      ],
    },
    {
      key: 'watch',
      parts: [
        {
          key: 'monitoring',
          title: 'Watching the ceasefire',
          text: 'Under American lead',
          by: 'Members of the coalition, 6 Jan 2026',
          asked: true,
          missing: [{ id: 'USA', name: 'United States: nothing said', tinted: filled('unknown') }],
          offers: [],
        },
      ],
    },
    {
      key: 'force',
      title: 'Who would be there',
      parts: [
        {
          key: 'land',
          stratum: 'land',
          title: 'On land',
          asked: true,
          missing: [],
          offers: [
            { id: 'EST', name: 'Estonia', tinted: filled('troops') },
            { id: 'BIH', name: 'Bosnia and Herzegovina', tinted: filled('ready') },
          ],
          others: {
            count: 4,
            text: '4 that do not rule it out',
            tip: 'Andorra and others',
            tinted: filled('open'),
          },
          counted: '6 countries',
        },
        {
          key: 'air',
          stratum: 'air',
          title: 'In the air',
          text: 'Help to secure the skies',
          by: 'The two who preside, 17 Aug 2025',
          unknown: 'Not known: how many aircraft, and from which airfields they would fly',
          asked: true,
          missing: [],
          offers: [
            {
              id: 'BEL',
              name: 'Belgium',
              href: '/countries/belgium/',
              tip: 'committed',
              tinted: filled('troops'),
            },
            { id: 'GBR', name: 'United Kingdom', tinted: outlined('open') },
            { id: 'FIN', name: 'Finland', tinted: outlined('open') },
          ],
          counted: '3 countries',
        },
        { key: 'sea', stratum: 'sea', title: 'At sea', asked: true, missing: [], offers: [] },
      ],
    },
    {
      key: 'army',
      title: 'What it would help rebuild',
      parts: [
        {
          key: 'army',
          title: 'Ukraine’s own army',
          text: 'To stay as large as it is',
          by: 'Somebody, 15 Dec 2025',
          unknown: 'Not known: who pays for it',
          asked: false,
          missing: [],
          offers: [],
        },
        { key: 'training', title: 'Training', asked: true, missing: [], offers: [] },
      ],
    },
    {
      key: 'idea',
      frame: 'beside',
      parts: [
        {
          key: 'idea',
          title: 'Beside the plan: an idea of officials',
          text: 'First these, then those',
          asked: false,
          missing: [],
          offers: [],
        },
      ],
    },
  ],
  none: 'Nobody found',
  key: [
    { text: 'says it will', tinted: filled('troops') },
    { text: 'may, or does not exclude it', tinted: filled('open') },
    { text: 'older words', tinted: outlined('open') },
  ],
};

const AGE = { gone: false, others: false, unread: [] };

export const AGES: AgesChart = {
  idPrefix: 'ages',
  words: {
    ...WORDS,
    title:
      'Of 8 countries’ answers, 2 rest on words more than a year old and 1 on words of a government that has gone',
    subtitle: 'Each dot: the day of the newest words behind a country’s colour on the map.',
    description: 'Eight countries in three groups, from March 2025 to November 2026.',
    note: 'A dot says when something was said, not that it still holds.',
  },
  groups: [
    {
      key: 'promised',
      title: 'Have promised soldiers',
      marks: [
        {
          ...AGE,
          id: 'EST',
          name: 'Estonia',
          said: '2025-12-03',
          tones: ['troops'],
          href: '/countries/estonia/',
        },
        {
          ...AGE,
          id: 'GBR',
          name: 'United Kingdom',
          said: '2026-02-21',
          tones: ['leads'],
          gone: true,
          unread: ['2026-07-13', '2026-09-01'],
        },
      ],
    },
    {
      key: 'conflicting',
      title: 'Say different things',
      marks: [{ ...AGE, id: 'DEU', name: 'Germany', said: '2026-01-06', tones: ['open', 'undecided'] }],
    },
    {
      key: 'support-no',
      title: 'Other help; no soldiers',
      marks: [
        { ...AGE, id: 'ROU', name: 'Romania', said: '2026-01-06', tones: ['support'] },
        { ...AGE, id: 'CYP', name: 'Cyprus', said: '2025-03-28', tones: ['support'] },
        { ...AGE, id: 'GRC', name: 'Greece', said: '2026-01-06', tones: ['support'], others: true },
        { ...AGE, id: 'USA', name: 'United States', said: '2025-08-19', tones: ['support'] },
        { ...AGE, id: 'TUR', name: 'Türkiye', said: '2026-11-24', tones: ['support'] },
      ],
    },
  ],
  asOf: '2026-11-29',
  old: { after: 365, label: 'over a year old' },
  silence: { from: '2026-02-24', labels: ['nothing newer was read'], today: '30 Nov' },
  guides: [
    { date: '2025-02-17', label: 'Paris' },
    { date: '2025-09-04', label: 'Paris' },
    { date: '2026-01-06', label: 'Paris' },
  ],
  key: {
    said: 'said',
    gone: 'that government has gone',
    others: 'others’ words, not its own',
    unread: 'newer report, not read here',
  },
};

export const MOVERS: MoversChart = {
  idPrefix: 'movers',
  words: {
    ...WORDS,
    title: 'Two governments have moved towards sending soldiers, one away from it',
    subtitle: 'From a promise at the top to a no at the bottom. As of 24 November 2026.',
    description: 'A small chart for each of three countries.',
    note: 'A line ends with the newest words.',
  },
  levels: ['promised', 'ready', 'not ruled out', 'only peacekeepers', 'undecided', 'no'],
  marks: { silence: 'nothing newer read', gone: 'that government left office' },
  asOf: '2026-11-24',
  key: [
    { text: 'Promised', tinted: { tones: ['troops'], weak: false } },
    { text: 'Ready', tinted: { tones: ['ready'], weak: false } },
    { text: 'Not ruled out', tinted: { tones: ['open'], weak: false } },
    { text: 'Only as peacekeepers', tinted: { tones: ['peacekeepers'], weak: false } },
    { text: 'Undecided', tinted: { tones: ['undecided'], weak: false } },
    { text: 'Other help; no', tinted: { tones: ['support-no'], weak: false } },
    { text: 'No', tinted: { tones: ['declined'], weak: false } },
  ],
  groups: [
    {
      title: 'Closer to sending soldiers',
      panels: [
        {
          id: 'GBR',
          name: 'United Kingdom',
          said: ['Ready, Feb 2025', 'Promised, Jan 2026'],
          steps: [
            { from: '2025-02-16', level: 1, tone: 'ready' },
            { from: '2026-01-06', level: 0, tone: 'troops' },
          ],
          until: '2026-02-21',
          gone: '2026-07-20',
        },
        {
          id: 'CHE',
          name: 'Switzerland',
          said: ['Undecided, Sept 2025', 'Only as peacekeepers, Dec 2025'],
          steps: [
            { from: '2025-09-18', level: 4, tone: 'undecided' },
            { from: '2025-12-02', level: 3, tone: 'peacekeepers' },
          ],
          until: '2025-12-02',
        },
      ],
    },
    {
      title: 'Further from it',
      panels: [
        {
          id: 'FIN',
          name: 'Finland',
          said: ['Undecided, Feb 2025', 'No, Mar 2025', 'Not ruled out, Mar 2025', 'No, Aug 2025'],
          steps: [
            { from: '2025-02-15', level: 4, tone: 'undecided' },
            { from: '2025-03-12', level: 5, tone: 'declined' },
            { from: '2025-03-26', level: 2, tone: 'open' },
            { from: '2025-08-18', level: 5, tone: 'support-no' },
          ],
          until: '2025-08-18',
        },
      ],
    },
  ],
};

export const LISTS: ListsChart = {
  idPrefix: 'lists',
  words: {
    ...WORDS,
    title: 'Of 6 countries said to be ready with soldiers, one had promised any',
    subtitle: 'One list that others gave, and each country’s own words on soldiers by that day.',
    description: 'Six countries, each in the colour of its own words.',
    note: 'Dashed: no words of its own found that say what it would send, whatever others said of it.',
  },
  lists: [
    {
      id: 'named-6',
      title: 'Six, as somebody told a newspaper (4 September 2025)',
      detail:
        'Said to be ready with soldiers. Of the 6, 1 had promised soldiers and none had called themselves ready; 1 had not said what it would send.',
      rungs: [
        {
          key: 'promised',
          title: 'Has promised soldiers',
          tiles: [
            {
              id: 'EST',
              name: 'Estonia',
              href: '/countries/estonia/',
              tip: 'Has promised soldiers',
              tinted: filled('troops'),
            },
          ],
        },
        {
          key: 'open',
          title: 'Does not rule soldiers out',
          tiles: [
            { id: 'CAN', name: 'Canada', tinted: { ...filled('open'), weak: true, starred: true } },
            { id: 'DEU', name: 'Germany', tinted: filled('open', 'undecided') },
          ],
        },
        {
          key: 'undecided',
          title: 'Says it has not decided',
          tiles: [{ id: 'BIH', name: 'Bosnia and Herzegovina', tinted: filled('undecided') }],
        },
        {
          key: 'support-no',
          title: 'No to soldiers; other help',
          tiles: [{ id: 'POL', name: 'Poland', tinted: filled('support-no') }],
        },
        {
          key: 'unknown',
          title: 'No words of its own found',
          tiles: [{ id: 'TUR', name: 'Türkiye', tinted: filled('unknown') }],
        },
      ],
      key: [
        { text: 'may no longer hold', tinted: { tones: ['open'], weak: true } },
        {
          text: 'known from state-controlled outlets alone',
          tinted: { tones: ['open'], weak: false, starred: true },
        },
      ],
    },
  ],
};

/** Every sample by the name of its snapshot. */
const LADDER: LadderChart = {
  idPrefix: 'ladder',
  words: { ...WORDS, title: 'Three have promised soldiers' },
  rungs: [
    {
      key: 'promised',
      title: 'Have promised soldiers',
      tiles: [
        { id: 'GBR', name: 'United Kingdom', tinted: { tones: ['leads'], weak: true }, href: '/gbr/' },
        { id: 'FRA', name: 'France', tinted: { tones: ['leads'], weak: false }, href: '/fra/' },
        { id: 'EST', name: 'Estonia', tinted: { tones: ['troops'], weak: false }, href: '/est/' },
      ],
    },
    {
      key: 'support-no',
      title: 'Other help; no soldiers',
      tiles: ['Italy', 'Poland', 'North Macedonia', 'Bosnia and Herzegovina', 'Luxembourg', 'Cyprus'].map(
        (name) => ({ id: name, name, tinted: { tones: ['support'], weak: name === 'Cyprus' } }),
      ),
    },
    {
      key: 'conflicting',
      title: 'Say different things',
      tiles: [{ id: 'HRV', name: 'Croatia', tinted: { tones: ['open', 'declined'], weak: false } }],
    },
  ],
  key: [
    { text: 'its own words of the past year', tinted: { tones: ['open'], weak: false } },
    { text: 'older words', tinted: { tones: ['open'], weak: true } },
  ],
};

const CLAIMS: ClaimsChart = {
  idPrefix: 'claims',
  words: { ...WORDS, title: 'On one of three subjects the articles part ways' },
  articles: ['Euromaidan Press', 'With TASS’s dateline', 'Publisher not known'],
  rows: [
    {
      id: 'count',
      topic: 'How many countries, and for what?',
      marks: [{ version: 'about 10' }, { version: '26, with a choice' }, 'silent'],
    },
    { id: 'america', topic: 'What has America promised?', marks: ['told', 'told', 'other'] },
    {
      id: 'soldiers',
      topic: 'After what would soldiers go, and who says so?',
      marks: ['other', 'told', 'told'],
    },
  ],
  key: {
    told: 'tells it',
    differs: 'has it otherwise than another',
    silent: 'leaves it out',
    other: 'has another subject',
  },
};

export function samples(): Record<string, string> {
  const empty = { ...WORDS, title: 'Nothing yet', description: 'No figures.' };
  return {
    numbers: numbersChart(NUMBERS),
    'numbers-committed': numbersChart({ ...NUMBERS, idPrefix: 'committed', topics: ['committed'] }),
    'numbers-empty': numbersChart({ ...NUMBERS, idPrefix: 'empty', words: empty, marks: [] }),
    territory: territory(),
    timeline: timelineChart(TIMELINE),
    'timeline-plain': timelineChart({
      ...TIMELINE,
      idPrefix: 'plain',
      events: EVENTS.slice(0, 5),
    }),
    grid: gridChart(GRID),
    'grid-empty': gridChart({ ...GRID, idPrefix: 'grid-empty', rows: [] }),
    ages: agesChart(AGES),
    lists: listsChart(LISTS),
    movers: moversChart(MOVERS),
    'movers-brief': moversChart({
      ...MOVERS,
      idPrefix: 'movers-brief',
      layouts: [MIDDLE],
      groups: MOVERS.groups.map((group) => ({
        ...group,
        panels: group.panels.map((panel) => ({ ...panel, said: undefined })),
      })),
    }),
    ladder: ladderChart(LADDER),
    claims: claimsChart(CLAIMS),
    'claims-column': claimsChart({ ...CLAIMS, idPrefix: 'claims-column', layouts: [FULL, COLUMN] }),
    'plan-full': planChart({ ...PLAN, idPrefix: 'plan-full', layouts: [FULL, COLUMN] }),
    plan: planChart(PLAN),
    'plan-empty': planChart({ ...PLAN, idPrefix: 'plan-empty', stages: [] }),
    'history-deu': history('DEU', 'Germany'),
    'history-pol': history('POL', 'Poland'),
    'history-xkx': history('XKX', 'Kosovo'),
  };
}
