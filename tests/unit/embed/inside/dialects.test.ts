/** The messages that hosts speak; what is sent is a contract for ever. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asksForHeight, heightMessages, linkMessage } from '../../../../src/embed/inside/dialects.ts';

const SIZE = { width: 600, height: 612 };
const plain = { search: '', hash: '' };
const wordpress = { search: '', hash: '#?secret=aB3xYz0987' };
const pym = { search: '?theme=dark&childId=graphic-1&parentUrl=https%3A%2F%2Fhost.example', hash: '' };

test('a height is told in our words, with the width it holds at, and in those of AMP', () => {
  expect(heightMessages(SIZE, plain)).toEqual([
    { type: 'willing:height', v: 1, height: 612, width: 600 },
    { sentinel: 'amp', type: 'embed-size', height: 612 },
  ]);
});

test('WordPress gets its height with its secret, and its links', () => {
  expect(heightMessages(SIZE, wordpress)).toContainEqual({
    message: 'height',
    value: 612,
    secret: 'aB3xYz0987',
  });
  expect(linkMessage('https://example.org/map/', wordpress)).toEqual({
    message: 'link',
    value: 'https://example.org/map/',
    secret: 'aB3xYz0987',
  });
  expect(linkMessage('https://example.org/map/', plain)).toBeUndefined();
});

test('pym gets its string where it has given its child a name', () => {
  expect(heightMessages(SIZE, pym)).toContain('pymxPYMxgraphic-1xPYMxheightxPYMx612');
});

test('a name or a secret that could mean something else is no name', () => {
  for (const bad of ['<b>', 'axPYMxb c', 'x'.repeat(65), '', '%E0%A4%A']) {
    expect(heightMessages(SIZE, { search: `?childId=${encodeURIComponent(bad)}`, hash: '' })).toHaveLength(2);
    expect(heightMessages(SIZE, { search: '', hash: `#?secret=${bad}` })).toHaveLength(2);
  }
});

test('our hello and the ready of WordPress ask for the height', () => {
  expect(asksForHeight({ type: 'willing:hello', v: 1 }, plain)).toBe(true);
  expect(asksForHeight({ type: 'willing:hello', v: 1, later: 'field' }, plain)).toBe(true);
  expect(asksForHeight({ message: 'ready', secret: 'aB3xYz0987' }, wordpress)).toBe(true);
});

test('nothing else does, and nothing is an error', () => {
  const junk = [
    { type: 'willing:hello', v: 2 },
    { type: 'willing:hello' },
    { message: 'ready' },
    { message: 'ready', secret: 'other' },
  ];
  for (const data of junk) expect(asksForHeight(data, wordpress)).toBe(false);
  expect(asksForHeight({ message: 'ready', secret: undefined }, plain)).toBe(false);
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (data) => {
      expect(asksForHeight(data, plain)).toBe(false);
    }),
  );
});

test('whatever the address, messages hold whole numbers and no more of the address than a name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, hash) => {
      const messages = heightMessages(SIZE, { search, hash });
      expect(messages[0]).toEqual({ type: 'willing:height', v: 1, height: 612, width: 600 });
      for (const message of messages) expect(JSON.stringify(message)).toMatch(/^[\w\s"{}:,-]+$/u);
    }),
  );
});
