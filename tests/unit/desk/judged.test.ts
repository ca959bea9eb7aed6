/** What the record would say of a draft, before anything of it is written. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { judge, type Told } from '../../../src/desk/judgement/judged.ts';
import type { Sitting } from '../../../src/desk/judgement/sitting.ts';
import type { Content } from '../../../src/record/public-record.ts';
import { type ContentFolder, contentFolder, TODAY } from '../content/content-folder.ts';
import { draft, item, sitting } from './sitting.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

function content(): Content {
  const loaded = loadContent(folder.path);
  if (!loaded.content) throw new Error('the sample cannot be read');
  return loaded.content;
}

function judgeIt(one: Sitting, key = '1', told: readonly Told[] = []) {
  return judge(content(), one, key, { today: TODAY, kept: { digest: one.digest, article: null }, told });
}

const open = (changes = {}) => item('1', { decision: 'open', ...changes });
const [coding] = draft().codings;

test('a promise recolours its country, and says which texts tell of it', () => {
  const told = [
    { file: 'explainers/a.mdx', names: ['pol-2025-09-04-jan-example'] },
    { file: 'explainers/b.mdx', names: ['MLT', 'paris-2025-09-04'] },
  ];
  const { moves, map, telling, still, id } = judgeIt(sitting([open()]), '1', told);
  expect(moves).toMatchObject([
    { country: 'POL', question: 'headline', after: 'The label of troops', recolours: true, conflict: [] },
  ]);
  expect([map.before.POL?.paint, map.after.POL?.paint, map.after.MLT]).toEqual([
    ['support-silent'],
    ['troops'],
    map.before.MLT,
  ]);
  expect(telling).toEqual(['explainers/a.mdx']);
  expect([still, id]).toEqual([null, 'pol-2026-01-20-eva-newly']);
});

test('so it does before its summary is written, which is named as missing', () => {
  const { moves, problems, sourceProblems } = judgeIt(
    sitting([open({ draft: draft({ summary: '' }) })], { source: { ...sitting([]).source, summary: '' } }),
  );
  expect(moves).toHaveLength(1);
  expect(problems).toEqual([{ field: 'summary', message: 'is empty: tell in own words what was said' }]);
  expect(sourceProblems.map(({ field }) => field)).toEqual(['summary']);
});

test('what was accepted counts already, and what was rejected does not', () => {
  const second = item('2', { decision: 'open', draft: draft({ name: 'Una Same' }) });
  expect(judgeIt(sitting([item('1'), second]), '2').moves).toEqual([]);
  expect(judgeIt(sitting([item('1', { decision: 'rejected' }), second]), '2').moves).toHaveLength(1);
  expect(judgeIt(sitting([item('1'), second]), '2').all).toHaveLength(1);
});

test('two answers of one day are told as a contradiction', () => {
  const codings = coding ? [{ ...coding, stance: 'declined' as const, conditions: [] }] : [];
  const second = item('2', { decision: 'open', draft: draft({ name: 'Una Other', codings }) });
  const [move] = judgeIt(sitting([item('1'), second]), '2').moves;
  expect(move?.conflict).toEqual(['pol-2026-01-20-eva-newly', 'pol-2026-01-20-una-other']);
});

test.each([
  ['has no coding', { codings: [] }, 'It has no coding, so it makes no position.'],
  [
    'are others’ beside own words',
    {
      represents: 'EU',
      codings: coding ? [{ ...coding, contribution: 'logistics' as const, stance: 'open' as const }] : [],
    },
    'The label of logistics: the country has spoken itself, and then others’ words do not count.',
  ],
  [
    'are older than those that decide',
    { said: '2025-01-01', codings: coding ? [{ ...coding, contribution: 'logistics' as const }] : [] },
    'The label of logistics: newer words decide, pol-2025-09-04-jan-example.',
  ],
  [
    'are about the war',
    { codings: coding ? [{ ...coding, contribution: 'funding' as const, scope: 'wartime' as const }] : [] },
    'It is about the time of the war, and the map is about the time after it.',
  ],
])('the map stays, and it says why, where the words %s', (_name, changes, why) => {
  const { moves, still } = judgeIt(sitting([open({ draft: draft(changes) })]));
  expect([moves, still]).toEqual([[], why]);
});

test('what the record has from this speaker of about that day is shown, and may be joined', () => {
  const own = draft({ name: 'J. Example', said: '2025-09-05', kind: 'reported-speech', quote: null });
  const { kin } = judgeIt(sitting([open({ draft: own })]));
  expect(kin.map(({ id }) => id)).toEqual(['pol-2025-09-04-jan-example']);
  const joined = judgeIt(sitting([open({ draft: own, joins: 'pol-2025-09-04-jan-example' })]));
  expect([joined.id, joined.moves, joined.still]).toEqual([
    'pol-2025-09-04-jan-example',
    [],
    'It is further evidence of what stands.',
  ]);
});

test('what check would refuse is told at once: a promise in others’ words', () => {
  const { problems } = judgeIt(sitting([open({ draft: draft({ represents: 'EU', name: 'Eva Newly' }) })]));
  expect(problems.map(({ field, message }) => `${field} ${message}`).join()).toContain(
    'a promise needs the country’s own'.replace('’', "'"),
  );
});
