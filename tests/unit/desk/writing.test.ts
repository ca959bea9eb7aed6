/** Whatever an editor accepts: the files parse, other entries stay to the byte, and undo gives back every byte. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/content/check.ts';
import { loadContent } from '../../../src/content/load.ts';
import { loadSeals, sealContent } from '../../../src/content/seals.ts';
import { parseYaml } from '../../../src/content/yaml-text.ts';
import type { CodingDraft, StatementDraft } from '../../../src/desk/drafts/draft.ts';
import { type Kept, planOf } from '../../../src/desk/judgement/planned.ts';
import type { Sitting } from '../../../src/desk/judgement/sitting.ts';
import { plannedChanges, triedChanges } from '../../../src/desk/writing/file-changes.ts';
import { review } from '../../../src/desk/writing/reviewed.ts';
import { recover, undoable, undoLast, writeTogether } from '../../../src/desk/writing/together.ts';
import { createRecord } from '../../../src/record/public-record.ts';
import {
  CONDITIONS,
  CONTRIBUTIONS,
  PLACES,
  STANCES,
  WORDINGS,
  type Wording,
} from '../../../src/schema/codes.ts';
import { type ContentFolder, contentFolder, SAMPLE, TODAY } from '../content/content-folder.ts';
import { draft, item, sitting, TEXT } from './sitting.ts';

let folder: ContentFolder;
let journal: string;

beforeEach(() => {
  folder = contentFolder();
  sealContent(folder.path, TODAY);
  journal = join(mkdtempSync(join(tmpdir(), 'whos-willing-journal-')), 'last.json');
});
afterEach(() => {
  folder.delete();
  rmSync(join(journal, '..'), { recursive: true });
});

const KEPT = { article: 'daily.txt', digest: sitting([]).digest };
const ARTICLES = new Map([['daily.txt', TEXT]]);
const check = (path: string) => checkContent(path, TODAY, () => []);

function changesOf(one: Sitting, kept: Kept = KEPT) {
  const { content } = loadContent(folder.path);
  if (!content) throw new Error('the sample cannot be read');
  const keys = new Set(one.items.filter(({ decision }) => decision === 'accepted').map(({ key }) => key));
  const plan = planOf(one, keys, createRecord(content), { today: TODAY, kept });
  return plannedChanges(folder.path, plan, TODAY);
}

const reviewOf = (one: Sitting, kept?: Kept) =>
  review(folder.path, changesOf(one, kept), { check, today: TODAY, articles: ARTICLES });

function bytes(path: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
}

function write(one: Sitting, kept?: Kept) {
  const { refused, changes } = reviewOf(one, kept);
  expect(refused).toEqual([]);
  writeTogether([{ folder: folder.path, files: changes }], journal, 'Example Daily');
}

describe('a statement', () => {
  test('is written in the house’s form, sealed, and in order', () => {
    const before = readFileSync(join(folder.path, 'statements/pol.yaml'), 'utf8');
    write(sitting([item('1')]));
    expect(
      readFileSync(join(folder.path, 'sources/example-daily-2026-01-21.yaml'), 'utf8'),
    ).toBe(`publisher: Example Daily
publisherKind: national
stateControlled: false
title: "Trains first"
url: https://example.org/trains
published: 2026-01-21
recorded: 2026-01-31
language: en
textDigest: "${KEPT.digest}"
article: daily.txt
summary: >-
  A minister promises engineers.
`);
    expect(
      readFileSync(join(folder.path, 'statements/pol.yaml'), 'utf8'),
    ).toBe(`${before}- id: pol-2026-01-20-eva-newly
  country: POL
  speaker: { name: Eva Newly, person: true, role: "President of Poland", represents: POL }
  said: 2026-01-20
  recorded: 2026-01-31
  summary: >-
    The minister promised engineers.
  codings:
    - { contribution: land, stance: committed, place: inside, mission: unspecified, conditions: [ceasefire] }
  evidence:
    - source: example-daily-2026-01-21
      kind: direct-quote
      language: en
      quote:
        exact: "We will send two trains of engineers"
        prefix: "Trains first “"
        suffix: ",” Eva Newly"
      wordsBy: speaker
      carries: [{ contribution: land }]
      checked: { on: 2026-01-31, against: full-text }
`);
    expect(folder.problems()).toEqual([]);
    expect(
      loadSeals(folder.path)
        .lines.slice(-2)
        .map(({ name }) => name),
    ).toEqual(['source/example-daily-2026-01-21', 'statement/pol-2026-01-20-eva-newly']);
  });

  test('stands among the others by its day', () => {
    write(
      sitting([
        item('1', {
          draft: draft({ said: '2025-09-04', name: 'Ann Other', kind: 'reported-speech', quote: null }),
        }),
      ]),
    );
    const text = readFileSync(join(folder.path, 'statements/pol.yaml'), 'utf8');
    expect(text.match(/^- id: .*/gmu)).toEqual([
      '- id: pol-2025-09-04-jan-example',
      '- id: pol-2025-09-04-ann-other',
      '- id: pol-2025-09-05-example-post',
    ]);
  });

  test('of a country without a file begins one', () => {
    write(sitting([item('1', { draft: draft({ country: 'MLT', represents: 'MLT' }) })]));
    expect(parse(readFileSync(join(folder.path, 'statements/mlt.yaml'), 'utf8'))).toHaveLength(1);
  });

  test('whose quotation is not in the article is refused, and nothing is to be written', () => {
    const quote = { exact: 'words that nobody printed', prefix: '', suffix: '', translation: '' };
    const { refused, changes } = reviewOf(sitting([item('1', { draft: draft({ quote }) })]));
    expect(refused.map(({ message }) => message)).toEqual([expect.stringContaining('found 0 times')]);
    expect(changes).toEqual([]);
  });

  test('that makes prose go stale can be written, and the prose is named', () => {
    folder.change(
      'explainers/who-would-help.mdx',
      '## What is not known',
      '## What is not known\n\n- <Awaits of="POL" since="2025-09-05">Nobody knows</Awaits>. <Cite of="paris-2025-09-04" />',
    );
    const { refused, due, changes } = reviewOf(sitting([item('1')]));
    expect(refused).toEqual([]);
    expect(due.map(({ file }) => file)).toEqual(['explainers/who-would-help.mdx']);
    expect(changes.length).toBe(3);
  });

  test('by somebody who speaks after a vote can be written, and the vote is named', () => {
    folder.append(
      'elections.yaml',
      (SAMPLE['elections.yaml'] as string).replaceAll('2026-10-04', '2025-09-21'),
    );
    const { refused, due, changes } = reviewOf(sitting([item('1')]));
    expect(refused).toEqual([]);
    expect(due.map(({ field }) => field)).toEqual(['pol-2025-09-21.since']);
    expect(changes.length).toBe(3);
  });
});

/** What stands in the file of Poland of the last statement. */
function written(one: Sitting, kept?: Kept) {
  write(one, kept);
  return parse(readFileSync(join(folder.path, 'statements/pol.yaml'), 'utf8')).at(-1);
}

describe('what an editor says of words', () => {
  const [coding] = draft().codings as [CodingDraft];
  const of = (changes: Partial<CodingDraft>, more: Partial<StatementDraft> = {}) =>
    sitting([item('1', { draft: draft({ codings: [{ ...coding, ...changes }], ...more }) })]);

  test.each<[string, Partial<CodingDraft>, Wording | undefined]>([
    ['softer than a readiness', { stance: 'ready', wording: 'in-principle' }, 'in-principle'],
    ['softer than a no', { stance: 'declined', wording: 'not-planned' }, 'not-planned'],
    [
      'softer than the stance that was chosen before',
      { stance: 'committed', wording: 'in-principle' },
      undefined,
    ],
    [
      'softer on soldiers, of help in the air',
      { contribution: 'air', stance: 'ready', wording: 'in-principle' },
      undefined,
    ],
  ])('%s', (_name, changes, wording) => {
    expect(written(of(changes)).codings[0].wording).toBe(wording);
    expect(folder.problems()).toEqual([]);
  });

  test.each<[string, boolean, true | undefined]>([
    ['that carry something', true, true],
    ['that carry nothing', false, undefined],
  ])('the sentence around words %s is wanted', (_name, carried, wantsContext) => {
    expect(written(of({ carried }, { wantsContext: true })).evidence[0].wantsContext).toBe(wantsContext);
    expect(folder.problems()).toEqual([]);
  });

  test.each(['stored-copy', 'page'] as const)('that nobody keeps were compared with: %s', (against) => {
    const one = { ...of({}), against, digest: null };
    expect(written(one, { article: null, digest: null }).evidence[0].checked.against).toBe(against);
    expect(folder.problems()).toEqual([]);
  });
});

test('a quotation that joins a statement carries what an editor says of that one, not of the draft', () => {
  const joins = 'pol-2025-09-04-jan-example';
  const source = { ...sitting([]).source, published: '2025-09-05' };
  write(sitting([item('1', { joins, carries: [{ contribution: 'logistics' }] })], { source }));
  const [statement] = parse(readFileSync(join(folder.path, 'statements/pol.yaml'), 'utf8'));
  expect(statement.evidence.at(-1).carries).toEqual([{ contribution: 'logistics' }]);
  expect(folder.problems()).toEqual([]);
});

test('further evidence joins the statement that stands, as a revision that keeps what was there', () => {
  const before = readFileSync(join(folder.path, 'statements/pol.yaml'), 'utf8');
  const joins = 'pol-2025-09-04-jan-example';
  const words = { kind: 'reported-speech', quote: null, note: '' } as const;
  write(
    sitting([item('1', { joins, draft: draft(words) })], {
      source: { ...sitting([]).source, published: '2025-09-05' },
    }),
  );
  const after = readFileSync(join(folder.path, 'statements/pol.yaml'), 'utf8');
  const [statement] = parse(after);
  expect(statement.evidence.map(({ source }: { source: string }) => source)).toEqual([
    'example-times-2025-09-04',
    'example-daily-2025-09-05',
  ]);
  expect(statement.revised).toEqual([
    { on: TODAY, why: 'Example Daily tells of it, too.', was: { evidence: parse(before)[0].evidence } },
  ]);
  expect(isOnlyAdded(before, after)).toBe(true);
  expect(folder.problems()).toEqual([]);
});

describe('a report', () => {
  test('that was tried has one more attempt, and nothing else changes', () => {
    const before = readFileSync(join(folder.path, 'reports.yaml'), 'utf8');
    const [change] = triedChanges(folder.path, 'example-herald-2025-10-01', TODAY, 'unavailable');
    expect(change?.after).toBe(
      before.replace('result: refused }]', 'result: refused }, { on: 2026-01-31, result: unavailable }]'),
    );
  });

  test('that was read says what it became', () => {
    write(
      sitting([item('1')], {
        report: 'example-herald-2025-10-01',
        source: { ...sitting([]).source, url: 'https://example.org/herald' },
      }),
    );
    const [report] = parse(readFileSync(join(folder.path, 'reports.yaml'), 'utf8'));
    expect(report.readAs).toEqual(['pol-2026-01-20-eva-newly']);
    expect(report.revised).toEqual([{ on: TODAY, why: 'It was read.', was: { readAs: null } }]);
    expect(folder.problems()).toEqual([]);
  });
});

describe('writing', () => {
  const files = [
    { path: 'countries.yaml', before: '', after: '[]\n' },
    { path: 'new/file.yaml', before: null, after: 'a: 1\n' },
  ];
  const own = () =>
    files.map((one, index) => ({
      ...one,
      before: index === 0 ? readFileSync(join(folder.path, one.path), 'utf8') : null,
    }));

  test('leaves no file aside, and undo gives back every byte', () => {
    const before = bytes(folder.path);
    writeTogether([{ folder: folder.path, files: own() }], journal, 'it');
    expect(Object.keys(bytes(folder.path)).length).toBe(Object.keys(before).length + 1);
    expect(undoable(journal)).toBe('it');
    expect(undoLast(journal)?.files).toEqual(['countries.yaml', 'new/file.yaml']);
    expect(bytes(folder.path)).toEqual(before);
    expect(undoLast(journal)).toBeUndefined();
  });

  test('refuses where somebody changed a file meanwhile', () => {
    const changes = own();
    folder.append('countries.yaml', '# a remark\n');
    const before = bytes(folder.path);
    expect(() => writeTogether([{ folder: folder.path, files: changes }], journal, 'it')).toThrow(
      /somebody else/u,
    );
    expect(bytes(folder.path)).toEqual(before);
  });

  test('that fails at its second file puts back the first', () => {
    const before = bytes(folder.path);
    // A file stands where the second one needs a folder.
    const changes = [
      own()[0] ?? files[0],
      { path: 'countries.yaml/file.yaml', before: null, after: 'a: 1\n' },
    ];
    expect(() =>
      writeTogether([{ folder: folder.path, files: changes as typeof files }], journal, 'it'),
    ).toThrow();
    expect(bytes(folder.path)).toEqual(before);
  });

  test('that was cut short is undone at the next start', () => {
    const before = bytes(folder.path);
    const changes = [{ folder: folder.path, files: own() }];
    writeFileSync(journal, JSON.stringify({ state: 'begun', told: 'it', changes }));
    folder.write('countries.yaml', '[]\n'); // the first of two renames was done
    expect(recover(journal)).toEqual(['countries.yaml']);
    expect(bytes(folder.path)).toEqual(before);
  });

  test('is not taken back over somebody’s later work', () => {
    writeTogether([{ folder: folder.path, files: own() }], journal, 'it');
    folder.append('countries.yaml', '# a remark\n');
    expect(() => undoLast(journal)).toThrow(/countries\.yaml was changed since/u);
  });
});

describe('any set of drafts', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map(
      (text) =>
        `A${text.normalize('NFC').replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}<>&\ufffd|=]/gu, ' ')}z`,
    );
  const coding = fc.record({
    contribution: fc.constantFrom(...CONTRIBUTIONS),
    stance: fc.constantFrom(...STANCES),
    wording: fc.constantFrom('' as const, ...WORDINGS),
    place: fc.constantFrom(...PLACES),
    mission: fc.constant('unspecified' as const),
    conditions: fc.subarray([...CONDITIONS]),
    scope: fc.constantFrom('after-ceasefire' as const, 'wartime' as const),
    carried: fc.boolean(),
    restates: fc.constant(''),
    readsWith: fc.constant({ statement: '', why: '' }),
  });
  const drafts = fc.record({
    country: fc.constantFrom('POL', 'MLT'),
    name: words,
    role: words,
    said: fc.constantFrom('2025-01-01', '2025-09-04', '2025-09-05', '2026-01-30'),
    summary: words,
    note: fc.oneof(fc.constant(''), words),
    wantsContext: fc.boolean(),
    codings: fc.array(coding, { maxLength: 3 }),
    quote: fc.option(fc.record({ exact: words, prefix: words, suffix: words, translation: words })),
  });
  const accepted = fc.array(fc.tuple(drafts, fc.boolean()), { minLength: 1, maxLength: 4 });

  test('is written as files that say just that, and only adds to what is there', () => {
    fc.assert(
      fc.property(accepted, (made) => {
        const items = made.map(([one, isEvidence], index) =>
          item(String(index), { joins: isEvidence ? 'pol-2025-09-05-example-post' : '', draft: draft(one) }),
        );
        const { content } = loadContent(folder.path);
        if (!content) throw new Error('the sample cannot be read');
        const plan = planOf(sitting(items), new Set(items.map(({ key }) => key)), createRecord(content), {
          today: TODAY,
          kept: KEPT,
        });
        const changes = plannedChanges(folder.path, plan, TODAY);
        for (const { path, before, after } of changes) {
          const { value, problems } = parseYaml(path, after ?? '');
          expect(problems).toEqual([]);
          if (before !== null) expect(isOnlyAdded(before, after ?? '')).toBe(true);
          if (!path.startsWith('statements/')) continue;
          const byId = new Map((value as { id: string }[]).map((entry) => [entry.id, entry]));
          for (const one of plan.statements.filter(({ country }) => path.includes(country.toLowerCase())))
            expect(byId.get(one.id)).toEqual(JSON.parse(JSON.stringify(one.value)));
          for (const old of before === null ? [] : (parse(before) as { id: string }[]))
            if (!plan.evidence.some(({ id }) => id === old.id)) expect(byId.get(old.id)).toEqual(old);
        }
        const was = bytes(folder.path);
        writeTogether([{ folder: folder.path, files: changes }], journal, 'it');
        undoLast(journal);
        expect(bytes(folder.path)).toEqual(was);
      }),
      { numRuns: 60 },
    );
  });
});

/** Whether every line of a text stands in another one, in the same order. */
function isOnlyAdded(before: string, after: string): boolean {
  const lines = after.split('\n');
  let at = 0;
  for (const line of before.split('\n')) {
    at = lines.indexOf(line, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
