/** What a browser draws for print is the picture that the build would have drawn, from what a page can fetch. */
import { beforeAll, describe, expect, test } from 'vitest';
import { answersTo } from '../../../src/answers/answer.ts';
import type { Category } from '../../../src/answers/category.ts';
import { drawnPicture, type Pictured } from '../../../src/browser/builder/drawn-picture.ts';
import { mapWords } from '../../../src/components/map/map-words.ts';
import { getRecord } from '../../../src/content/record.ts';
import { type MapData, mapData } from '../../../src/map/data/map-data.ts';
import { VIEWS } from '../../../src/map/earth/view.ts';
import { CATEGORY_COLOURS, GROUND_COLOURS, MAP_COLOURS } from '../../../src/palette.ts';
import type { FigureParts } from '../../../src/pictures/figure/parts.ts';
import { figureParts } from '../../../src/pictures/figure-parts.ts';
import { mapFigure } from '../../../src/pictures/map-figure.ts';
import { mapPictures } from '../../../src/pictures/map-pictures.ts';
import { assertWellFormed } from '../map/xml.ts';

const record = getRecord();
const LIVE: Pictured = { date: '', edition: '', view: '', focus: '', highlight: '', theme: '' };
let data: MapData;
let parts: FigureParts;

/** What fills a plain shape. */
function worn(category: Category): string {
  return (category === 'host' ? GROUND_COLOURS.host : CATEGORY_COLOURS[category]).light;
}

/** As it comes through the network. */
function fetched<Thing>(thing: Thing): Thing {
  return JSON.parse(JSON.stringify(thing));
}

beforeAll(() => {
  data = fetched(
    mapData(record, {
      pathOf: ({ slug }) => slug,
      eventPath: (id) => id,
      statementPath: '{id}',
      words: mapWords(record),
    }),
  );
  parts = fetched(figureParts(record));
});

test.each(mapPictures(record).map((picture) => [picture.name, picture] as const))('%s', (_name, picture) => {
  const { of, clock, question } = picture;
  const chosen = {
    ...LIVE,
    ...(of === 'latest' ? {} : { [of === 'day' ? 'date' : 'edition']: clock.asOf }),
    ...(question === 'headline' ? {} : { view: question }),
  };
  const drawn = drawnPicture(chosen, data, parts);
  const ready = mapFigure(record, picture);
  // Not by `toBe` alone: a difference of two long texts is not readable.
  expect(drawn.svg === ready.svg, 'the same bytes as the ready picture').toBe(true);
  expect([drawn.width, drawn.height]).toEqual([ready.width, ready.height]);
});

// Outlines are drawn 1,000 units high, and a view that magnifies keeps the size of its letters.
test.each(VIEWS)('%s: no letters are smaller than 9 pixels of the picture', (focus) => {
  const { svg } = drawnPicture({ ...LIVE, focus: focus === 'world' ? '' : focus }, data, parts);
  const sizes = [...svg.matchAll(/translate\([^)]*\) scale\((0\.0\d+)\)/gu)].map(
    ([, scale]) => Number(scale) * 1000,
  );
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
});

describe('a state of which no picture is ready', () => {
  const chosen = { ...LIVE, date: '2026-01-07', view: 'land', focus: 'central', highlight: 'POL,DEU' };

  test('is named by its file', () => {
    expect(drawnPicture(chosen, data, parts).name).toBe('whos-willing-2026-01-07-land-central-DEU-POL');
    expect(drawnPicture(LIVE, data, parts).name).toBe(`whos-willing-${record.recordDate}`);
    expect(drawnPicture({ ...LIVE, edition: '2026-11-24' }, data, parts).name).toBe(
      'whos-willing-edition-2026-11-24',
    );
  });

  test('has the paints of its answers, its outlines, and every letter as an outline', () => {
    const { svg, alt } = drawnPicture(chosen, data, parts);
    assertWellFormed(svg);
    expect(alt).toContain('as of 7 January 2026');
    expect(svg).not.toMatch(/<text|<style|class=|font-family/u);
    const answers = answersTo(record, 'land', { asOf: '2026-01-07', knownBy: record.recordDate });
    const plain = [...answers.values()].flatMap(({ paint }) =>
      paint.length === 1 && paint[0] in CATEGORY_COLOURS ? paint : [],
    );
    for (const category of new Set(plain))
      expect(svg, category).toMatch(
        new RegExp(`fill="(?:${worn(category)}|url\\(#figure-${category}\\))"`, 'u'),
      );
    const outlined = svg.match(new RegExp(`<path [^>]*stroke="${MAP_COLOURS.ink.light}"`, 'gu'));
    const before = drawnPicture({ ...chosen, highlight: '' }, data, parts).svg;
    const outlinedBefore = before.match(new RegExp(`<path [^>]*stroke="${MAP_COLOURS.ink.light}"`, 'gu'));
    // The two that were chosen, in the place of Ukraine, which else has an outline.
    expect((outlined?.length ?? 0) - (outlinedBefore?.length ?? 0)).toBe(1);
  });

  test('is dark where that is chosen, in all its parts, and its file says so', () => {
    const { svg, name } = drawnPicture({ ...chosen, theme: 'dark' }, data, parts);
    expect(name).toBe('whos-willing-2026-01-07-land-central-DEU-POL-dark');
    expect(drawnPicture({ ...chosen, theme: 'light' }, data, parts).name).not.toContain('light');
    expect(svg).toContain(`fill="${MAP_COLOURS.paper.dark}"`);
    for (const colour of ['ink', 'quiet-ink', 'sea', 'land'] as const) {
      expect(svg, colour).toContain(`"${MAP_COLOURS[colour].dark}"`);
      expect(svg, colour).not.toContain(`"${MAP_COLOURS[colour].light}"`);
    }
  });

  test.each(['europe', 'nordic-baltic', 'central', 'balkans'])(
    'shows %s without the boxes of other continents, and its lines as thick as elsewhere',
    (focus) => {
      const { svg } = drawnPicture({ ...LIVE, focus }, data, parts);
      const whole = drawnPicture(LIVE, data, parts).svg;
      const boxes = (markup: string) => markup.match(/<clipPath/gu)?.length ?? 0;
      expect(boxes(svg)).toBe(1);
      expect(boxes(whole)).toBe(5);
      const zoom = Number(/ scale\(([\d.]+)\)"/u.exec(svg)?.[1]);
      const width = (markup: string) =>
        Number(/<path d="[^"]+" fill="[^"]+" stroke="[^"]+" stroke-width="([\d.]+)"/u.exec(markup)?.[1]);
      expect(width(svg) * zoom).toBeCloseTo(width(whole), 1);
    },
  );
});
