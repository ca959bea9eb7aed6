import { attributes } from '../../markup/escape.ts';

// Of a bar, and of the paper between: the colour is whole, for what was said has not become weaker.
const DASH = 8;
const GAP = 2;

/** The id of the dashes in the picture with this prefix. */
export function dashesId(idPrefix: string): string {
  return `${idPrefix}-dashes`;
}

/** The `<pattern>` of paper that cuts a bar into dashes where nothing newer is known; coloured by the style sheet. */
export function dashes(idPrefix: string): string {
  const width = DASH + GAP;
  const values = { id: dashesId(idPrefix), width, height: width, patternUnits: 'userSpaceOnUse' };
  const gap = attributes({ class: 'chart-dash-gap', x: DASH, width: GAP, height: width });
  return `<pattern${attributes(values)}><rect${gap}/></pattern>`;
}
