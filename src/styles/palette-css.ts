import { categoryOfStance } from '../answers/category.ts';
import {
  CATEGORY_COLOURS,
  type Colour,
  GRAIN_COLOURS,
  GROUND_COLOURS,
  MAP_COLOURS,
  PAGE_COLOURS,
  STRATUM_COLOURS,
  TOPIC_COLOURS,
} from '../palette.ts';
import { STANCES } from '../schema/codes.ts';
import { inBothThemes } from './both-themes.ts';

type Colours = Readonly<Record<string, Colour>>;

/** How a colour is written: in both of its themes, or in one for a renderer that knows no themes. */
type Writing = (colour: Colour) => string;

/** The two themes of a page, and its colours as properties: `--ink-quiet`. */
export function pagePalette(): string {
  return `:root{color-scheme:light dark;${properties('--', PAGE_COLOURS)}}`;
}

/** The same for an embed, whose paper is that of the map in it. */
export function embedPalette(): string {
  const { 'line-strong': _, ...used } = PAGE_COLOURS;
  return `:root{color-scheme:light dark;${properties('--', { ...used, paper: MAP_COLOURS.paper })}}`;
}

/** What the map is drawn with, as properties: `--map-sea`; and what positions wear. */
export function mapPalette(drawn: Colours = MAP_COLOURS): string {
  return `:root{${properties('--map-', drawn)}}${positionPalette()}`;
}

/** The same for a map without words. */
export function wordlessMapPalette(): string {
  const { 'quiet-ink': _, ...used } = MAP_COLOURS;
  return mapPalette(used);
}

/** What positions wear: a fill for each, and what the patterns are made of. */
export function positionPalette(written: Writing = inBothThemes): string {
  const { peacekeepers, unknown, 'not-searched': notSearched, ...others } = CATEGORY_COLOURS;
  const { 'support-undecided': undecided, 'support-silent': silent, ...plain } = others;
  const { host, ...grounds } = GROUND_COLOURS;
  return [
    ...rules('data-category', 'fill', { ...plain, host }, written),
    ...rules('data-ground', 'fill', grounds, written),
    ...rules('data-line', 'stroke', { peacekeepers }, written),
    ...rules('data-line', 'fill', { unknown, 'not-searched': notSearched, ...GRAIN_COLOURS }, written),
    // As stripes of several readings these are plain; other help is also the ground of its own dots and lines.
    ...Object.entries({ ...grounds, 'support-undecided': undecided, 'support-silent': silent }).map(
      ([name, colour]) => `pattern [data-category=${name}]{fill:${written(colour)}}`,
    ),
  ].join('');
}

/** What charts wear: a stance as `--stance`, a count as `--mark`, any other number as `--chart-bar`. */
export function chartPalette(): string {
  const stances = STANCES.map((stance) => [stance, CATEGORY_COLOURS[categoryOfStance(stance)]] as const);
  return [
    `:root{${properties('--chart-', { bar: TOPIC_COLOURS.ready })}}`,
    ...rules('data-stance', '--stance', Object.fromEntries(stances)),
    ...rules('data-stratum', '--stratum', STRATUM_COLOURS),
    countPalette(),
  ].join('');
}

/** What counts wear in the chart of numbers. */
export function countPalette(): string {
  return rules('data-topic', '--mark', TOPIC_COLOURS).join('');
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
