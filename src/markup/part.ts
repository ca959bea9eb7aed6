/** The element with `data-part="name"` inside `root`. Throws when there is none: the page is then left as it is. */
export function part(root: Element, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`no part ${name}`);
  return found;
}
