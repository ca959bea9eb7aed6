import { type EmbedKind, embedAddress } from './embed-address.ts';
import { firstHeight } from './first-height.ts';
import type { Told } from './height-message.ts';
import { dressFrame, greetFrame, shapeFrame } from './host-frame.ts';

/** Names of the embeds for `title`, by the code of each language; `en` is among them. */
export type Titles = Readonly<Record<string, Readonly<Record<EmbedKind, string>>>>;

/**
 * The frame of one `<willing-map>`; `waiting` is what a new frame waits in to say its height. `doubted` is the width of a height
 * that was not believed.
 */
export interface Embed {
  frame: HTMLIFrameElement;
  doubted?: number;
  waiting?: Waiting;
}

/** `box` keeps room for the frame; `fallback` is the slot through which the element's own content shows. */
type Waiting = { box: HTMLElement; fallback: HTMLElement };

/** From a frame that has loaded to the end of the wait for its first height, in milliseconds. */
const PATIENCE = 3000;

/** What an element asks for, and where that is. */
export function addressFor(element: HTMLElement, base: string, titles: Titles) {
  return embedAddress(
    (name) => element.getAttribute(name),
    base,
    Object.keys(titles).filter((code) => code !== 'en'),
  );
}

/** Takes our frame inside of the element, where there is one, as it stands; else makes one. */
export function createEmbed(element: HTMLElement, base: string, titles: Titles): Embed {
  const { kind, address } = addressFor(element, base, titles);
  const standing = [...element.querySelectorAll('iframe')].find(({ src }) => src.startsWith(base));
  const frame = standing ?? document.createElement('iframe');
  const embed: Embed = { frame };
  const { [element.lang]: own = titles.en } = titles;
  dressFrame(frame, own?.[kind] ?? '');
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

/**
 * Makes the frame as high as it says and shows it in place of the fallback. A height of another width than the frame has
 * now is not believed, and the frame asked again; if it says the same width again, the two count pixels differently.
 */
export function grow(embed: Embed, { height, width }: Told): void {
  const wide = embed.frame.clientWidth; // 0 while it is hidden
  if (wide > 0 && Math.abs(width - wide) > 1 && width !== embed.doubted) {
    embed.doubted = width;
    greetFrame(embed.frame);
  } else {
    embed.doubted = 0;
    shapeFrame(embed.frame, height, false);
    giveUp(embed);
    embed.waiting?.fallback.remove();
  }
}

/** Gives back the room that was kept for the frame. The fallback stays. */
export function giveUp({ waiting }: Embed): void {
  if (waiting) waiting.box.style.minHeight = '';
}

/**
 * The frame stands in a shadow tree, out of reach of the page's styles and of the library that made the element. While
 * it has not said its height it lies unseen under the fallback, and keeps about its room.
 */
function build(element: HTMLElement, frame: HTMLIFrameElement, kind: EmbedKind): Waiting {
  const box = document.createElement('div');
  const fallback = document.createElement('slot');
  const root = element.attachShadow({ mode: 'open' });
  element.style.width ||= '100%'; // an item of a flex row has no width by itself
  box.append(frame, fallback);
  root.append(box);
  const height = firstHeight(kind, box.clientWidth);
  const hasFallback = Boolean(element.firstElementChild || element.textContent?.trim());
  box.style.cssText = `min-height:${height}px`;
  shapeFrame(frame, height, hasFallback);
  return { box, fallback };
}
