/** A card is drawn whole by a renderer that knows no page, and is the same every time. */
import { describe, expect, test } from 'vitest';
import { legendSwatch } from '../../../src/map/legend.ts';
import { type Card, cardSvg } from '../../../src/pictures/card.ts';
import { rasterise } from '../../../src/pictures/raster.ts';
import { paletteOf, plainStyle } from '../../../src/pictures/style.ts';

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

  test.for(['title', 'kicker', 'text', 'speaker'] as const)('keeps inside with a long %s', (field) => {
    const lines = texts(cardSvg({ ...CARD, [field]: LONG }));
    const foot = Math.min(...lines.filter(({ text }) => text === CARD.site).map(({ y, size }) => y - size));
    const body = lines.filter(({ text }) => text !== CARD.site && text !== CARD.foot);
    expect(body.some(({ text }) => text.endsWith('…'))).toBe(true);
    expect(Math.max(...body.map(({ y }) => y))).toBeLessThan(foot);
  });
});

describe('the picture of a card', () => {
  const png = rasterise(cardSvg(CARD), 1200);
  const header = new DataView(png.buffer, png.byteOffset);

  test('is a PNG of 1200 × 630 pixels', () => {
    expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([1200, 630]);
  });

  test('is the same a second time', () => {
    expect(Buffer.compare(rasterise(cardSvg(CARD), 1200), png)).toBe(0);
  });

  test('shows its letters, also beyond ASCII: a font that lacks them draws nothing, and says nothing', () => {
    const drawn = ['', 'Türkiye', 'Šefčovič', 'Київ', 'Ελλάδα', '→'].map((title) =>
      Buffer.from(rasterise(cardSvg({ ...CARD, title }), 300)).toString('base64'),
    );
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test('wears the colour of a position', () => {
    const rows = (category: 'open' | 'declined') => [{ label: 'X', swatch: legendSwatch(category, 'row') }];
    const [open, declined] = (['open', 'declined'] as const).map((category) =>
      rasterise(cardSvg({ ...CARD, rows: rows(category) }), 300),
    );
    expect(Buffer.compare(open as Uint8Array, declined as Uint8Array)).not.toBe(0);
  });
});

test('the style sheet of the map in plain words', () => {
  const css = `
    :root { --a: light-dark(#111111, #222222); --b: #333333; }
    .x { fill: var(--a); transform: scale(calc(var(--k) / 4)); }
    .y { font-size: calc(10px * var(--k)); & .z { fill: var(--b); } }
    @media print { .x { fill: none; } }
    .w { stroke: var(--b); --c: 1; }`;
  expect([...paletteOf(css)]).toEqual([
    ['--a', '#111111'],
    ['--b', '#333333'],
  ]);
  expect(plainStyle(css, { '--k': '2' })).toBe(
    '.x{fill: #111111;transform: scale(0.5)}\n.w{stroke: #333333}',
  );
});
