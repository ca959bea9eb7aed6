/** What the five articles that were read whole claim is told somewhere, and no claim loses its place in silence. */
import { describe, expect, test } from 'vitest';
import { claimProblems } from '../../../src/content/claim-problems.ts';
import { contentFolder as realFolder } from '../../../src/content/content-folder.ts';
import { loadExplainers } from '../../../src/content/explainer-file.ts';
import { pickedProblems } from '../../../src/content/prose/picked-problems.ts';
import { type Prose, parseProse, type Tag } from '../../../src/content/prose/prose.ts';
import { getClaims, getRecord } from '../../../src/content/record.ts';
import { contentFolder } from './content-folder.ts';

const { articles, topics } = getClaims();
const claims = topics.flatMap((topic) => topic.claims.map((claim) => ({ ...claim, topic: topic.id })));
const record = getRecord();
const sections = new Map<string, readonly Tag[]>(
  loadExplainers(realFolder()).explainers.flatMap(({ id, prose }) =>
    prose ? sectionsOf(prose).map(({ heading, tags }) => [`${id}#${heading}`, tags] as const) : [],
  ),
);

// What tells of an id: naming its day does not.
const TELLING: ReadonlySet<string> = new Set(['Cite', 'Quote', 'PullQuote', 'Moved', 'Figure']);

function sectionsOf({ headings, tags }: Prose): { heading: string; tags: Tag[] }[] {
  return headings.map(({ id, line }, index) => {
    const end = headings[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    return {
      heading: id,
      tags: tags.filter((tag) => tag.line > line && tag.line < end),
    };
  });
}

function placeOf(told: string): string {
  return told.split('#')[0] ?? '';
}

/** Where a claim should be told and is not: why, and where else it is cited. One that no entry holds has its article. */
function lost({ told, ids: own, article, topic, says }: (typeof claims)[number]): string[] {
  const ids = own.length > 0 ? own : [article];
  const tags = sections.get(told);
  if (tags && tells(tags, ids)) return [];
  const others = [...sections].filter(([, cited]) => tells(cited, ids)).map(([place]) => place);
  const reason = tags ? `it cites none of ${ids.join(', ')}` : 'there is no such heading';
  return [
    `${topic}: “${says}” lost its place ${told}: ${reason}. It is cited or shown by ${others.join(', ') || 'none'}`,
  ];
}

function tells(tags: readonly Tag[], ids: readonly string[]): boolean {
  return tags.some(
    ({ name, attributes }) =>
      name === 'Claims' ||
      (TELLING.has(name) && (attributes.of ?? '').split(/\s+/u).some((id) => ids.includes(id))),
  );
}

test('every article that was read whole has its column and its claims, and no other', () => {
  const whole = record.sources.filter(({ article }) => article).map(({ id }) => id);
  expect(whole).toHaveLength(5);
  expect(articles.map(({ source }) => source).toSorted()).toEqual(whole.toSorted());
  expect([...new Set(claims.map(({ article }) => article))].toSorted()).toEqual(whole.toSorted());
});

test('only articles on one meeting tell a thing otherwise: on different days there are two things', () => {
  const told = new Map(
    topics.flatMap(({ claims: own }) => own.map((claim) => [placeOf(claim.told), undefined] as const)),
  );
  const problemsOf = (about: string | undefined) =>
    claimProblems({ articles: articles.map((article) => ({ ...article, about })), topics }, record, {
      told,
      unread: new Set<string>(),
    }).map(({ message }) => message);
  expect(problemsOf('paris-2025-09-04')).toEqual([]);
  expect(problemsOf(undefined).join('\n')).toContain('no other article on its meeting has');
  expect(problemsOf('lisbon-2025-09-04').join('\n')).toContain('lisbon-2025-09-04 is no event');
});

test('every claim is told under the heading that it names, by an explainer that cites it or shows it', () => {
  expect(claims.flatMap(lost)).toEqual([]);
});

describe('the check names', () => {
  test.each([
    ['ids: [pol-2025-09-04-jan-example]', 'ids: [pol-gone]', 'pol-gone is no statement, event or figure'],
    [
      'ids: [pol-2025-09-04-jan-example]',
      'ids: []',
      'nothing in the record holds “Poland opens its railways.”',
    ],
    ['told: who-would-help#', 'told: who-left#', 'who-left#what-is-not-known is in no explainer'],
    ['told: who-would-help#what-is-not-known', 'told: who-would-help', 'is no place'],
    [
      '#what-is-not-known',
      '#what-is-known',
      'is no heading of that explainer: write one of what-is-not-known',
    ],
    ['topic: Railways', 'topic: Railways\n    silent: [example-times-2025-09-04]', 'is not silent'],
    [
      'says: Poland opens its railways.',
      'says: Poland opens its railways.\n        version: all',
      'is one alone',
    ],
    ['source: example-times-2025-09-04', 'source: example-post-2025-09-05', 'no source that was read whole'],
  ])('%s as %s', (from, to, message) => {
    const folder = contentFolder();
    folder.change('claims.yaml', from, to);
    const problems = folder.problems().filter((line) => line.startsWith('claims.yaml'));
    folder.delete();
    expect(problems.join('\n')).toContain(message);
  });
});

test('a scene picks rows and columns that the chart has: what one article alone tells is no row', () => {
  const picks = (scene: string) =>
    pickedProblems({ articles, topics }, 'x.mdx', parseProse(`${scene}\n\nText.\n\n</Scene>\n`).tags).map(
      ({ line, field, message }) => `${line} ${field} ${message.split(':')[0]}`,
    );
  expect(picks('<Scene topics="how-many america" articles="tass-2025-09-04">')).toEqual([]);
  expect(picks('<Scene topics="how-many italy-and-czechia" articles="reuters">')).toEqual([
    '1 <Scene topics> "italy-and-czechia" is not in the chart of claims',
    '1 <Scene articles> "reuters" is not in the chart of claims',
  ]);
});
