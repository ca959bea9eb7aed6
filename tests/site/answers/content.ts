/** A content folder with one country for every kind of answer that there is. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { sealContent } from '../../../src/content/seals.ts';

const SOURCE = 'example-times-2025-09-04';
const RECORDED = '2025-12-01';

/** Names that are written from right to left, and end in digits. */
export const RTL = { publisher: 'חדשות 12', speaker: 'שר 7' };

/** A report that nobody has read, and how it is named. */
export const REPORT = {
  publisher: 'Example Herald',
  url: 'https://example.org/herald',
  name: 'Example Herald, 1 November 2025',
};

/** How a country answers, in the words that a reader is to meet everywhere, and in paint and marks. */
export interface Case {
  id: string;
  name: string;
  slug: string;
  iso2: string;
  /** Absent: nobody has looked yet. */
  searched?: string;
  /** On one day or several: who spoke (absent: its minister) and the codings of the words. */
  said?: readonly {
    on: string;
    by?: string;
    codings: readonly object[];
    revised?: readonly object[];
    note?: string;
  }[];
  /** As a reader meets them on the day of the record. */
  label: string;
  paint: readonly string[];
  marks: readonly string[];
}

const DAY = '2025-09-04';
const EARLIER = '2025-03-02';
const land = (stance: string, place = 'inside') => ({
  contribution: 'land',
  stance,
  place,
  mission: 'unspecified',
});
const OPEN = 'Does not rule soldiers out';
const NO = 'No to soldiers; no other offer found';
const TROOPS = 'Has promised soldiers';
const OTHERS = 'said by others, not by the country itself';
const FORMER = 'said by a government that has left office';
const OLD = 'words over a year old';
export const DOUBT = 'may no longer hold';
export const NEWER = 'there is a later report that we could not open';

export const CASES: readonly Case[] = [
  {
    ...country('UKR', 'Ukraine', 'UA'),
    said: [
      {
        on: DAY,
        codings: [{ contribution: 'force', stance: 'host' }],
        revised: [
          {
            on: RECORDED,
            why: 'It speaks of its own soil.',
            was: { codings: [{ contribution: 'force', stance: 'opposed' }], note: null },
          },
        ],
        note: 'Read twice.',
      },
    ],
    label: 'Would host foreign soldiers',
    paint: ['host'],
    marks: [],
  },
  {
    ...country('FRA', 'France', 'FR'),
    // The no comes first in the file and in the alphabet; readers meet the yes first.
    said: [
      { on: EARLIER, codings: [land('undecided')] },
      { on: DAY, codings: [land('declined')] },
      { on: DAY, codings: [land('open')] },
    ],
    label: `Said different things on one day: ${OPEN} / ${NO}`,
    paint: ['open', 'declined'],
    marks: [],
  },
  {
    ...country('DEU', 'Germany', 'DE'),
    said: [
      { on: DAY, codings: [land('declined')] },
      { on: DAY, codings: [land('open')] },
      { on: DAY, codings: [land('committed')] },
    ],
    label: `Said different things on one day: ${TROOPS} / ${OPEN} / ${NO}`,
    paint: ['troops', 'open', 'declined'],
    marks: [],
  },
  {
    ...country('ESP', 'Spain', 'ES'),
    said: [{ on: DAY, codings: [land('open', 'outside')] }],
    label: 'Nothing found on soldiers; other help',
    paint: ['support-silent'],
    marks: [],
  },
  {
    ...country('LTU', 'Lithuania', 'LT'),
    // Two readings, one colour.
    said: [
      { on: DAY, codings: [land('committed', 'outside')] },
      { on: DAY, codings: [land('open', 'outside')] },
    ],
    label: 'Nothing found on soldiers; other help',
    paint: ['support-silent'],
    marks: [],
  },
  {
    ...country('TUR', 'Türkiye', 'TR'),
    said: [{ on: DAY, by: 'OUTLET', codings: [land('open')] }],
    label: OPEN,
    paint: ['open'],
    marks: [OTHERS],
  },
  {
    ...country('CZE', 'Czechia', 'CZ'),
    said: [{ on: DAY, codings: [land('declined')] }],
    label: NO,
    paint: ['declined'],
    marks: [FORMER],
  },
  {
    ...country('NOR', 'Norway', 'NO'),
    said: [{ on: '2024-10-01', codings: [land('committed')] }],
    label: TROOPS,
    paint: ['troops'],
    marks: [OLD],
  },
  {
    ...country('IRL', 'Ireland', 'IE'),
    said: [{ on: DAY, codings: [{ contribution: 'membership', stance: 'declined' }] }],
    label: 'No answer found',
    paint: ['unknown'],
    marks: [],
  },
  {
    ...country('FIN', 'Finland', 'FI'),
    label: 'No answer found',
    paint: ['unknown'],
    // The report is named beside it; nothing was found that could no longer hold.
    marks: [],
  },
  {
    ...country('HUN', 'Hungary', 'HU'),
    said: [{ on: DAY, codings: [land('declined')] }],
    label: NO,
    paint: ['declined'],
    marks: [DOUBT, FORMER, NEWER],
  },
  {
    ...country('SWE', 'Sweden', 'SE'),
    searched: undefined as unknown as string,
    label: 'Not looked for yet',
    paint: ['not-searched'],
    marks: [],
  },
  // One of the site's charts is about it.
  {
    ...country('USA', 'United States', 'US'),
    searched: undefined as unknown as string,
    label: 'Not looked for yet',
    paint: ['not-searched'],
    marks: [],
  },
];

function country(
  id: string,
  name: string,
  iso2: string,
): Pick<Case, 'id' | 'name' | 'slug' | 'iso2' | 'searched'> {
  return {
    id,
    name,
    slug: name.toLowerCase().replace('ü', 'u').replace(' ', '-'),
    iso2,
    searched: '2025-11-30',
  };
}

/** Writes the content into a folder; the words of the codebook are the site's own. */
export function writeContent(folder: string): void {
  const files: Record<string, unknown> = {
    'countries.yaml': CASES.map(({ id, name, slug, iso2, searched }) => ({
      id,
      name,
      slug,
      iso2,
      ...(searched ? { searched } : {}),
    })),
    'institutions.yaml': [{ id: 'OUTLET', name: 'a news outlet', slug: 'a-news-outlet' }],
    'elections.yaml': [],
    'offices.yaml': [
      {
        id: 'cze-old-minister',
        party: 'CZE',
        holder: 'A minister of Czechia',
        kind: 'person',
        until: '2025-10-10',
        recorded: RECORDED,
        basis: 'Another minister spoke later.',
      },
      {
        id: 'hun-old-cabinet',
        party: 'HUN',
        holder: 'A cabinet',
        kind: 'government',
        until: '2025-10-10',
        recorded: RECORDED,
        basis: 'Another cabinet was sworn in.',
      },
    ],
    'reports.yaml': [
      {
        id: 'herald-2025-11-01',
        about: ['HUN', 'FIN'],
        publisher: REPORT.publisher,
        title: null,
        url: REPORT.url,
        published: '2025-11-01',
        seen: 'headline',
        says: 'Two governments are said to think again.',
        doubts: ['HUN'],
        recorded: RECORDED,
      },
    ],
    'events.yaml': [],
    'figures.yaml': [],
    'lists.yaml': [],
    'outlets.yaml': {},
    'publisher.yaml': { name: null },
    'claims.yaml': { articles: [], topics: [] },
    'corrections.yaml': [],
    'editions.yaml': [],
    [`sources/${SOURCE}.yaml`]: {
      publisher: RTL.publisher,
      publisherKind: 'national',
      stateControlled: false,
      title: null,
      url: 'https://example.org/news',
      published: DAY,
      recorded: RECORDED,
      language: 'en',
    },
    ...Object.fromEntries(
      CASES.filter(({ said }) => said).map((one) => [
        `statements/${one.id.toLowerCase()}.yaml`,
        statements(one),
      ]),
    ),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), stringify(content));
  }
  mkdirSync(join(folder, 'explainers'), { recursive: true });
  for (const path of ['codebook.yaml', 'pages'])
    cpSync(join('content', path), join(folder, path), { recursive: true });
  // There are no lists here to lead to.
  const method = join(folder, 'pages/method.mdx');
  writeFileSync(method, readFileSync(method, 'utf8').replace('/numbers/#lists', '/numbers/'));
  sealContent(folder, RECORDED);
}

function statements({ id, name, said = [] }: Case): unknown[] {
  return said.map(({ on, by, codings, ...more }, index) => ({
    id: `${id.toLowerCase()}-${on}-a-minister-${index + 1}`,
    country: id,
    speaker: {
      name: by ? RTL.publisher : id === 'FRA' ? RTL.speaker : `A minister of ${name}`,
      person: !by,
      role: 'Minister',
      represents: by ?? id,
    },
    said: on,
    recorded: RECORDED,
    summary: `Something about soldiers, number ${index + 1}.`,
    codings,
    evidence: [
      {
        source: SOURCE,
        kind: by ? 'outlet-wording' : 'reported-speech',
        language: 'en',
        checked: { on: RECORDED, against: 'none' },
      },
    ],
    ...more,
  }));
}
