/** What an editor gets for a file: its text, what it says of itself and where, or why it is not taken. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/desk/intake/article.ts';
import { takeIn } from '../../../src/desk/intake/take-in.ts';
import { textDigest } from '../../../src/evidence/text-digest.ts';
import { pdf } from './pdf.ts';

const SENTENCE =
  'The prime minister said that Poland would not send troops to Ukraine, even after a ceasefire.';

async function article(file: string, content: string | Uint8Array): Promise<Article> {
  const intake = await takeIn(file, typeof content === 'string' ? Buffer.from(content) : content);
  if ('refused' in intake) throw new Error(`refused: ${intake.refused}`);
  return intake.article;
}

async function refusal(content: string | Uint8Array): Promise<string> {
  const intake = await takeIn('file', typeof content === 'string' ? Buffer.from(content) : content);
  return 'refused' in intake ? intake.refused : `taken: ${intake.article.text.slice(0, 80)}`;
}

function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en-gb"><head><title>T</title>${head}</head><body>
    <nav>Home News Opinion</nav><article><h1>Poland says no</h1><p>${SENTENCE}</p>${body}
    <p>${'The railways would stay open to the force, he said. '.repeat(12)}</p></article>
    <footer>All rights reserved</footer></body></html>`;
}

test('a page says what it is, and each field says where it was read', async () => {
  const read = await article(
    'page.html',
    page(
      '',
      `<link rel="canonical" href="https://example.org/poland">
       <meta property="og:title" content="Another title">
       <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
         "headline":"Poland says no to troops","datePublished":"2026-02-03T23:30:00+01:00",
         "publisher":{"name":"Example Times"}}]}</script>`,
    ),
  );
  expect(read).toMatchObject({
    publisher: { value: 'Example Times', from: 'JSON-LD publisher.name' },
    title: { value: 'Poland says no to troops', from: 'JSON-LD headline' },
    url: { value: 'https://example.org/poland', from: 'link[rel="canonical"]' },
    published: { value: '2026-02-03', from: 'JSON-LD datePublished' },
    publishedPrecision: { value: 'day' },
    language: { value: 'en-GB', from: 'html' },
    notices: [],
  });
  expect(read.text).toContain(SENTENCE);
  expect(read.text).not.toMatch(/Home News|All rights/);
});

test('what stands nowhere is null', async () => {
  const read = await article('notes.txt', `${SENTENCE}\nThe railways would be open, he said.`);
  expect(read).toMatchObject({ publisher: null, title: null, url: null, published: null });
  expect(read.language).toEqual({ value: 'en', from: 'the words' });
  expect(read.digest).toBe(textDigest(read.text));
});

test('a plain text may say what it is in its first lines', async () => {
  const read = await article(
    'saved.txt',
    `Poland says no to troops\nhttps://example.org/poland\n4 September 2025, 18:30\n\n${SENTENCE}`,
  );
  expect(read.title).toEqual({ value: 'Poland says no to troops', from: 'the first line' });
  expect(read.url?.value).toBe('https://example.org/poland');
  expect(read.published).toEqual({ value: '2025-09-04', from: 'a line of its own' });
});

test('a day that could be two days is not read', async () => {
  const read = await article('saved.txt', `Poland says no to troops\nPublished: 04/09/2025\n\n${SENTENCE}`);
  expect(read.published).toBeNull();
});

const RUSSIAN =
  'Президент заявил, что страна не будет направлять войска на Украину после прекращения огня. '.repeat(4);
const POLISH =
  'Premier powiedział, że Polska nie wyśle żołnierzy na Ukrainę, także po zakończeniu wojny. '.repeat(4);
const CP1251 = Uint8Array.from(RUSSIAN, (letter) => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 128 ? code : code - 0x410 + 0xc0;
});
const CP1250 = Uint8Array.from(POLISH, (letter) => {
  const at = 'ąćęłńóśźż'.indexOf(letter);
  return at === -1
    ? (letter.codePointAt(0) ?? 0)
    : ([0xb9, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0x9c, 0x9f, 0xbf][at] ?? 0);
});
const wide = (text: string) => Buffer.from(text, 'utf16le');

test.each([
  ['Windows-1251', CP1251, RUSSIAN, 'ru'],
  ['Windows-1250', CP1250, POLISH, 'pl'],
  ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide(RUSSIAN)]), RUSSIAN, 'ru'],
  ['UTF-16 without one', wide(POLISH), POLISH, 'pl'],
])('a text in %s has the digest of the same text in UTF-8', async (_name, bytes, text, language) => {
  const read = await article('text.txt', bytes);
  expect(read.text).toBe(text.trim());
  expect(read.digest).toBe((await article('text.txt', text)).digest);
  expect(read.language?.value).toBe(language);
  expect(read.notices.join()).toMatch(/not UTF-8/);
});

test('a page in Windows-1251 that says so is read so', async () => {
  const html = Buffer.concat([
    Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>'),
    CP1251,
    Buffer.from('</p></body></html>'),
  ]);
  expect((await article('page.html', html)).text).toBe(RUSSIAN.trim());
});

test('the words decide where a template names another language', async () => {
  const read = await article('page.html', `<html lang="en"><body><p>${RUSSIAN}</p></body></html>`);
  expect(read.language).toEqual({ value: 'ru', from: 'the words' });
  expect(read.notices.join()).toMatch(/calls its language en/);
});

test('soft hyphens and marks of direction part no words; right-to-left text stays as it is', async () => {
  const hebrew = 'ראש הממשלה אמר: "לא נשלח חיילים לאוקראינה", לאחר הפגישה בפריז ביום שלישי.';
  const read = await article('text.txt', `The min\u00adister spoke of \u202btroops\u202c.\n${hebrew}`);
  expect(read.text).toBe(`The minister spoke of troops.\n${hebrew}`);
});

test('nothing in a page runs, and its scripts are no text', async () => {
  const marks = globalThis as { deskWasHere?: unknown };
  const read = await article(
    'hostile.html',
    page(
      '<script>globalThis.deskWasHere = 1</script><img src="x" onerror="globalThis.deskWasHere = 2"><p>End.</p>',
    ),
  );
  expect(marks.deskWasHere).toBeUndefined();
  expect(read.text).not.toContain('deskWasHere');
  expect(read.text).toContain('End.');
});

test('a page that nests deeper than a parser can follow keeps its words', async () => {
  const deep = `<html><body>${'<div>'.repeat(50_000)}${SENTENCE}${'</div>'.repeat(50_000)}</body></html>`;
  expect((await article('deep.html', deep)).text).toBe(SENTENCE);
});

test('pictures written into a page do not hide its text', async () => {
  const picture = `<img src="data:image/png;base64,${'A'.repeat(3_000_000)}">`;
  expect((await article('heavy.html', page(picture))).text).toContain(SENTENCE);
});

test('a PDF is read with the words that its lines part', async () => {
  const read = await article(
    'paper.pdf',
    pdf(['The prime minister said that Poland would not send sol-', 'diers to Ukraine.']),
  );
  expect(read.text).toBe('The prime minister said that Poland would not send soldiers to Ukraine.');
});

test('the beginning of a paid article has no digest, and says why', async () => {
  const read = await article('stub.txt', `${SENTENCE}\nSubscribe to continue reading.`);
  expect(read.digest).toBeNull();
  expect(read.notices.join()).toMatch(/beginning of an article/);
});

test.each([
  ['an empty file', '', /is empty/],
  ['spaces only', ' \n\u00ad\n', /holds no text/],
  ['a line', 'Log in', /holds no article/],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /is a picture/],
  ['a broken PDF', '%PDF-1.7 nothing', /PDF that cannot be read/],
  ['a PDF of pictures', pdf([]), /PDF of pictures/],
  ['a file that is too large', new Uint8Array(20_000_001), /larger than 20 MB/],
  ['a text that is too long', `${SENTENCE} `.repeat(6000), /more than an article/],
  [
    'a page of the Pravda network',
    page('', '<link rel="canonical" href="https://poland.news-pravda.com/1">'),
    /deny-list/,
  ],
  ['a text of the Pravda network', `https://news-pravda.com/world/1\n\n${SENTENCE}`, /deny-list/],
])('%s is refused in words', async (_name, content, words) => {
  expect(await refusal(content)).toMatch(words);
});

test('two articles in one file are refused, with the lines on which they begin', async () => {
  const two = [
    'Poland says no',
    `${SENTENCE} `.repeat(6),
    '* * *',
    'Spain says yes',
    `${SENTENCE} `.repeat(6),
  ].join('\n');
  expect(await refusal(two)).toMatch(/2 articles, which begin on lines 1, 4/);
  expect(await refusal(two.replace('* * *', ''))).toMatch(/^taken/);
  const labelled = ['Publisher: Made-up Times', 'Published: 2026-01-05', `${SENTENCE} `.repeat(6)].join('\n');
  expect(await refusal(labelled)).toMatch(/^taken/);
  expect(await refusal(`${labelled}\n\n${labelled}`)).toMatch(/2 articles, which begin on lines 1, 5/);
});

test('the digest is the one of the record: SHA-256 of the normalised text', async () => {
  const read = await article('text.txt', `${SENTENCE}\r\n\r\n“It’s our task…”`);
  const normalised = `${SENTENCE} "It's our task..."`;
  expect(read.digest).toBe(createHash('sha256').update(normalised).digest('hex'));
});
