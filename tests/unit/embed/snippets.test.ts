/** What others paste must hold whatever the record says: a title with a quotation mark is not markup. */

import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { elementSnippet } from '../../../src/embed/snippets/element-snippet.ts';
import { columnFrame, frameSnippet, quotation } from '../../../src/embed/snippets/frame-snippet.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  preserveOrder: true,
  trimValues: false,
  allowBooleanAttributes: true,
  processEntities: true,
  htmlEntities: true,
});
const words = fc.string({
  unit: fc.constantFrom(...'ab <>&"\'=/-—é', '</a>', '<script>', '&amp;'),
  minLength: 1,
});
const PAGE = 'https://site.example/map/?a=1&b=2';

/** The names of all elements of a snippet, in order. */
function names(markup: string): string[] {
  const walk = (nodes: Record<string, unknown>[]): string[] =>
    nodes.flatMap((node) =>
      Object.entries(node)
        .filter(([name]) => name !== ':@' && name !== '#text')
        .flatMap(([name, children]) => [name, ...walk(children as Record<string, unknown>[])]),
    );
  return walk(parser.parse(`<root>${markup}</root>`));
}

test('no text becomes an element', () => {
  fc.assert(
    fc.property(words, words, words, (title, finding, credit) => {
      const picture = { src: PAGE, width: 700, height: 900 };
      const site = credit;
      const framed = { title, finding, page: PAGE, embed: PAGE, width: 600, height: 900, site };
      expect(names(frameSnippet(framed))).toEqual(['root', 'iframe']);
      expect(names(columnFrame(framed))).toEqual(['root', 'iframe']);
      expect(names(quotation(framed))).toEqual(['root', 'blockquote', 'a']);
      const shown = elementSnippet({ view: 'land' }, { title, finding, page: PAGE, picture, credit }, PAGE);
      const closed = shown.replace(/<img [^>]*/u, '$&/'); // HTML leaves it open
      expect(names(closed)).toEqual([
        'root',
        'figure',
        'willing-map',
        'a',
        'img',
        'figcaption',
        'a',
        'script',
      ]);
    }),
  );
});

test('the figure is as wide as the column that it is pasted into', () => {
  const snippet = elementSnippet({}, { title: 'T', finding: 'F', page: PAGE, credit: 'C' }, PAGE);
  expect(snippet).toMatch(/^<figure style="margin-inline:0">/u);
});

test('a picture fills its column up to its own width, and keeps its shape and a phone’s page where its style is forbidden', () => {
  const picture = { src: PAGE, width: 1200, height: 630 };
  const snippet = elementSnippet({}, { title: 'T', finding: 'F', page: PAGE, picture, credit: 'C' }, PAGE);
  expect(snippet).toContain('width="520" height="273"');
  expect(snippet).toContain('style="width:100%;max-width:1200px;height:auto"');
  const small = { src: PAGE, width: 300, height: 100 };
  expect(
    elementSnippet({}, { title: 'T', finding: 'F', page: PAGE, picture: small, credit: 'C' }, PAGE),
  ).toContain('width="300" height="100"');
});

test('what has no picture is a link, and that once', () => {
  const snippet = elementSnippet({}, { title: 'T & U', finding: 'T & U', page: PAGE, credit: 'C' }, PAGE);
  expect(snippet.match(/<a /gu)).toHaveLength(1);
  expect(snippet).toContain('<figcaption>C</figcaption>');
});

test('a frame of a column takes no more than the column, whatever is asked, and loads when it is near', () => {
  const framed = { title: 'T', embed: PAGE, width: 900, height: 700, site: 'S' };
  const snippet = columnFrame(framed);
  expect(snippet).toContain(' width="100%" height="700" ');
  expect(snippet).toContain(' style="max-width:900px" loading="lazy"');
});
