import { HELLO } from './height-message.ts';

// A width of 1px that grows to 100% is the one that Safari on phones does not widen to the frame's content. The least
// height wins over a greatest one in the page's styles.
const STYLE = 'display:block;width:1px;min-width:100%;border:0;padding:0;';
const SEEN = 'opacity:1;';
const UNSEEN = 'position:absolute;top:0;left:0;opacity:0;';

/** What a frame of ours may do: run its script, and open links in tabs that are not held back. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

export function dressFrame(frame: HTMLIFrameElement, title: string): void {
  frame.loading = 'lazy';
  frame.referrerPolicy = 'strict-origin';
  frame.setAttribute('sandbox', SANDBOX);
  frame.title ||= title;
}

/**
 * Height in CSS pixels. An unseen frame lies over what stands before it, takes no room and no focus. Written as important
 * and through the object model, so that no style of the page wins over it and no policy of the page forbids it.
 */
export function shapeFrame(frame: HTMLIFrameElement, height: number, unseen: boolean): void {
  const style = `${STYLE}height:${height}px;min-height:${height}px;${unseen ? UNSEEN : SEEN}`;
  frame.style.cssText = style.replace(/;/g, '!important;');
  frame.inert = unseen;
}

/** Shows another page in a frame. Taken out and put back, it leaves no entry in the reader's history. */
export function sendFrame(frame: HTMLIFrameElement, address: string): void {
  if (frame.src === address) return;
  const { parentNode, nextSibling } = frame;
  frame.remove();
  frame.src = address;
  parentNode?.insertBefore(frame, nextSibling);
}

/** Asks a frame for its height. To any origin, because that of a sandboxed frame has no name; the question holds nothing. */
export function greetFrame({ contentWindow }: HTMLIFrameElement): void {
  contentWindow?.postMessage(HELLO, '*');
}
