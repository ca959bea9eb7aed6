import { HELLO } from './height-message.ts';

// As wide as its place; where a place is as wide as what stands in it, 600 px and at most what there is. The least height
// wins over a greatest one in the page's styles.
const STYLE = 'display:block;width:600px;min-width:100%;max-width:100%;border:0;padding:0;';

/** What a frame of ours may do: run its script, and open links in tabs that are not held back. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

export function dressFrame(frame: HTMLIFrameElement, title: string): void {
  frame.loading = 'lazy';
  frame.referrerPolicy = 'strict-origin';
  frame.sandbox = SANDBOX;
  frame.title ||= title;
}

/**
 * Height in CSS pixels. An unseen frame lies under what comes after it, takes no height and no focus. Written as important
 * and through the object model, so that no style of the page wins over it and no policy of the page forbids it.
 */
export function shapeFrame(frame: HTMLIFrameElement, height: number, unseen: boolean): void {
  const style = `${STYLE}height:${height}px;min-height:${height}px;${unseen ? `margin-bottom:-${height}px;opacity:0;` : 'opacity:1;'}`;
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
