import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { categoryOfStance } from '../answers/category.ts';
import { CATEGORY_COLOURS, type Colour, PAGE_COLOURS, STRATUM_COLOURS, TOPIC_COLOURS } from '../palette.ts';
import { STANCES } from '../schema/codes.ts';
import { TILE_COLOURS } from '../styles/tile-palette.ts';
import type { Theme } from './style.ts';

/** Colours by the names of their custom properties. */
type Named = Readonly<Record<string, string>>;

const COMMENT = /\/\*[\s\S]*?\*\//gu;
/** Blocks with rules inside. */
const NESTED = /@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu;
const RULE = /([^{}]+)\{([^{}]*)\}/gu;
const COMMA = /,(?![^(]*\))/u;
/** What places a chart in its page, and what its letters are there. */
const OF_PAGES = /^\.chart$|^\.chart-(?:sheet|links|picture$)/u;
const TYPE = /^font-(?:family|size)$/u;
const ANY_OF = /:is\(([^)]*)\)/u;
const NOT = /:not\([^)]*\)/gu;
const VARIABLE = /var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/u;

/**
 * The style of charts in one theme, for a renderer that knows no custom properties, from the style sheet of pages: a rule
 * that takes a colour from the data of its shape is written out for each of its values.
 */
export function chartStyle(theme: Theme): string {
  const css = readFileSync(resolve('src/styles/charts.css'), 'utf8').replace(COMMENT, '').replace(NESTED, '');
  const page = { ...prefixed(PAGE_COLOURS, theme), '--chart-bar': TOPIC_COLOURS.ready[theme] };
  return [...css.matchAll(RULE)]
    .flatMap(([, selectors = '', body = '']) => {
      const plain = selectors
        .split(COMMA)
        .flatMap((selector) => spelledOut(selector.trim()))
        .filter((selector) => !OF_PAGES.test(selector));
      const worn = families(theme).filter(({ values }) =>
        Object.keys(values[0]?.colours ?? {}).some(
          (name) => body.includes(`${name},`) || body.includes(`${name})`),
        ),
      );
      return [
        rule(plain, body, page),
        ...worn.flatMap(({ attribute, values }) =>
          values.map(({ value, colours }) => {
            const data = `[${attribute}="${value}"]`;
            return rule(
              plain.flatMap((selector) => [`${selector}${data}`, within(selector, data)]),
              body,
              { ...page, ...colours },
            );
          }),
        ),
      ];
    })
    .join('');
}

/** What shapes say of themselves, and the colours that they wear for it. */
function families(theme: Theme): { attribute: string; values: { value: string; colours: Named }[] }[] {
  const one = (attribute: string, property: string, colours: Readonly<Record<string, Colour>>) => ({
    attribute,
    values: Object.entries(colours).map(([value, colour]) => ({
      value,
      colours: { [property]: colour[theme] },
    })),
  });
  const stances = STANCES.map((stance) => [stance, CATEGORY_COLOURS[categoryOfStance(stance)]] as const);
  return [
    one('data-stance', '--stance', Object.fromEntries(stances)),
    one('data-topic', '--mark', TOPIC_COLOURS),
    one('data-stratum', '--stratum', STRATUM_COLOURS),
    {
      attribute: 'data-tile',
      values: TILE_COLOURS.map(({ category, ground, ink }) => ({
        value: category,
        colours: {
          '--tile': ground[theme],
          '--on-tile': ink[theme],
          '--tile-line': CATEGORY_COLOURS[category][theme],
        },
      })),
    },
  ];
}

/** A selector without `:is()` and `:not()`, which few renderers know. */
function spelledOut(selector: string): string[] {
  const [whole, list] = ANY_OF.exec(selector) ?? [];
  if (whole === undefined || list === undefined) return [selector.replace(NOT, '')];
  return list.split(',').flatMap((one) => spelledOut(selector.replace(whole, one.trim())));
}

/** A selector for what stands in a group of this data. */
function within(selector: string, data: string): string {
  const [last = '', ...around] = selector.split(' ').reverse();
  return [...around.reverse(), data, last].join(' ');
}

function rule(selectors: readonly string[], body: string, colours: Named): string {
  const declarations = body.split(';').flatMap((line) => {
    const [property = '', ...rest] = line.split(':');
    const value = resolved(rest.join(':').trim(), colours);
    return property.trim() && value && !TYPE.test(property.trim()) ? [`${property.trim()}:${value}`] : [];
  });
  return selectors.length > 0 && declarations.length > 0
    ? `${selectors.join(',')}{${declarations.join(';')}}`
    : '';
}

/** A value with its custom properties filled in, or their fallbacks; null where one has neither. */
function resolved(value: string, colours: Named): string | null {
  const [whole, name = '', fallback] = VARIABLE.exec(value) ?? [];
  if (whole === undefined) return value;
  const filled = colours[name] ?? (fallback === undefined ? null : resolved(fallback, colours));
  return filled === null ? null : resolved(value.replace(whole, filled), colours);
}

function prefixed(colours: Readonly<Record<string, Colour>>, theme: Theme): Named {
  return Object.fromEntries(Object.entries(colours).map(([name, colour]) => [`--${name}`, colour[theme]]));
}
