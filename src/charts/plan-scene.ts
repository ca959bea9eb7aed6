import { attributes, round } from '../markup/escape.ts';
import { icon } from './parts/icon.ts';
import type { Layout } from './parts/layout.ts';
import { textLine } from './parts/text.ts';
import type { PlanPart, Stratum } from './plan.ts';
import type { Column } from './plan-columns.ts';
import { ICON } from './plan-part.ts';

export const SCENE = { height: 66 };
/** From the foot of the landscape to the plain, to the sea, and to what stands or flies there. */
const [PLAIN, SEA] = [9, 20];
const FEET: Readonly<Record<Stratum, number>> = { land: 25, air: 30, sea: 16 };
const INSET = 10;

/** One landscape under one sky, each part with its name and its drawing over its own ground; nothing where the parts have no ground. */
export function drawScene(
  parts: readonly PlanPart[],
  columns: readonly Column[],
  layout: Layout,
  top: number,
): string {
  if (parts.some(({ stratum }) => stratum === undefined)) return '';
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return '';
  const bottom = top + SCENE.height;
  const [left, right] = [first.x, last.x + last.width];
  const sky = ground('air', `M${round(left)} ${round(top)}H${round(right)}V${round(bottom)}H${round(left)}z`);
  const drawn = parts.map(({ stratum = 'air' }, index) => {
    // The ground of a part reaches halfway to its neighbours.
    const [before, own, after] = [columns[index - 1], columns[index] ?? first, columns[index + 1]];
    const from = before ? (before.x + before.width + own.x) / 2 : own.x;
    const to = after ? (own.x + own.width + after.x) / 2 : own.x + own.width;
    return groundOf(stratum, { x: from, width: to - from }, bottom, parts.length > 1);
  });
  const names = parts.map(({ title, counted, stratum = 'air', key }, index) => {
    const { x, width } = columns[index] ?? first;
    return (
      icon(key, x + width - ICON - 2 * INSET, bottom - FEET[stratum] - ICON + 2) +
      textLine({
        className: 'chart-name',
        x: x + INSET,
        y: top + INSET + layout.size,
        text: title,
        bold: true,
      }) +
      (counted
        ? textLine({
            className: 'chart-detail',
            x: x + INSET,
            y: top + INSET + layout.size + layout.line,
            text: counted,
          })
        : '')
    );
  });
  return `<g class="chart-scene">${sky}${drawn.join('')}${names.join('')}</g>`;
}

/** Hills that run out into the plain, the plain under the sky, or the sea. */
function groundOf(stratum: Stratum, { x, width }: Column, bottom: number, plain: boolean): string {
  const [left, right, foot] = [round(x), round(x + width), round(bottom)];
  const level = round(bottom - PLAIN);
  if (stratum === 'land') {
    const third = width / 3;
    const hills = `q${round(third / 2)} -2 ${round(third)} -11t${round(third)} -6q${round(third / 2)} 3 ${round(third)} 17`;
    return ground('land', `M${left} ${foot}V${level}${hills}H${right}V${foot}z`);
  }
  if (stratum === 'sea') {
    const count = Math.max(1, Math.round(width / 26));
    const half = width / count / 2;
    const waves = `q${round(half / 2)} -4 ${round(half)} 0t${round(half)} 0`.repeat(count);
    return ground('sea', `M${left} ${foot}V${round(bottom - SEA)}${waves}V${foot}z`);
  }
  return plain ? ground('land', `M${left} ${foot}V${level}H${right}V${foot}z`) : '';
}

function ground(stratum: Stratum, d: string): string {
  return `<path${attributes({ class: 'chart-stratum', 'data-stratum': stratum, d })}/>`;
}
