import { attributes } from '../../markup/escape.ts';
import type { Stance } from '../../schema/codes.ts';

// Wide enough to be told apart on a phone; the paper shows between stripes, as two of them may be much alike.
const STRIPE = 6;
const GAP = 1;

/** The id of the stripes of these stances in the picture with this prefix. */
export function stripesId(stances: readonly Stance[], idPrefix: string): string {
  return [idPrefix, 'stripes', ...stances].join('-');
}

/** The `<pattern>` of several stances at once, coloured by the style sheet. */
export function stripes(stances: readonly Stance[], idPrefix: string): string {
  const rects = stances.map(
    (stance, index) =>
      `<rect${attributes({ class: 'chart-stance', 'data-stance': stance, x: index * STRIPE, width: STRIPE - GAP, height: STRIPE })}/>`,
  );
  const size = { width: stances.length * STRIPE, height: STRIPE };
  const values = {
    id: stripesId(stances, idPrefix),
    ...size,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(-45)',
  };
  return `<pattern${attributes(values)}>${rects.join('')}</pattern>`;
}
