import { columnFrame, EMBED_WIDTH, NARROW_COLUMN } from '../../embed/snippets/frame-snippet.ts';
import { part } from '../../markup/part.ts';
import { measuringFrame } from './frame-height.ts';
import { frameLine } from './frame-line.ts';
import type { Selection } from './selection.ts';

/** A plain frame: the address that is pasted, that of the same here, and its height in CSS pixels as far as it is known. */
export interface PlainFrame {
  title: string;
  embed: string;
  address: string;
  height: number;
}

/**
 * Tells `write` the code of a plain frame, and again when the embed itself has said how high it is; under it, for which
 * column that height is. Throws when a part is missing.
 */
export function frameForm(root: HTMLElement, write: (code: string) => void) {
  const { site = '' } = root.dataset;
  const measure = measuringFrame(part(root, 'measure'));
  const measureNarrow = measuringFrame(part(root, 'measureNarrow'));
  const line = part(root, 'frameHeight');

  return ({ width, height: own }: Selection, { title, embed, address, height }: PlainFrame): void => {
    const known: { height: number; narrow?: number } = { height };
    const tell = (learned: Partial<typeof known>) => {
      Object.assign(known, learned);
      write(columnFrame({ title, embed, height: known.height, width, site }));
      line.textContent = frameLine(root.dataset, { width, isOwn: own !== undefined, ...known });
    };
    tell({});
    // Of the usual width the answer of the site knows the height; of others the embed itself does.
    const isTold = own === undefined && width !== EMBED_WIDTH;
    measure(isTold ? { address, width, tell: (needed) => tell({ height: needed }) } : null);
    const isAsked = isTold && width === NARROW_COLUMN;
    measureNarrow(
      isAsked ? null : { address, width: NARROW_COLUMN, tell: (needed) => tell({ narrow: needed }) },
    );
  };
}
