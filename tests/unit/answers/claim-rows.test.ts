/** Articles side by side: an article leaves out only what is said to be missing in it. */
import { expect, test } from 'vitest';
import { claimRows, isCompared, parts } from '../../../src/answers/claim-rows.ts';
import { claimsSchema } from '../../../src/schema/claim.ts';

const claim = (article: string, more = {}) => ({
  article,
  says: 'Ships may come.',
  ids: [],
  why: 'Nobody is named.',
  told: 'who-would-help#ships',
  ...more,
});

const CLAIMS = claimsSchema.parse({
  articles: ['morning', 'noon', 'evening', 'weekly'].map((source) => ({
    source,
    short: source,
    text: 'Whole.',
  })),
  topics: [
    {
      id: 'ships',
      topic: 'Ships',
      silent: ['evening'],
      claims: [claim('noon', { version: 'two' }), claim('noon'), claim('morning', { version: 'three' })],
    },
    { id: 'trains', topic: 'Trains', claims: [claim('weekly')] },
  ],
});

test('each article has its cell, in the order of the columns', () => {
  const [ships] = claimRows(CLAIMS).shared;
  expect(ships?.cells.map(({ article, telling }) => [article.source, telling])).toEqual([
    ['morning', 'differs'],
    ['noon', 'differs'],
    ['evening', 'silent'],
    ['weekly', 'other'],
  ]);
  expect(ships && parts(ships)).toBe(true);
});

test('a difference has two sides: both have words, and one alone is none', () => {
  const [ships] = claimRows(CLAIMS).shared;
  expect(ships?.cells.map(({ version }) => version)).toEqual(['three', 'two', undefined, undefined]);
  const agreed = claimRows({
    ...CLAIMS,
    topics: CLAIMS.topics.map((topic) => ({
      ...topic,
      claims: topic.claims.map((one) => (one.version ? { ...one, version: 'two' } : one)),
    })),
  }).shared[0];
  expect(agreed?.cells.map(({ telling }) => telling)).toEqual(['told', 'told', 'silent', 'other']);
});

test('only articles on one meeting can be compared', () => {
  const on = (meetings: Record<string, string>) => {
    const articles = CLAIMS.articles.map((article) => ({ ...article, about: meetings[article.source] }));
    return claimRows({ ...CLAIMS, articles }).shared.map(isCompared);
  };
  expect(on({ morning: 'paris', noon: 'paris' })).toEqual([true]);
  expect(on({ morning: 'paris', noon: 'kyiv', evening: 'paris' })).toEqual([false]);
  expect(on({})).toEqual([false]);
});

test('two claims of one article are no subject of two', () => {
  const { shared, single } = claimRows({
    ...CLAIMS,
    topics: CLAIMS.topics.map((topic) => ({
      ...topic,
      claims: topic.claims.filter(({ article }) => article !== 'morning'),
    })),
  });
  expect(shared).toEqual([]);
  expect(single.map(({ id }) => id)).toEqual(['ships', 'trains']);
});
