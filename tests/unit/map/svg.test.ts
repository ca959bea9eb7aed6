import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../src/answers/category.ts';
import { type Paint, paintOf } from '../../../src/answers/paint.ts';
import type { Picture } from '../../../src/map/drawing/picture.ts';
import { mapSvg } from '../../../src/map/drawing/svg.ts';
import { swatch } from '../../../src/map/drawing/swatch.ts';
import { toHtml } from '../../../src/markup/html.ts';
import { assertWellFormed } from './xml.ts';

const SAMPLE: Picture = {
  idPrefix: 'sample',
  title: 'Who would send soldiers?',
  subtitle: 'As of 7 January 2026',
  credit: 'Who’s Willing, CC BY 4.0. Map: Natural Earth, Visionscarto',
  note: 'Crimea is drawn in Ukraine, as in UN General Assembly resolution 68/262.',
  description: 'One country leads, one hosts, one has conflicting words.',
  view: 'central',
  insets: {
    'north-america': 'North America',
    'east-asia': 'East Asia',
    oceania: 'Oceania',
    elsewhere: 'Elsewhere',
  },
  countries: [
    { id: 'UKR', name: 'Ukraine', paint: ['host'] },
    { id: 'POL', name: 'Poland', paint: ['support-no'], href: '/countries/poland/' },
    {
      id: 'LUX',
      name: 'Luxembourg',
      paint: ['open'],
      marker: true,
      marks: ['stale'],
      href: '/countries/luxembourg/',
    },
    { id: 'CZE', name: 'Czechia', paint: ['declined'], marks: ['not-own-words', 'former-government'] },
    { id: 'AUT', name: 'Austria', paint: ['unknown'] },
    { id: 'SVK', name: 'Slovakia', paint: ['open', 'declined'] },
    { id: 'XKX', name: 'Kosovo', paint: ['not-searched'], marker: true },
  ],
  highlight: ['POL'],
};

/** `count` tags that begin like this. */
function count(markup: string, start: string): number {
  return markup.split(start).length - 1;
}

describe('mapSvg', () => {
  it('writes this picture of Central Europe', async () => {
    await expect(`${mapSvg(SAMPLE)}\n`).toMatchFileSnapshot('central.svg');
  });

  it('writes this picture with insets and the "Elsewhere" box', async () => {
    const countries: Picture['countries'] = [
      { id: 'CAN', name: 'Canada', paint: ['troops'] },
      { id: 'IND', name: 'India', paint: ['not-searched'], marker: true },
      { id: 'ISL', name: 'Iceland', paint: ['undecided'] },
    ];
    await expect(`${mapSvg({ ...SAMPLE, view: 'world', countries, highlight: [] })}\n`).toMatchFileSnapshot(
      'world.svg',
    );
  });

  it('is well-formed and has one title, no style attributes and no tab stops', () => {
    const markup = mapSvg(SAMPLE);
    assertWellFormed(markup);
    expect(count(markup, '<title')).toBe(1);
    expect(markup).not.toMatch(/\sstyle=/);
    expect(count(markup, '<a ')).toBe(count(markup, 'tabindex="-1"'));
  });

  it('is one image to assistive technology, with links as without', () => {
    const plain = mapSvg({
      ...SAMPLE,
      countries: SAMPLE.countries.map((country) => ({ ...country, href: undefined })),
    });
    expect(plain).toMatch(/^<svg [^>]*role="img" aria-labelledby="sample-title sample-desc"/);
    expect(plain).not.toContain('aria-hidden');
    const [root = '', ...rest] = mapSvg(SAMPLE).split('\n');
    expect(root).not.toContain('role=');
    const visible = rest.join('\n').replace(/<g aria-hidden="true">[\s\S]*<\/g>/, '');
    expect(count(visible, 'role="img" aria-labelledby="sample-title sample-desc"')).toBe(1);
    expect(visible).not.toContain('<a ');
  });

  it('paints a country on each of its elements alike', () => {
    const painted = [
      ...mapSvg(SAMPLE).matchAll(/data-category="([\w-]+)" fill="([^"]+)" data-country="XKX"/g),
    ];
    expect(painted.map(([, ...paint]) => paint)).toEqual(
      Array(2).fill(['not-searched', 'url(#sample-not-searched)']),
    );
  });

  it('refers only to ids that it contains', () => {
    const markup = mapSvg(SAMPLE);
    const ids = new Set([...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const references = [...markup.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)].map(
      ([, paint, use]) => paint ?? use,
    );
    expect(references.length).toBeGreaterThan(3);
    for (const id of references) expect(ids).toContain(id);
  });

  it('hatches two readings in the same order, whichever is written first', () => {
    expect(paintOf(['declined', 'open'])).toEqual(paintOf(['open', 'declined']));
    expect(mapSvg(SAMPLE)).toContain(
      'data-category="conflicting" fill="url(#sample-open-declined)" data-country="SVK"',
    );
  });

  it('writes the patterns of readings that a script may need later', () => {
    expect(mapSvg({ ...SAMPLE, live: { conflicts: [paintOf(['support-no', 'troops'])] } })).toContain(
      '<pattern id="sample-troops-support-no"',
    );
  });

  it('escapes names', () => {
    const name = '<b>"A" & \'B\'';
    const markup = mapSvg({
      ...SAMPLE,
      title: name,
      countries: [{ id: 'POL', name, paint: ['open'], href: '/?a&b="' }],
    });
    assertWellFormed(markup);
    expect(markup).toContain('>&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;</title>');
    expect(markup).toContain('href="/?a&amp;b=&quot;"');
  });

  it('is well-formed with any words', () => {
    const words = fc.string({ unit: 'binary', maxLength: 200 });
    const bad = fc.constantFrom('\u0000', '\uD800', '\uFFFE', ']]>', '<!--', '&nbsp;', '"', '  ');
    fc.assert(
      fc.property(
        words,
        bad,
        fc.record({ title: words, subtitle: words, credit: words, note: words, description: words }),
        (name, ugly, texts) => {
          const countries = SAMPLE.countries.map((country) => ({
            ...country,
            name: name + ugly,
            href: ugly + name,
          }));
          assertWellFormed(mapSvg({ ...SAMPLE, ...texts, title: texts.title + ugly, countries }));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('refuses an idPrefix that cannot begin an id', () => {
    expect(() => mapSvg({ ...SAMPLE, idPrefix: '1 "' })).toThrow(/write a letter/);
  });
});

describe('swatch', () => {
  it.each(
    [...CATEGORIES.map((category): Paint => [category]), paintOf(['open', 'declined'])].map((paint) => ({
      paint,
    })),
  )('of $paint carries the pattern that it is painted with', ({ paint }) => {
    const markup = toHtml(swatch(paint, 'legend'));
    assertWellFormed(markup);
    const [, id] = markup.match(/fill="url\(#([^)]+)\)"/) ?? [];
    expect(markup.includes('<pattern')).toBe(id !== undefined);
    if (id) expect(markup).toContain(`<pattern id="${id}"`);
  });
});
