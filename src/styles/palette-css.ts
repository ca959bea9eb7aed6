import { CATEGORIES, type Colour, GROUNDS, MAP, PAGE, TOPICS, WORN_BY } from '../palette.ts';

type Colours = Readonly<Record<string, Colour>>;

/** How a colour is written: in both of its themes, or in one for a renderer that knows no themes. */
type Writing = (colour: Colour) => string;

/** The two themes of a page, and its colours as properties: `--ink-quiet`. */
export function pagePalette(): string {
  return `:root{color-scheme:light dark;${properties('--', PAGE)}}`;
}

/** The same for an embed, whose paper is that of the map in it. */
export function embedPalette(): string {
  const { 'line-strong': _, ...used } = PAGE;
  return `:root{color-scheme:light dark;${properties('--', { ...used, paper: MAP.paper })}}`;
}

/** What the map is drawn with, as properties: `--map-sea`; and what positions wear. */
export function mapPalette(): string {
  return `:root{${properties('--map-', MAP)}}${positionPalette()}`;
}

/** What positions wear: a fill for each, and what the patterns of silence are made of. */
export function positionPalette(written: Writing = inBothThemes): string {
  const { unknown, 'not-searched': notSearched, ...plain } = CATEGORIES;
  return [
    ...rules('data-category', 'fill', plain, written),
    ...rules('data-ground', 'fill', GROUNDS, written),
    ...rules('data-line', 'stroke', { unknown }, written),
    ...rules('data-line', 'fill', { 'not-searched': notSearched }, written),
    // As stripes of several readings these two are plain.
    ...Object.keys(GROUNDS).map(
      (name) => `pattern [data-category=${name}]{fill:${written(GROUNDS.unknown)}}`,
    ),
  ].join('');
}

/** What charts wear: a stance as `--stance`, a count as `--mark`, any other number as `--chart-bar`. */
export function chartPalette(): string {
  const stances = Object.entries(WORN_BY).map(([stance, worn]) => [stance, CATEGORIES[worn]] as const);
  return [
    `:root{${properties('--chart-', { bar: TOPICS.ready })}}`,
    ...rules('data-stance', '--stance', Object.fromEntries(stances)),
    countPalette(),
  ].join('');
}

/** What counts wear in the chart of numbers. */
export function countPalette(): string {
  return rules('data-topic', '--mark', TOPICS).join('');
}

function rules(attribute: string, property: string, colours: Colours, written = inBothThemes): string[] {
  return Object.entries(colours).map(
    ([name, colour]) => `[${attribute}=${name}]{${property}:${written(colour)}}`,
  );
}

function properties(prefix: string, colours: Colours): string {
  return Object.entries(colours)
    .map(([name, colour]) => `${prefix}${name}:${inBothThemes(colour)}`)
    .join(';');
}

function inBothThemes({ light, dark }: Colour): string {
  return `light-dark(${light},${dark})`;
}
