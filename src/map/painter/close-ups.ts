import type { Lines } from '../drawing/picture.ts';
import { isNear, type NearView, type View } from '../earth/view.ts';
import { drawLines, readLines } from './lines.ts';

/** Fetches the file of the lines of a view. */
export type FetchCloseUp = (view: NearView) => Promise<Response>;

/**
 * Draws what a view shows in lines as fine as it is large, once they have come, and until then, as for the whole, in those that were
 * served. Where they do not come, these stay; who looks again asks again.
 */
export function closeUps(picture: Element, fetchFile: FetchCloseUp): (view: View) => void {
  const served = readLines(picture);
  let shown: View | undefined;
  return (view) => {
    if (view === shown) return;
    if (shown && isNear(shown)) drawLines(picture, served);
    shown = view;
    if (!isNear(view)) return;
    const draw = async (answer: Response) => {
      const lines: Lines = await answer.json();
      if (answer.ok && view === shown) drawLines(picture, lines);
    };
    fetchFile(view)
      .then(draw)
      .catch(() => undefined);
  };
}
