import type { Rectangle } from '../../map/earth/rectangle.ts';
import { element, type Markup, type MarkupElement } from '../../markup/element.ts';
import { toHtml } from '../../markup/html.ts';
import { EM, type Letters, setText } from './letters.ts';
import { parsedSvg } from './parsed-svg.ts';
import { declarationsFor, type Rule } from './rules.ts';

/** What the rules of a drawing may say that is an attribute of SVG too; what only a page can do is left out. */
const WRITTEN = new Set([
  'display',
  'fill',
  'fill-opacity',
  'font-size',
  'font-weight',
  'stroke',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'transform',
]);
const LENGTHS = ['stroke-width', 'stroke-dasharray'];
const ANCHORS: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };
const LINE = new Set(['stroke', 'stroke-opacity', 'stroke-width', 'stroke-linejoin']);

type Attributes = Record<string, string>;

interface Surroundings {
  ancestors: readonly MarkupElement[];
  /** How much larger than the picture's unit this is drawn. */
  scale: number;
  /** The part of a drawing that is seen, and where its origin has been moved to; in its own units. */
  seen: Rectangle | null;
  x: number;
  y: number;
  inherited: Attributes;
}

interface Drawing {
  rules: readonly Rule[];
  letters: Letters;
  /** Every letter that is used, drawn once. */
  glyphs: Map<string, MarkupElement>;
  clips: MarkupElement[];
}

/**
 * An SVG that asks nothing of the program that shows it: every rule an attribute of the shape that it holds for, every
 * letter an outline, every window a group with a clip, every line as thick as it looks. Many programs for print
 * know no style sheet, ignore a font inside an SVG and `vector-effect`, and follow `xlink:href` alone.
 *
 * A letter stands in the file once and is used wherever it is written. `label` is written first, for those who cannot
 * see it: `<title>` and `<desc>` with the ids that `aria-labelledby` names.
 */
export function plainSvg(
  svg: string,
  { label, rules, letters }: { label: string; rules: readonly Rule[]; letters: Letters },
): string {
  const drawing: Drawing = { rules, letters, glyphs: new Map(), clips: [] };
  const root = parsedSvg(svg);
  const around = { ancestors: [root], scale: 1, seen: null, x: 0, y: 0, inherited: {} };
  const drawn = root.children.flatMap((child) => plain(child, around, drawing));
  const glyphs = [...drawing.glyphs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, glyph]) => glyph);
  const attributes = {
    role: 'img',
    'aria-labelledby': 'title desc',
    ...root.attributes,
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  };
  const written = toHtml({
    name: 'svg',
    attributes,
    children: [element('defs', {}, ...drawing.clips, ...glyphs), ...drawn],
  });
  return written.replace('>', () => `>${label}`);
}

function plain(markup: Markup, around: Surroundings, drawing: Drawing): MarkupElement[] {
  if (typeof markup === 'string') return [];
  const { name, attributes } = markup;
  const said = declarationsFor(drawing.rules, markup, around.ancestors);
  const own = { ...ownAttributes(attributes), ...declared(said) };
  if (own.display === 'none') return [];
  delete own.display;
  const scale = around.scale * scaleIn(own.transform);
  const [moveX, moveY] = moveIn(own.transform);
  const place = { seen: around.seen, x: around.x + moveX, y: around.y + moveY };
  const inherited = { ...around.inherited, ...own };
  if (said.get('vector-effect') === 'non-scaling-stroke')
    for (const length of LENGTHS) {
      const value = inherited[length];
      if (value) own[length] = rounded(Number(value) / scale);
    }
  if (name === 'text') return text(markup, own, { ...around, ...place, inherited }, drawing);
  const inside = { ancestors: [...around.ancestors, markup], scale, ...place, inherited };
  if (name === 'svg') return [window(markup, inside, said.get('overflow') === 'visible', drawing)];
  const children = markup.children.flatMap((child) => plain(child, inside, drawing));
  return children.length === 0 && (name === 'g' || name === 'defs')
    ? []
    : [{ name, attributes: own, children }];
}

/** The attributes that are of the drawing itself, with the older name of `href`. */
function ownAttributes(attributes: MarkupElement['attributes']): Attributes {
  const kept = Object.entries(attributes).filter(
    ([name]) => !/^(class$|data-|aria-|role$|focusable$|tabindex$)/u.test(name),
  );
  return Object.fromEntries(
    kept.map(([name, value]) => [name === 'href' ? 'xlink:href' : name, String(value)]),
  );
}

function declared(said: ReadonlyMap<string, string>): Attributes {
  const kept = [...said].filter(([property]) => WRITTEN.has(property));
  return Object.fromEntries(kept.map(([property, value]) => [property, value.replace(/(?<=\d)px$/u, '')]));
}

/** A window with a view box of its own, as a group that is moved, scaled and cut off at its edge. */
function window(
  { attributes, children }: MarkupElement,
  around: Surroundings,
  open: boolean,
  drawing: Drawing,
): MarkupElement {
  const number = (name: string, usual: number) => Number(attributes[name] ?? usual);
  const box = `${attributes.viewBox ?? ''}`.split(' ').map(Number);
  const [left = 0, top = 0, boxWidth = number('width', 1), boxHeight = number('height', 1)] = box;
  const size = { width: number('width', boxWidth), height: number('height', boxHeight) };
  const scale = Math.min(size.width / boxWidth, size.height / boxHeight);
  const x = number('x', 0) + (size.width - boxWidth * scale) / 2 - left * scale;
  const y = number('y', 0) + (size.height - boxHeight * scale) / 2 - top * scale;
  const id = `window-${drawing.clips.length + 1}`;
  const moves = x !== 0 || y !== 0 ? `translate(${rounded(x)} ${rounded(y)})` : '';
  const scales = scale === 1 ? '' : `scale(${scale.toFixed(5)})`;
  if (!open) {
    const edge = element('rect', { x: left, y: top, width: boxWidth, height: boxHeight });
    drawing.clips.push(element('clipPath', { id }, edge));
  }
  const seen = open ? null : { x: left, y: top, width: boxWidth, height: boxHeight };
  const inside = { ...around, scale: around.scale * scale, seen, x: 0, y: 0 };
  return element(
    'g',
    {
      transform: [moves, scales].filter(Boolean).join(' ') || null,
      'clip-path': open ? null : `url(#${id})`,
    },
    ...children.flatMap((child) => plain(child, inside, drawing)),
  );
}

/**
 * The lines of a text as groups of letters; a halo stands under them, because few programs know an order of paint. A line
 * that the edge of its window would cut is left out.
 */
function text(
  markup: MarkupElement,
  own: Attributes,
  around: Surroundings,
  drawing: Drawing,
): MarkupElement[] {
  const { inherited } = around;
  const size = Number(inherited['font-size']);
  const weight = inherited['font-weight'] === '700' ? '700' : '400';
  const { fill = null, x = '0', y = '0', transform = null } = own;
  let base = Number(y);
  return markup.children.flatMap((line) => {
    const [content, place] = typeof line === 'string' ? [line, {}] : [textOf(line), line.attributes];
    base += Number.parseFloat(`${place.dy ?? 0}`) * size;
    const { letters, width } = setText(drawing.letters[weight], content);
    const long = (width * size) / EM;
    const left = Number(place.x ?? x) - long * (ANCHORS[inherited['text-anchor'] ?? ''] ?? 0);
    const box = { x: left, y: base - size, width: long, height: size };
    if (around.seen && !isWithin(box, around, scaleIn(own.transform))) return [];
    const uses = letters.map(({ character, x: at }) => {
      const id = `${weight === '700' ? 'b' : 'r'}${character.codePointAt(0)}`;
      drawing.glyphs.set(id, element('path', { id, d: drawing.letters[weight].outlines[character] }));
      return element('use', { 'xlink:href': `#${id}`, x: Math.round(at) || null });
    });
    const set = `translate(${rounded(left)} ${rounded(base)}) scale(${size / EM})`;
    const halo = Object.fromEntries(Object.entries(own).filter(([name]) => LINE.has(name)));
    if (halo['stroke-width']) halo['stroke-width'] = rounded((Number(halo['stroke-width']) * EM) / size);
    return [
      element(
        'g',
        { transform: [transform, set].filter(Boolean).join(' ') },
        halo.stroke ? element('g', { fill: 'none', ...halo }, ...uses) : null,
        element('g', { fill }, ...uses),
      ),
    ];
  });
}

/** Whether a box, scaled about the place of its text, is seen whole. */
function isWithin(
  box: Rectangle,
  { seen, x, y }: Pick<Surroundings, 'seen' | 'x' | 'y'>,
  scale: number,
): boolean {
  if (!seen) return true;
  const [left, top] = [x + box.x * scale, y + box.y * scale];
  return (
    left >= seen.x &&
    top >= seen.y &&
    left + box.width * scale <= seen.x + seen.width &&
    top + box.height * scale <= seen.y + seen.height
  );
}

function textOf({ children }: MarkupElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function scaleIn(transform = ''): number {
  return Number(/scale\(([\d.]+)\)/u.exec(transform)?.[1] ?? 1);
}

function moveIn(transform = ''): [x: number, y: number] {
  const [, x, y] = /^translate\(([-\d.]+) ([-\d.]+)\)/u.exec(transform) ?? [];
  return [Number(x ?? 0), Number(y ?? 0)];
}

/** To a hundredth of a unit. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}
