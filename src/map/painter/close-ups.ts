import type { Lines } from '../drawing/picture.ts';
import { isNear, type NearView, type View } from '../earth/view.ts';
import { drawLines, readLines } from './lines.ts';

/** Fetches the file of the lines of a view. */
export type FetchCloseUp = (view: NearView) => Promise<Response>;

/**
 * Draws what a view shows in lines as fine as it is large, once they have come, and the whole again as it was served. Where they do not
 * come, those that stand there stay; who looks again asks again.
 */
export function closeUps(picture: Element, fetchFile: FetchCloseUp): (view: View) => void {
  const whole = readLines(picture);
  const known = new Map<View, Lines>();
  let shown: View | undefined;
  let drawn: Lines = whole;

  function draw(lines: Lines): void {
    if (lines !== drawn) drawLines(picture, lines);
    drawn = lines;
  }

  async function come(view: NearView): Promise<void> {
    const answer = await fetchFile(view);
    if (!answer.ok) return;
    known.set(view, await answer.json());
    if (view === shown) draw(known.get(view) ?? whole);
  }

  return (view) => {
    if (view === shown) return;
    shown = view;
    draw(known.get(view) ?? whole);
    if (isNear(view) && !known.has(view)) come(view).catch(() => undefined);
  };
}
