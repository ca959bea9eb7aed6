import type { Category } from '../../answers/category.ts';
import type { Paint } from '../../answers/paint.ts';
import { element, type MarkupElement } from '../../markup/element.ts';
import { isPattern, patternId } from './painting.ts';

// Grid steps. Stripes of one colour are wide enough to be seen on a phone, lines close enough not to look like borders.
const STRIPE = 7;

// Silence is a pale ground with a grain: it must be seen in greyscale and not be the loudest thing of a map that is mostly
// silent. Where nobody looked the ground is paler and the dots are few. Who helps and is undecided has dots that are seen.
const GRAIN = {
  'support-undecided': { pitch: 5.5, r: 1.3 },
  unknown: { pitch: 3.5, r: 0.5 },
  'not-searched': { pitch: 7, r: 0.6 },
};

/**
 * The `<pattern>` of a paint; null for a plain fill. Its parts are coloured by the style sheet: `data-ground` and
 * `data-line` for the patterned categories, `data-category` for the stripes of several readings.
 */
export function patternFor(paint: Paint, idPrefix: string): MarkupElement | null {
  if (!isPattern(paint)) return null;
  const id = patternId(paint, idPrefix);
  if (paint.length > 1) return stripes(paint, id);
  const [ground] = paint;
  if (ground === 'peacekeepers')
    return tile(id, ground, 6, 0, element('path', { 'data-line': ground, d: 'M0 3h6' }));
  if (ground === 'support-silent')
    return tile(id, ground, 6, 0, element('rect', { 'data-line': ground, width: 1.6, height: 6 }));
  const { pitch, r } =
    GRAIN[ground === 'support-undecided' || ground === 'unknown' ? ground : 'not-searched'];
  const dot = element('circle', { 'data-line': ground, cx: pitch / 2, cy: pitch / 2, r });
  return tile(id, ground, pitch, 45, dot);
}

/** Other help is one ground in its own colour. */
function tile(id: string, ground: Category, size: number, angle: number, line: MarkupElement): MarkupElement {
  const name = ground.startsWith('support-') ? 'data-category' : 'data-ground';
  const whole = element('rect', { [name]: ground, width: size, height: size });
  return pattern(id, size, size, angle, whole, line);
}

function stripes(readings: readonly Category[], id: string): MarkupElement {
  const rects = readings.map((category, index) =>
    element('rect', { 'data-category': category, x: index * STRIPE, width: STRIPE, height: STRIPE }),
  );
  return pattern(id, readings.length * STRIPE, STRIPE, -45, ...rects);
}

function pattern(
  id: string,
  width: number,
  height: number,
  angle: number,
  ...parts: MarkupElement[]
): MarkupElement {
  const turned = angle ? `rotate(${angle})` : null;
  const size = { width, height, patternUnits: 'userSpaceOnUse', patternTransform: turned };
  return element('pattern', { id, ...size }, ...parts);
}
