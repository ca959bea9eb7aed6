import { signSwatch } from '../map/drawing/sign.ts';
import { toHtml } from '../markup/html.ts';

/** The sign that an answer may no longer hold, in the middle of the 28 × 18 of a row's swatch. */
export const CARD_SIGN = `<g transform="translate(7 2)">${toHtml(signSwatch())}</g>`;
