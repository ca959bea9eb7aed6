/** What only a script can do to the controls of the date as they were served: the policy of pages allows no inline style. */
export function layOutDates(root: ParentNode): void {
  for (const event of root.querySelectorAll<HTMLElement>('[data-at]'))
    event.style.insetInlineStart = `${event.dataset.at}%`;
  const play = root.querySelector<HTMLElement>('[data-part="play"]');
  if (play) play.hidden = matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Takes that back, for a page that is put back as it was served. */
export function takeBackDates(root: ParentNode): void {
  for (const event of root.querySelectorAll('[data-at]')) event.removeAttribute('style');
  root.querySelector('[data-part="play"]')?.removeAttribute('hidden');
}
