/**
 * Draws what `root` holds anew. A focus in it goes to the button with the same key, or to what `instead` selects where there is
 * none: else it would fall to the beginning of the page.
 */
export function redrawn(root: HTMLElement, draw: () => void, instead: string): void {
  const { activeElement: focused } = document;
  const isWithin = root.contains(focused);
  const key = focused?.getAttribute('aria-keyshortcuts');
  draw();
  if (!isWithin) return;
  const same = key ? root.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`) : null;
  (same ?? root.querySelector<HTMLElement>(instead))?.focus();
}
