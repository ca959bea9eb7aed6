/** Elements become text that says what they hold and nothing else, whatever their words are. */
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { element, type Markup } from '../../../src/markup/element.ts';
import { toHtml } from '../../../src/markup/html.ts';

describe('an element is written', () => {
  test.each<[string, Markup, string]>([
    ['as text, which is only ever text', '<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['with its children in order', element('p', {}, 'a', element('b', {}, 'c'), 'd'), '<p>a<b>c</b>d</p>'],
    ['without children that are none', element('p', {}, null, 'a', null), '<p>a</p>'],
    ['without attributes that are none', element('p', { a: null, b: undefined, c: false }), '<p></p>'],
    ['with an attribute that only stands there', element('p', { hidden: true }), '<p hidden></p>'],
    ['with numbers to one decimal, never -0', element('p', { a: 1.26, b: -0.01 }), '<p a="1.3" b="0"></p>'],
    ['with attributes escaped', element('p', { a: '"<&' }), '<p a="&quot;&lt;&amp;"></p>'],
    ['without an end where HTML has none', element('p', {}, element('br')), '<p><br></p>'],
    [
      'closed at once where it is SVG and empty',
      element('svg', {}, element('g'), element('br')),
      '<svg><g/><br/></svg>',
    ],
    [
      'as SVG, too, where it will stand in one',
      element('svg', {}, element('a', {}, element('use'))),
      '<svg><a><use/></a></svg>',
    ],
  ])('%s', (_, markup, html) => {
    expect(toHtml(markup)).toBe(html);
  });
});

test('any words come back from the text as they were', () => {
  const words = fc.string({
    unit: fc.constantFrom(...'ab<>&"\'=/-—é ', ']]>', '</p>', '<!--', '&amp;', '😀'),
    minLength: 1,
  });
  const parser = new XMLParser({
    ignoreAttributes: false,
    trimValues: false,
    processEntities: true,
    htmlEntities: true,
  });
  fc.assert(
    fc.property(words, words, (text, title) => {
      const html = toHtml(element('p', { title }, text));
      expect(XMLValidator.validate(html)).toBe(true);
      const { p } = parser.parse(html);
      expect([p['#text'], p['@_title']].map(String)).toEqual([text, title]);
    }),
    { numRuns: 300 },
  );
});

test('what XML forbids becomes the replacement character', () => {
  expect(toHtml(element('p', { a: '\u0000' }, '\uD800\uFFFE'))).toBe('<p a="\uFFFD">\uFFFD\uFFFD</p>');
});
