import type { Guard } from '../../markup/enhancement.ts';

/**
 * Shows the chosen of the answers, whose ids are the values of the list, and none other, and tells `shown` of it. The choice
 * is in the address, and stays when another part of the page is gone to.
 */
export function chooseCountry(
  root: HTMLElement,
  answers: readonly HTMLElement[],
  shown: (answer: HTMLElement | undefined) => void,
  guard: Guard,
): void {
  const select = root.querySelector('select');
  if (!select) throw new Error('no select');

  function show(id: string): void {
    for (const answer of answers) answer.toggleAttribute('data-shown', answer.id === id);
    shown(answers.find((answer) => answer.id === id));
  }

  function readAddress(list: HTMLSelectElement): void {
    const id = location.hash.slice(1);
    const found = answers.find((answer) => answer.id === id);
    const kept = answers.find((answer) => 'shown' in answer.dataset);
    list.value = (found ?? (id ? kept : undefined))?.id ?? '';
    show(list.value);
  }

  const choose = guard(() => {
    show(select.value);
    try {
      history.replaceState(null, '', select.value ? `#${select.value}` : location.pathname + location.search);
    } catch {
      // Safari refuses more than 100 in half a minute; the answer is right all the same.
    }
  });
  select.addEventListener('change', choose);
  const read = guard(() => readAddress(select));
  addEventListener('hashchange', read);
  // Who comes back finds the list as it was left, which the browser fills in by itself: the address decides.
  addEventListener('pageshow', read);
  read();
}
