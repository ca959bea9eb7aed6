/** Raises a country over its neighbours, so that its outline shows whole. */
export function raiseShape(shape: Element): void {
  const node = shape.closest('a') ?? shape;
  // Moving what the pointer rests on would make it enter again, without end, and swallow its click.
  if (node.nextElementSibling) node.parentElement?.append(node);
}
