/** Names of countries in a scene: which become links, and what they wear. */
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/answers/answer.ts';
import { linkNames } from '../../../src/explainers/linked-names.ts';

const ANSWERS = (
  [
    ['MKD', 'North Macedonia', ['Macedonia'], ['declined']],
    ['GBR', 'United Kingdom', ['Britain'], ['leads']],
    ['IRL', 'Ireland', [], ['open', 'declined']],
    ['UKR', 'Ukraine', [], ['host']],
  ] as const
).map(([id, name, aliases, paint]) => ({
  country: { id, name, aliases, slug: id.toLowerCase() },
  paint,
})) as unknown as Answer[];

/** The names that are linked, each with its country and what it wears. */
function linked(html: string, outlined: readonly string[] = []): string[] {
  return [
    ...linkNames(html, ANSWERS, outlined).matchAll(/data-name="(\w+)" data-tile="(\w+)">([^<]+)<\/a>/gu),
  ].map(([, id, tile, name]) => `${id} ${tile} ${name}`);
}

test('the first mention of each is linked, by whichever of its names', () => {
  expect(linked('<p>Britain’s offer. Britain, the United Kingdom and Ireland.</p>')).toEqual([
    'GBR leads Britain',
    'IRL conflicting Ireland',
  ]);
});

test('a longer name is not taken for the shorter one in it, nor a part of a word for a name', () => {
  expect(linked('<p>North Macedonia; Irelands, pro-Ireland, Britains.</p>')).toEqual([
    'MKD declined North Macedonia',
  ]);
});

test.each([
  '<h2>Ireland decides</h2>',
  '<p><a href="/x/">Ireland</a></p>',
  '<p><q>Ireland is open</q></p>',
  '<figure class="pull-quote"><figcaption><b>Prime Minister of Ireland</b></figcaption></figure>',
  '<p><button aria-label="Ireland">Ireland</button></p>',
])('%s stays as it is', (html) => expect(linkNames(html, ANSWERS, [])).toBe(html));

test('a mention after words that stay as they are is linked', () => {
  expect(linked('<h2>Ireland</h2><p><q>Ireland</q> said Ireland.</p>')).toEqual(['IRL conflicting Ireland']);
});

test('Ukraine is linked only where the scene outlines it', () => {
  expect(linked('<p>Ukraine</p>')).toEqual([]);
  expect(linked('<p>Ukraine</p>', ['UKR'])).toEqual(['UKR host Ukraine']);
});

test('who is called like a country is a person, with the first name and then without', () => {
  const html = '<p>Luís Ireland spoke. Ireland went on, and Britain’s leaders listened.</p>';
  expect(linkNames(html, ANSWERS, [], ['Luís Ireland']).match(/data-name="\w+"/gu)).toEqual([
    'data-name="GBR"',
  ]);
});
