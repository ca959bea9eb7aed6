const LOWEST = 200;
const HIGHEST = 1000;

/**
 * The frame as WordPress makes it of a pasted link: sandboxed, with a secret in its address, as high as its messages say
 * between 200 and 1,000 px (https://github.com/WordPress/WordPress/blob/master/wp-includes/js/wp-embed.js).
 */
export function previewIn(place: HTMLElement, title: string) {
  let frame: HTMLIFrameElement | undefined;
  let secret = '';
  addEventListener('message', ({ source, data }) => {
    if (!frame || source !== frame.contentWindow || data?.secret !== secret) return;
    const height = Number.parseInt(data.value, 10);
    if (data.message === 'height' && height > 0)
      frame.height = String(Math.min(Math.max(height, LOWEST), HIGHEST));
    if (data.message === 'ready') frame.contentWindow?.postMessage({ message: 'ready', secret }, '*');
  });

  /** Shows an address in a new frame, so that going back leads out of this page at once. */
  return (address: string, { width, height }: { width: number; height: number }): void => {
    secret = crypto.randomUUID().slice(0, 10);
    const next = document.createElement('iframe');
    next.setAttribute('sandbox', 'allow-scripts');
    next.title = title;
    next.width = String(width);
    next.height = String(height);
    next.src = `${address}#?secret=${secret}`;
    place.replaceChildren(next);
    frame = next;
  };
}
