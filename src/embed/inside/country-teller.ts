import { raiseShape } from '../../map/painter/raised.ts';

/** Tells about one country at a time, and outlines it; without a line of one, how to ask. Whether it told of one. */
type TellOf = (id: string, line: readonly Node[]) => boolean;

/** `detail`: where it tells, with what it says until somebody asks. */
export function countryTeller(picture: Element, detail: Element): TellOf {
  const hint = [...detail.childNodes];
  let looked = '';
  let read = '';
  return (id, line) => {
    if (looked) outline(picture, looked, 'data-cursor', false);
    looked = line.length > 0 ? id : '';
    if (looked) outline(picture, id, 'data-cursor', true);
    const text = line
      .map((piece) => `${piece.textContent}${(piece as Partial<HTMLAnchorElement>).href ?? ''}`)
      .join('');
    if (read !== text) detail.replaceChildren(...(looked ? line : hint)); // else it would be read out again
    read = text;
    return looked !== '';
  };
}

/** Outlines a country, or no longer. */
export function outline(
  picture: Element,
  id: string,
  name: 'data-cursor' | 'data-highlight',
  on: boolean,
): void {
  for (const shape of picture.querySelectorAll(`[data-country=${id}][data-category]`)) {
    shape.toggleAttribute(name, on);
    if (on) raiseShape(shape);
  }
}
