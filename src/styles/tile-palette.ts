import type { Category } from '../answers/category.ts';
import { CATEGORY_COLOURS, type Colour, GROUND_COLOURS, PAGE_COLOURS } from '../palette.ts';
import { inBothThemes } from './both-themes.ts';

/** Text on a tile, in the darkest and the lightest of what pages are written with. */
const INKS = [PAGE_COLOURS.ink.light, PAGE_COLOURS.paper.light] as const;

type Theme = keyof Colour;

/** What is behind the names of what a map shows with lines on a ground or around it; they are outlined in the colour of the lines. */
const OUTLINED: Readonly<Partial<Record<Category, Colour>>> = {
  host: GROUND_COLOURS.host,
  peacekeepers: GROUND_COLOURS.peacekeepers,
};

/** A tile: its ground, which stands for its position, and the text on it. Silence wears no colour. */
export const TILE_COLOURS: readonly { category: Category; ground: Colour; ink: Colour }[] = (
  Object.keys(CATEGORY_COLOURS) as Category[]
)
  .filter((category) => category !== 'unknown' && category !== 'not-searched')
  .map((category) => {
    const ground = OUTLINED[category] ?? CATEGORY_COLOURS[category];
    return { category, ground, ink: { light: inkOn(ground, 'light'), dark: inkOn(ground, 'dark') } };
  });

/** What tiles wear, as `--tile`, `--on-tile` and, for what is outlined or striped, `--tile-line`. */
export function tilePalette(): string {
  return TILE_COLOURS.map(({ category, ground, ink }) => {
    const line = CATEGORY_COLOURS[category];
    const striped = ground === line ? '' : `;--tile-line:${inBothThemes(line)}`;
    return `[data-tile=${category}]{--tile:${inBothThemes(ground)};--on-tile:${inBothThemes(ink)}${striped}}`;
  }).join('');
}

function inkOn(ground: Colour, theme: Theme): Colour[Theme] {
  const [dark, light] = INKS;
  return contrast(ground[theme], dark) > contrast(ground[theme], light) ? dark : light;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replaceAll(/[\da-f]/giu, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
