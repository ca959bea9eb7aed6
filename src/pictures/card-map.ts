import type { Answer } from '../answers/answer.ts';
import type { Say } from '../i18n/say.ts';
import { insetNames } from '../map/drawing/inset-names.ts';
import { WORDLESS } from '../map/drawing/picture.ts';
import { mapSvg } from '../map/drawing/svg.ts';
import { SIZE } from '../map/earth/frame.ts';
import { EUROPE } from '../map/earth/view.ts';

/** The map without its words, as a square `<svg>` that fills the one around it. */
export function cardMap(say: Say, answers: readonly Answer[]): string {
  const svg = mapSvg({
    idPrefix: 'card',
    view: 'world',
    insets: insetNames(say),
    ...WORDLESS,
    countries: answers.map(({ country, paint, marks }) => ({ ...country, paint, marks })),
  });
  // The words of the picture stand on the card: only the square of land and sea is shown.
  return svg.replace(/ viewBox="[^"]*"/u, ` viewBox="0 0 ${SIZE} ${SIZE}"`);
}

/** Europe alone and without a sign, where the map is too small for what would explain one. */
export function smallCardMap(answers: readonly Answer[]): string {
  return mapSvg({
    idPrefix: 'card',
    view: 'europe',
    window: EUROPE,
    alone: true,
    ...WORDLESS,
    countries: answers.map(({ country, paint }) => ({ ...country, paint })),
  });
}
