import { firstHeight } from '../../embed/host/first-height.ts';
import { toldIn } from '../../embed/host/height-message.ts';
import { EMBED_WIDTH } from '../../embed/snippets/frame-snippet.ts';
import type { Selection } from './selection.ts';

/** CSS pixels for the type of readers who have another than the one it was measured in. */
const SPARE = 12;

/** About the height of a frame as wide as chosen, in CSS pixels, from that at the usual width. */
export function likelyHeight({ kind, width }: Pick<Selection, 'kind' | 'width'>, usual: number): number {
  const of = kind === 'quote' ? 'statement' : kind;
  return Math.round((usual * firstHeight(of, width)) / firstHeight(of, EMBED_WIDTH));
}

/** What is measured: an address of ours, at a width in CSS pixels. */
export interface Measured {
  address: string;
  width: number;
  /** Called each time that the embed says its height. */
  tell: (height: number) => void;
}

/** Asks an embed how high it is at a width that the page may not have room for, in a frame of it that nobody sees. */
export function measuringFrame(place: HTMLElement) {
  let frame: HTMLIFrameElement | undefined;
  let measured: Measured | null = null;
  addEventListener('message', ({ source, data }) => {
    const told = toldIn(data);
    if (!frame || !measured || !told || source !== frame.contentWindow || told.width !== measured.width)
      return;
    measured.tell(told.height + SPARE);
  });

  return (wanted: Measured | null): void => {
    measured = wanted;
    frame = undefined;
    place.replaceChildren();
    if (!wanted) return;
    frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.width = String(wanted.width);
    frame.tabIndex = -1;
    frame.src = wanted.address;
    place.append(frame);
  };
}
