/** The part of an element's height that is on the screen, 0 to 1; less than 0 for what is beyond its edges. */
export function shownPart(node: Element): number {
  const { top, bottom, height } = node.getBoundingClientRect();
  return (Math.min(bottom, innerHeight) - Math.max(top, 0)) / height;
}
