/** Edges in CSS pixels of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GAP = 8; // CSS pixels

/** The part of a box that lies within another; turned inside out where they do not meet, so that nothing covers it. */
function boxWithin(box: Box, frame: Box): Box {
  return {
    left: Math.max(box.left, frame.left),
    top: Math.max(box.top, frame.top),
    right: Math.min(box.right, frame.right),
    bottom: Math.min(box.bottom, frame.bottom),
  };
}

/** Where a card of a size goes in a frame: the corner in which it covers least of a box, and of those the farthest. */
export function cardPlace(
  frame: Box,
  box: Box,
  { width, height }: { width: number; height: number },
): { left: number; top: number } {
  const corners = [frame.top + GAP, frame.bottom - GAP - height].flatMap((top) =>
    [frame.left + GAP, frame.right - GAP - width].map((left) => {
      const wide = Math.min(left + width, box.right) - Math.max(left, box.left);
      const high = Math.min(top + height, box.bottom) - Math.max(top, box.top);
      const far = Math.hypot(
        left * 2 + width - box.left - box.right,
        top * 2 + height - box.top - box.bottom,
      );
      return { left, top, covered: Math.max(0, wide) * Math.max(0, high), far };
    }),
  );
  return corners.sort((a, b) => a.covered - b.covered || b.far - a.far)[0] ?? frame;
}

/**
 * Puts a card beside a country of a picture, never over the part of it that is seen: in the part of the picture that is
 * on the screen.
 */
export function placeBeside(card: HTMLElement, picture: Element, id: string): void {
  const shape = picture.querySelector(`[data-country="${id}"][data-category]`);
  if (!shape) return;
  const drawn = picture.getBoundingClientRect();
  const size = card.getBoundingClientRect();
  const parent = card.offsetParent?.getBoundingClientRect();
  const { left, right } = drawn;
  const seen = { left, right, top: Math.max(drawn.top, 0), bottom: Math.min(drawn.bottom, innerHeight) };
  const frame = seen.bottom - seen.top < size.height ? drawn : seen;
  const found = cardPlace(frame, boxWithin(shape.getBoundingClientRect(), drawn), size);
  card.style.top = `${found.top - (parent?.top ?? 0)}px`;
  card.style.left = `${found.left - (parent?.left ?? 0)}px`;
}
