import { type EmbedKind, embedAddress } from './embed-address.ts';
import { firstHeight } from './first-height.ts';
import { dressFrame, greetFrame, shapeFrame } from './host-frame.ts';

/** Names of the embeds for `title`, in the language of the build. */
export type Titles = Readonly<Record<EmbedKind, string>>;

/** The frame of one `<willing-map>`; `waiting` until a new frame has said its height. */
export interface Embed {
  frame: HTMLIFrameElement;
  waiting?: Waiting;
}

/** `box` keeps room for the frame; `fallback` is the slot through which the element's own content shows. */
type Waiting = { box: HTMLElement; fallback: HTMLElement };

/** From a frame that has loaded to the end of the wait for its first height, in milliseconds. */
const PATIENCE = 3000;

/** Takes our frame inside of the element, where there is one, as it stands; else makes one. */
export function createEmbed(element: HTMLElement, base: string, titles: Titles): Embed {
  const { kind, address } = embedAddress((name) => element.getAttribute(name), base);
  const standing = [...element.querySelectorAll('iframe')].find(({ src }) => src.startsWith(base));
  const frame = standing ?? document.createElement('iframe');
  const embed: Embed = { frame };
  dressFrame(frame, titles[kind]);
  frame.addEventListener('load', () => {
    greetFrame(frame);
    setTimeout(giveUp, PATIENCE, embed);
  });
  if (!standing) {
    frame.src = address; // before it is put in, so that no empty page is loaded first
    embed.waiting = build(element, frame, kind);
  }
  return embed;
}

/** Makes the frame as high as it says, in CSS pixels, and shows it in place of the fallback. */
export function grow(embed: Embed, height: number): void {
  shapeFrame(embed.frame, height, false);
  giveUp(embed);
  embed.waiting?.fallback.remove();
  embed.waiting = undefined;
}

/** Gives back the room that was kept for the frame. The fallback stays. */
export function giveUp({ waiting }: Embed): void {
  if (waiting) waiting.box.style.minHeight = '';
}

/**
 * The frame stands in a shadow tree, out of reach of the page's styles and of the library that made the element. While
 * it has not said its height it lies unseen over the fallback, and keeps about its room.
 */
function build(element: HTMLElement, frame: HTMLIFrameElement, kind: EmbedKind): Waiting {
  const box = document.createElement('div');
  const fallback = document.createElement('slot');
  const root = element.attachShadow({ mode: 'open' });
  element.style.width ||= '100%'; // an item of a flex row has no width by itself
  box.append(fallback, frame);
  root.append(box);
  const height = firstHeight(kind, box.clientWidth);
  const hasFallback = Boolean(element.children.length || element.textContent?.trim());
  box.style.cssText = `position:relative;min-height:${height}px`;
  shapeFrame(frame, height, hasFallback);
  return { box, fallback };
}
