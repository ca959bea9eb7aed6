import { describe, expect, test } from 'vitest';
import { textDigest } from '../../../src/evidence/text-digest.ts';
import { verify } from '../../../src/evidence/verify.ts';
import type { Source } from '../../../src/schema/source.ts';
import { recordOf, statement } from '../record/builders.ts';

const TEXT = 'The minister said that his country is open to it, open in every way.';
const checked = { on: '2026-01-31', against: 'full-text' as const };

function recordWith(exact: string, { digest = textDigest(TEXT), article = 'a.txt' as string | null } = {}) {
  const source = { id: 's', published: '2025-09-04', textDigest: digest, article } as Source;
  const evidence = [
    { source: 's', kind: 'direct-quote' as const, language: 'en', quote: { exact }, checked },
  ];
  return recordOf([statement('2025-09-04', ['land open'], { id: 'aaa-2025-09-04-x', evidence })], {
    sources: [source],
  });
}

describe('re-checking quotes', () => {
  const articles = new Map([['a.txt', TEXT]]);

  test('counts what it found', () => {
    expect(verify(recordWith('in every way'), articles)).toEqual({ quotes: 1, sources: 1, problems: [] });
  });

  test.each([
    [
      'a quote that is not there',
      recordWith('in no way'),
      articles,
      /aaa-2025-09-04-x.*"in no way" found 0 times in source s/,
    ],
    [
      'a quote that is there twice',
      recordWith('open'),
      articles,
      /aaa-2025-09-04-x.*"open" found 2 times.*prefix or suffix/,
    ],
    [
      'a quote that cuts a word',
      recordWith('The min'),
      articles,
      /"The min" found 0 times in source s.*copy whole words as the article prints them/,
    ],
    ['a quote of which nothing is to be seen', recordWith('\u200b'), articles, /found 0 times in source s/],
    [
      'an article that has changed',
      recordWith('in every way', { digest: 'f'.repeat(64) }),
      articles,
      /source s: the article a.txt has changed.*found [0-9a-f]{64}/,
    ],
    [
      'an article that is missing',
      recordWith('in every way'),
      new Map<string, string>(),
      /a.txt is not in the articles folder/,
    ],
  ])('names statement, source and finding for %s', (_name, record, texts, message) => {
    expect(verify(record, texts).problems.join('\n')).toMatch(message);
  });
});
