/** The ready pictures of the map look the same everywhere: they ask nothing of the program that shows them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { answersTo } from '../../src/answers/answer.ts';
import type { Category } from '../../src/answers/category.ts';
import { getRecord } from '../../src/content/record.ts';
import { CATEGORY_COLOURS, GROUND_COLOURS } from '../../src/palette.ts';
import { mapPictures } from '../../src/pictures/map-pictures.ts';
import { DIST, readFiles } from './dist.ts';

const record = getRecord();
const names = mapPictures(record).map(({ name }) => name);
const svgs = readFiles('pictures/map/*.svg');

function png(name: string): Buffer {
  return readFileSync(join(DIST, `pictures/map/${name}.png`));
}

test('there is one of every question today and in every edition, and of the days of summits', () => {
  const [edition] = record.editions;
  for (const name of [
    'latest',
    'latest-land',
    '2026-01-06',
    `edition-${edition?.on}`,
    `edition-${edition?.on}-air`,
  ])
    expect(names).toContain(name);
  expect(names).not.toContain('2026-01-07'); // nobody met on that day
  expect(new Set(names).size).toBe(names.length);
  expect(svgs.map(({ file }) => file)).toEqual(names.map((name) => `pictures/map/${name}.svg`).sort());
});

/** What fills a plain shape. */
function inner(category: Category): string {
  return (category === 'host' ? GROUND_COLOURS.host : CATEGORY_COLOURS[category]).light;
}

describe('every SVG', () => {
  test('is well-formed, and has its words as outlines and as title and description', () => {
    const parser = new XMLParser({ ignoreAttributes: false });
    for (const { file, text } of svgs) {
      expect(XMLValidator.validate(text), file).toBe(true);
      const { svg } = parser.parse(text);
      expect(svg['@_role'], file).toBe('img');
      expect(svg.title['#text'], file).toMatch(/\d{4}\.$/u);
      expect(svg.desc['#text'].length, file).toBeGreaterThan(80);
      expect(text, file).not.toMatch(/<text\b|<tspan/u);
    }
  });

  test('asks for no font, no file and no rule that a plain program does not know', () => {
    for (const { file, text } of svgs)
      expect(text, file).not.toMatch(
        /@font-face|@import|@media|var\(|light-dark|calc\(|url\((?!#)|href="(?!#)|<script|<foreignObject/u,
      );
  });

  test('has its colours on the shapes themselves, as many as its legend names', () => {
    for (const picture of mapPictures(record)) {
      const { text = '' } = svgs.find(({ file }) => file === `pictures/map/${picture.name}.svg`) ?? {};
      expect(text, picture.name).not.toMatch(/<style|class=|currentColor/u);
      const answers = [...answersTo(record, picture.question, picture.clock).values()];
      const plain = answers.filter(({ paint }) => paint.length === 1).map(({ paint }) => paint[0]);
      for (const category of new Set(plain)) {
        // Hatched ones are patterns, which are painted by their id.
        const used = text.split(`fill="${inner(category)}"`).length + text.split(`-${category})"`).length - 2;
        expect(used, `${picture.name} ${category}`).toBeGreaterThanOrEqual(2); // its swatch, and a country
      }
    }
  });
});

test('every PNG is there in two sizes, the second twice the first', () => {
  for (const name of names) {
    const [small, large] = [png(name), png(`${name}@2x`)];
    const [width, height] = [small.readUInt32BE(16), small.readUInt32BE(20)];
    expect(width, name).toBe(700);
    expect([large.readUInt32BE(16), large.readUInt32BE(20)], name).toEqual([2 * width, 2 * height]);
  }
});
