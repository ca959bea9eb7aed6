import { attributes } from '../../markup/escape.ts';

// How much of the paper lies over a bar: at once so much that the break is seen, at the end so little that the colour is.
const FROM = 0.2;
const TO = 0.8;

/** The id of the fade in the picture with this prefix. */
export function fadeId(idPrefix: string): string {
  return `${idPrefix}-fade`;
}

/** The `<linearGradient>` of paper that lies over what is not known any more; coloured by the style sheet. */
export function fade(idPrefix: string): string {
  const stop = (offset: number, opacity: number) =>
    `<stop${attributes({ class: 'chart-fade', offset, 'stop-opacity': opacity })}/>`;
  return `<linearGradient${attributes({ id: fadeId(idPrefix) })}>${stop(0, FROM)}${stop(1, TO)}</linearGradient>`;
}
