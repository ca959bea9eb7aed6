/** A card is drawn whole by a renderer that knows no page, and is the same every time. */
import { describe, expect, test } from 'vitest';
import { swatch } from '../../../src/map/drawing/swatch.ts';
import { toHtml } from '../../../src/markup/html.ts';
import { type Card, cardSvg } from '../../../src/pictures/card.ts';
import { draw } from '../../../src/pictures/raster.ts';
import { drawingStyle } from '../../../src/pictures/style.ts';

const CARD: Card = {
  kicker: 'Statement · Türkiye',
  title: '“Nothing <about> us & without us”',
  speaker: 'Somebody, Minister',
  site: 'Site',
  foot: '1 May 2025',
};
const LONG = 'A sentence that goes on and on with many more words than a card has room for. '.repeat(12);

function texts(svg: string): { x: number; y: number; size: number; text: string }[] {
  const pattern = /<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]*)</gu;
  return [...svg.matchAll(pattern)].map(([, x, y, size, text = '']) => ({
    x: Number(x),
    y: Number(y),
    size: Number(size),
    text,
  }));
}

describe('the SVG of a card', () => {
  test('has nothing that a plain renderer leaves out', () => {
    expect(cardSvg(CARD)).not.toMatch(/var\(|light-dark|calc\(|@media|@container|currentColor/u);
  });

  test('says every text of the card, escaped', () => {
    const words = texts(cardSvg(CARD))
      .map(({ text }) => text)
      .join(' ');
    expect(words).toContain('“Nothing &lt;about&gt; us &amp; without us”');
    for (const text of [CARD.kicker, CARD.speaker, CARD.site, CARD.foot]) expect(words).toContain(text);
  });

  test.each([1, 12, 18])('keeps %i rows beside a map above its foot, each below the one before', (count) => {
    const rows = Array.from({ length: count }, (_, index) => ({ label: `Row ${index}`, swatch: '<g/>' }));
    const map = { svg: '<svg/>', note: 'Note' };
    const { speaker: _, ...card } = CARD;
    const lines = texts(
      cardSvg({ ...card, title: 'A title of two lines beside a map', text: 'Newest', rows, map }),
    );
    const site = lines.find(({ text }) => text === CARD.site);
    const found = lines.filter(({ text }) => text.startsWith('Row'));
    expect(found).toHaveLength(count);
    expect(found.at(-1)?.y).toBeLessThan((site?.y ?? 0) - (site?.size ?? 0));
    for (const [index, { y, size }] of found.entries())
      expect(y - size).toBeGreaterThan((found[index - 1]?.y ?? 0) - 1);
  });

  test.for(['title', 'kicker', 'text', 'speaker'] as const)('keeps inside with a long %s', (field) => {
    const lines = texts(cardSvg({ ...CARD, [field]: LONG }));
    const foot = Math.min(...lines.filter(({ text }) => text === CARD.site).map(({ y, size }) => y - size));
    const body = lines.filter(({ text }) => text !== CARD.site && text !== CARD.foot);
    expect(body.some(({ text }) => text.endsWith('…'))).toBe(true);
    expect(Math.max(...body.map(({ y }) => y))).toBeLessThan(foot);
  });
});

describe('the picture of a card', () => {
  test('is a PNG of 1200 × 630 pixels, and the same a second time', async () => {
    const png = await draw(cardSvg(CARD), { width: 1200 });
    const header = new DataView(png.buffer, png.byteOffset);
    expect(Buffer.from(png.slice(1, 4)).toString()).toBe('PNG');
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([1200, 630]);
    expect(Buffer.compare(await draw(cardSvg(CARD), { width: 1200 }), png)).toBe(0);
  });

  test('shows its letters, also beyond ASCII: a font that lacks them draws nothing, and says nothing', async () => {
    const titles = ['', 'Türkiye', 'Šefčovič', 'Київ', 'Ελλάδα', '→'];
    const drawn = await Promise.all(titles.map((title) => draw(cardSvg({ ...CARD, title }), { width: 300 })));
    expect(new Set(drawn.map((png) => Buffer.from(png).toString('base64'))).size).toBe(titles.length);
  });

  test('wears the colour of a position', async () => {
    const rows = (category: 'open' | 'declined') => [
      { label: 'X', swatch: toHtml(swatch([category], 'row')) },
    ];
    const [open, declined] = await Promise.all(
      (['open', 'declined'] as const).map((category) =>
        draw(cardSvg({ ...CARD, rows: rows(category) }), { width: 300 }),
      ),
    );
    expect(Buffer.compare(open as Uint8Array, declined as Uint8Array)).not.toBe(0);
  });
});

test('the style of the drawing is all rules that a plain renderer knows', () => {
  const css = drawingStyle();
  expect(css).not.toMatch(/@|:(?:is|not|root|where|has)\b|&|--/u);
  expect(css.match(/\{/gu)).toHaveLength(css.match(/\{[^{}]*\}/gu)?.length ?? 0);
});
