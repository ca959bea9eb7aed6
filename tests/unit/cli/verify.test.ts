import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textDigest } from '../../../src/evidence/text-digest.ts';
import { ARTICLE, type ContentFolder, contentFolder } from '../content/content-folder.ts';
import { node } from './node.ts';

let folder: ContentFolder;
let articles: string;

beforeEach(() => {
  folder = contentFolder();
  articles = join(folder.path, 'articles');
  mkdirSync(articles);
  writeArticle(ARTICLE);
});
afterEach(() => folder.delete());

function writeArticle(text: string): void {
  writeFileSync(join(articles, 'example.txt'), text);
}

/** The article says something else, and the source knows that it does. */
function rewriteArticle(text: string): void {
  writeArticle(text);
  folder.change('sources/example-times-2025-09-04.yaml', textDigest(ARTICLE), textDigest(text));
}

const verify = (...args: string[]) => node(['src/cli/verify.ts', ...args], { CONTENT_DIR: folder.path });

describe('npm run verify', { timeout: 60_000 }, () => {
  test('counts what it found, and exits with 0', () => {
    expect(verify(articles)).toEqual({
      code: 0,
      out: '1 quotes found word for word, exactly once; 1 articles unchanged; 0 problems\n',
      err: '',
    });
  });

  test('says loudly that nothing was checked when the folder it was given is not there, and exits with 1', () => {
    const nowhere = join(folder.path, 'nowhere');
    const { code, out, err } = verify(nowhere);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^NOTHING WAS CHECKED: there is no articles folder at\n/u);
    expect(out).toContain(nowhere);
    expect(out).toContain('npm run verify -- path/to/articles');
    expect(out).not.toMatch(/\d+ quotes found|0 problems/u);
  });

  test('an article that has changed: exits with 1, naming source, file and both digests', () => {
    writeArticle(`${ARTICLE} Correction: no.`);
    const { code, out, err } = verify(articles);
    expect(code).toBe(1);
    expect(err).toContain('source example-times-2025-09-04: the article example.txt has changed');
    expect(err).toContain(textDigest(ARTICLE));
    expect(err).toContain(textDigest(`${ARTICLE} Correction: no.`));
    expect(out).toContain('0 articles unchanged; 1 problems');
  });

  test('other white space, quotation marks and dashes are no change', () => {
    writeArticle(`  ${ARTICLE.replaceAll(' ', '\n ')}\n`);
    expect(verify(articles).code).toBe(0);
  });

  test('an article that is not there', () => {
    rmSync(join(articles, 'example.txt'));
    const { code, err } = verify(articles);
    expect(code).toBe(1);
    expect(err).toContain(
      'source example-times-2025-09-04: its article example.txt is not in the articles folder',
    );
    expect(err).toContain('statement pol-2025-09-04-jan-example: its quote cannot be checked');
  });

  test.each([
    [
      'absent',
      'The minister said: nobody asked.',
      'found 0 times',
      'copy whole words as the article prints them',
    ],
    [
      'there twice',
      `${ARTICLE} Again: our railways will be open.`,
      'found 2 times',
      'add prefix or suffix until only one place is meant',
    ],
    [
      'there in capitals',
      ARTICLE.replace('our railways', 'Our Railways'),
      'found 0 times',
      'copy whole words',
    ],
    [
      'there but for one letter',
      ARTICLE.replace('railways will', 'railway will'),
      'found 0 times',
      'copy whole words',
    ],
    ['part of longer words', ARTICLE.replace('be open.', 'be opened.'), 'found 0 times', 'copy whole words'],
  ])(
    'a quote that is %s: exits with 1, naming statement, source, finding and remedy',
    (_name, text, found, remedy) => {
      rewriteArticle(text);
      const { code, out, err } = verify(articles);
      expect(code).toBe(1);
      expect(err).toBe(
        `statement pol-2025-09-04-jan-example: quote "our railways will be open" ${found} in source example-times-2025-09-04, must be once: ${remedy}${remedy === 'copy whole words' ? ' as the article prints them' : ''}\n`,
      );
      expect(out).toContain('0 quotes found word for word, exactly once; 1 articles unchanged; 1 problems');
    },
  );

  test('content that cannot be read: exits with 1 and its problems, without a stack trace', () => {
    folder.write('events.yaml', '- [');
    const { code, err } = verify(articles);
    expect(code).toBe(1);
    expect(err).toContain('events.yaml:');
    expect(err).not.toMatch(/^\s+at /mu);
  });
});
