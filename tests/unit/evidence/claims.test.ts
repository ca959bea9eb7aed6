/** What the five articles that were read whole claim, and where the record holds it, or why it does not. */
import { expect, test } from 'vitest';
import { getRecord } from '../../../src/content/record.ts';
import claims from './claims.json' with { type: 'json' };

const { statementsById, eventsById, figuresById, sources } = getRecord();
const articles = sources.filter(({ article }) => article).map(({ id }) => id);

test('every article that was read whole is covered, and no other', () => {
  expect(articles).toHaveLength(5);
  expect([...new Set(claims.map(({ article }) => article))].sort()).toEqual(articles.sort());
});

test('every claim is in the record, or says why it is not', () => {
  for (const { claim, ids, why } of claims) {
    expect(ids === null ? Boolean(why) : ids.length > 0, claim).toBe(true);
    for (const id of ids ?? [])
      expect(statementsById.has(id) || eventsById.has(id) || figuresById.has(id), `${claim}: ${id}`).toBe(
        true,
      );
  }
});
