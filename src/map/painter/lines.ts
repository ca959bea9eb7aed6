import type { Lines } from '../drawing/picture.ts';

/** The lines that stand in a picture. */
export function readLines(picture: Element): Lines {
  const { ground, land, shapes } = partsOf(picture);
  return {
    transform: ground?.getAttribute('transform') ?? '',
    land: land?.getAttribute('d') ?? '',
    shapes: Object.fromEntries([...shapes].map(([id, shape]) => [id, shape.getAttribute('d') ?? ''])),
  };
}

/**
 * Draws the countries and the land of a picture with other lines; their colours stay. What is no country of the picture is land: a page
 * that was opened before its site had a new country would have a hole there.
 */
export function drawLines(picture: Element, { transform, land: rest, shapes: own }: Lines): void {
  const { ground, land, shapes } = partsOf(picture);
  const left = new Map(Object.entries(own));
  ground?.setAttribute('transform', transform);
  for (const [id, shape] of shapes) {
    shape.setAttribute('d', own[id] ?? '');
    left.delete(id);
  }
  land?.setAttribute('d', [rest, ...left.values()].join('M0 0')); // each begins with a move from where the last has ended
}

function partsOf(picture: Element) {
  const ground = picture.querySelector('.map-shapes')?.parentElement; // of the main frame, which is the first
  const shapes = [...(ground?.querySelectorAll('path[data-country]') ?? [])].map(
    (shape) => [shape.getAttribute('data-country') ?? '', shape] as const,
  );
  return { ground, land: ground?.querySelector('.map-land'), shapes };
}
