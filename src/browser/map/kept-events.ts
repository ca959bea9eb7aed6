/** The parts that act upon keys, and the keys with which the page would scroll, or the range move by a day, meanwhile. */
const HELD_KEYS: Readonly<Record<string, RegExp>> = {
  keys: /^(?:Arrow\w+|Home|End|Enter| )$/u,
  stop: /^(?:Arrow|Page)/u,
  find: /^$/u,
};

/** What a control holds. The tool puts its controls on what it shows before it does anything again. */
type Left = { value: string; checked?: boolean };

function leftIn(target: EventTarget | null): Left | null {
  if (target instanceof HTMLInputElement) return { value: target.value, checked: target.checked };
  return target instanceof HTMLSelectElement ? { value: target.value } : null;
}

/**
 * Keeps what a reader does in `root` until `signal` says that it is enough, so that no choice is lost: the returned function does
 * it again.
 */
export function keptEvents(root: HTMLElement, signal: AbortSignal): () => void {
  const again: { event: Event; target: EventTarget | null; left: Left | null }[] = [];

  // A handler that fails does not throw here.
  function repeat(): void {
    const { activeElement: focused } = document;
    if (focused && root.contains(focused)) focused.dispatchEvent(new FocusEvent('focus'));
    for (const { event, target, left } of again) {
      if (left && target) Object.assign(target, left);
      target?.dispatchEvent(event);
    }
  }

  function on<Name extends keyof HTMLElementEventMap>(
    name: Name,
    copy: (event: HTMLElementEventMap[Name]) => Event | null,
  ): void {
    const keep = (event: HTMLElementEventMap[Name]) => {
      const copied = copy(event);
      const { target } = event;
      if (copied) again.push({ event: copied, target, left: leftIn(target) });
    };
    root.addEventListener(name, keep, { signal });
  }

  on('input', () => new Event('input', { bubbles: true }));
  on('change', () => new Event('change', { bubbles: true }));
  on('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const held = HELD_KEYS[(target as HTMLElement).dataset.part ?? ''];
    if (!held || altKey || ctrlKey || metaKey) return null;
    if (held.test(key)) event.preventDefault();
    return new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  });
  on('click', (event) => {
    const target = event.target as Element;
    const pictured = target.closest('[data-part="picture"]');
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(pictured ?? target.closest('.controls button')))
      return null;
    if (pictured) event.preventDefault(); // the links of the picture lead away only without script
    return new MouseEvent('click', { bubbles: true, cancelable: true });
  });
  on('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return null;
    // Where the pointer has come to, not where it has been.
    const before = again.findIndex(({ event: { type } }) => type === 'pointerover');
    if (before >= 0) again.splice(before, 1);
    return new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' });
  });

  return repeat;
}
