/** A small content folder without problems, in a temporary place, for tests that break one thing in it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../../src/content/check.ts';
import { textDigest } from '../../../src/evidence/text-digest.ts';
import {
  CHECKED_AGAINST,
  CONDITIONS,
  CONTRIBUTIONS,
  EVIDENCE_KINDS,
  HEADLINES,
  MISSIONS,
  PLACES,
  PRECISIONS,
  PUBLISHER_KINDS,
  SCOPES,
  SHADES,
  STANCES,
  WORDS_BY,
} from '../../../src/schema/codes.ts';
import { formatProblems } from '../../../src/schema/problem.ts';
import { explainer } from './prose/explainer.ts';

/** The day on which the tests ask; everything in the sample is older. */
export const TODAY = '2026-01-31';

export const ARTICLE =
  'The minister said: our railways will be open. Nobody asked about the ports of the country.';

/** Files of the sample by path. Cases change them with `change`. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'codebook.yaml': stringify({
    contributions: terms(CONTRIBUTIONS),
    stances: terms(STANCES),
    places: terms(PLACES),
    missions: terms(MISSIONS),
    conditions: terms(CONDITIONS),
    scopes: terms(SCOPES),
    headlines: terms([...HEADLINES, 'conflicting', 'not-searched']),
    shades: terms(SHADES),
    precisions: terms(PRECISIONS),
    evidenceKinds: terms(EVIDENCE_KINDS),
    wordsBy: terms(WORDS_BY),
    checkedAgainst: terms(CHECKED_AGAINST),
    publisherKinds: terms(PUBLISHER_KINDS),
  }),
  'claims.yaml': `articles:
  - { source: example-times-2025-09-04, short: Times, text: It is whole. }
topics:
  - id: railways
    topic: Railways
    claims:
      - article: example-times-2025-09-04
        says: Poland opens its railways.
        ids: [pol-2025-09-04-jan-example]
        told: who-would-help#what-is-not-known
`,
  'countries.yaml': `- id: POL
  name: Poland
  slug: poland
  iso2: PL
  searched: 2025-12-01
- id: MLT
  name: Malta
  slug: malta
  iso2: MT
  marker: true
`,
  'institutions.yaml': `- id: EU
  name: European Union
  slug: european-union
- id: OUTLET
  name: a news outlet
`,
  'events.yaml': `- id: paris-2025-09-04
  date: 2025-09-04
  title: A meeting in Paris
  kind: summit
  summary: Leaders met.
  attended: [POL, EU]
  marked: { as: Paris, in: [slider, charts] }
  recorded: 2025-09-05
  evidence:
    - source: example-times-2025-09-04
      kind: attendance
      language: en
      checked: { on: 2025-09-05, against: stored-copy }
`,
  'figures.yaml': `- id: committed-26-2025-09-04-host
  topic: committed
  value: 26
  qualifier: exactly
  unit: countries
  counted: Countries that promised something.
  speaker: { name: The Host, short: Host, person: true, role: President, represents: EU }
  said: 2025-09-04
  recorded: 2025-09-05
  evidence:
    - source: example-times-2025-09-04
      kind: reported-speech
      language: en
      checked: { on: 2025-09-05, against: stored-copy }
`,
  'corrections.yaml': `- id: railways-2025-10-01
  on: 2025-10-01
  what: The role of the minister.
  statements: [pol-2025-09-04-jan-example]
`,
  'editions.yaml': '[]\n',
  'lists.yaml': `- id: ready-2-2025-09-05-example-post
  title: Two that are ready
  counted: Countries said to be ready.
  speaker: { name: The report, person: false, role: An outlet in its own words, represents: OUTLET }
  said: 2025-09-05
  recorded: 2025-09-06
  value: 2
  countries: [POL, MLT]
  evidence:
    - source: example-post-2025-09-05
      kind: outlet-wording
      language: en
      checked: { on: 2025-09-06, against: stored-copy }
`,
  'outlets.yaml': 'state-wire: RU\n',
  'publisher.yaml': 'name: null\n',
  'offices.yaml': `- id: pol-old-minister
  party: POL
  holder: Jan Example
  kind: person
  until: 2025-09-04
  recorded: 2025-09-05
  basis: Another minister spoke later.
`,
  'elections.yaml': `- id: pol-2026-10-04
  country: POL
  date: 2026-10-04
  recorded: 2025-09-23
  evidence:
    - source: example-post-2025-09-05
      kind: outlet-wording
      language: en
      checked: { on: 2025-09-06, against: stored-copy }
`,
  'reports.yaml': `- id: example-herald-2025-10-01
  about: [POL, paris-2025-09-04]
  publisher: Example Herald
  title: null
  url: https://example.org/herald
  published: 2025-10-01
  seen: address
  says: The address names Poland.
  recorded: 2025-10-02
  tried: [{ on: 2025-10-03, result: refused }]
`,
  'sources/example-times-2025-09-04.yaml': `publisher: Example Times
publisherKind: national
stateControlled: false
title: null
url: https://example.org/news
published: 2025-09-04
recorded: 2025-09-05
language: en
textDigest: ${textDigest(ARTICLE)}
article: example.txt
summary: A report on the meeting.
`,
  'sources/example-post-2025-09-05.yaml': `publisher: Example Post
publisherKind: wire
stateControlled: false
title: A headline
url: null
published: 2025-09-05
recorded: 2025-09-05
language: en
`,
  'statements/pol.yaml': `- id: pol-2025-09-04-jan-example
  country: POL
  speaker: { name: Jan Example, person: true, role: Minister of Poland, represents: POL }
  said: 2025-09-04
  recorded: 2025-09-06
  summary: The minister offered the railways.
  codings:
    - { contribution: logistics, stance: committed, place: outside, conditions: [ceasefire] }
  evidence:
    - source: example-times-2025-09-04
      kind: direct-quote
      language: en
      quote: { exact: "our railways will be open" }
      wordsBy: speaker
      carries: [{ contribution: logistics }]
      checked: { on: 2025-09-06, against: full-text }
- id: pol-2025-09-05-example-post
  country: POL
  speaker: { name: The report, person: false, role: An outlet in its own words, represents: OUTLET }
  said: 2025-09-05
  recorded: 2025-09-06
  summary: The outlet wrote that Poland may train soldiers.
  codings:
    - { contribution: training, stance: open }
  evidence:
    - source: example-post-2025-09-05
      kind: outlet-wording
      language: en
      checked: { on: 2025-09-06, against: stored-copy }
`,
  'explainers/who-would-help.mdx': explainer(),
  'pages/method.mdx': 'What is said, and by whom.\n',
};

/** A correction that also tells of the outlet's statement: what a retraction of it needs. */
export const TOLD: readonly [file: string, from: string, to: string] = [
  'corrections.yaml',
  '[pol-2025-09-04-jan-example]',
  '[pol-2025-09-04-jan-example, pol-2025-09-05-example-post]',
];

export interface ContentFolder {
  path: string;
  /** Replaces the one place where `from` stands in a file; throws when it stands nowhere or more than once. */
  change(file: string, from: string, to: string): void;
  write(file: string, content: string | Uint8Array): void;
  append(file: string, text: string): void;
  remove(file: string): void;
  /** The problems as `npm run check` prints them, one a line. */
  problems(): string[];
  delete(): void;
}

/** Writes the sample to a new folder. Every country counts as drawn. */
export function contentFolder(): ContentFolder {
  const path = mkdtempSync(join(tmpdir(), 'whos-willing-content-'));
  const read = (file: string) => readFileSync(join(path, file), 'utf8');
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  };
  for (const [file, text] of Object.entries(SAMPLE)) write(file, text);
  return {
    path,
    write,
    change: (file, from, to) => {
      const parts = read(file).split(from);
      if (parts.length !== 2) throw new Error(`${file} holds "${from}" ${parts.length - 1} times, not once`);
      write(file, parts.join(to));
    },
    append: (file, text) => write(file, read(file) + text),
    remove: (file) => rmSync(join(path, file), { recursive: true }),
    problems: () =>
      formatProblems(checkContent(path, TODAY, () => []))
        .split('\n')
        .filter((line) => line !== ''),
    delete: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** The change is answered by one line, which begins like this. */
export function expectOnly(
  folder: ContentFolder,
  file: string,
  from: string,
  to: string,
  line: string,
): void {
  folder.change(file, from, to);
  const [first, ...others] = folder.problems();
  expect(others, first).toEqual([]);
  expect(first?.slice(0, line.length)).toBe(line);
}

function terms(codes: readonly string[]): Record<string, { label: string; definition: string }> {
  return Object.fromEntries(
    codes.map((code) => [code, { label: `The label of ${code}`, definition: 'What it means.' }]),
  );
}
