/** Sources of the Pravda network are refused; Ukrainska Pravda and European Pravda are other houses. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isDeniedSource } from '../../../src/record/denied-sources.ts';
import { type ContentFolder, contentFolder, expectOnly } from './content-folder.ts';

let folder: ContentFolder;

beforeEach(() => {
  folder = contentFolder();
});
afterEach(() => folder.delete());

const POST = 'sources/example-post-2025-09-05.yaml';

describe('the Pravda network', () => {
  const denied = [
    'https://news-pravda.com/world/1',
    'https://spanish.news-pravda.com/a',
    'https://POLAND.News-Pravda.com/a',
    'https://pravda-en.com/a',
    'http://www.pravda-de.com',
    'https://pravda-network.com',
    'https://uk.pravda-network.com/x',
    'https://news-pravda.com./a',
    'https://news-pravda.com:8443/a',
  ];
  const allowed = [
    'https://www.pravda.com.ua/eng/news/1',
    'https://www.eurointegration.com.ua/news/1',
    'https://pravda.sk/a',
    'https://spravy.pravda.sk/a',
    'https://example.org/news-pravda.com',
    'https://news-pravda.com.example.org',
    'https://mynews-pravda.com',
  ];

  test.each(denied)('%s is refused', (url) =>
    expectOnly(
      folder,
      POST,
      'url: null',
      `url: ${url}`,
      `${POST}  url  belongs to the Pravda network, which is no source: find the statement elsewhere`,
    ),
  );

  test.each(allowed)('%s passes', (url) => {
    folder.change(POST, 'url: null', `url: ${url}`);
    expect(folder.problems()).toEqual([]);
  });

  test.each([
    ['News-Pravda.com', true],
    ['Pravda EN (copy at pravda-en.com)', true],
    ['Ukrainska Pravda', false],
    ['European Pravda', false],
  ])('without an address, the publisher %s decides', (publisher, expected) => {
    expect(isDeniedSource({ publisher, url: null })).toBe(expected);
  });
});
