import { setText, toNode } from '../../markup/dom.ts';
import { element } from '../../markup/element.ts';
import { isArrowKey, neighbour, type Spot } from './neighbour.ts';

/** What the keys of a map do. */
export interface KeyActions {
  /** Whether a country is in the part of the map that is shown. */
  sees(spot: Spot): boolean;
  /** Another country is looked at; null when the map is left. */
  move(id: string | null): void;
  /** Enter: open its page. */
  open(id: string): void;
  /** Space: keep its card. */
  pin(id: string): void;
}

/**
 * Makes `list` the map's one tab stop: a listbox whose options are the countries and whose arrow keys go to the
 * neighbour in that direction. Returns a function that moves it to a country and renames the options.
 */
export function mapKeys(
  list: HTMLElement,
  spots: readonly Spot[],
  actions: KeyActions,
): { point(id: string | null): void; name(id: string, text: string): void } {
  const options = new Map(
    spots.map(({ id }) => [
      id,
      toNode(element('div', { role: 'option', id: `on-map-${id}`, 'aria-selected': 'false' })) as Element,
    ]),
  );
  list.append(...options.values());
  let current: Spot | undefined;

  function point(id: string | null): void {
    if (current) options.get(current.id)?.setAttribute('aria-selected', 'false');
    current = spots.find((spot) => spot.id === id);
    if (current) {
      options.get(current.id)?.setAttribute('aria-selected', 'true');
      list.setAttribute('aria-activedescendant', `on-map-${current.id}`);
    } else list.removeAttribute('aria-activedescendant');
  }

  function go(spot: Spot | undefined): void {
    if (!spot) return;
    point(spot.id);
    actions.move(spot.id);
  }

  list.addEventListener('focus', () => {
    const ukraine = spots.find(({ id }) => id === 'UKR');
    go([current, ukraine, ...spots].find((spot) => spot && actions.sees(spot)) ?? ukraine);
  });
  list.addEventListener('blur', () => actions.move(null));
  list.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (isArrowKey(event.key) && current) go(neighbour(spots, current, event.key));
    else if (event.key === 'Home') go(spots[0]);
    else if (event.key === 'End') go(spots.at(-1));
    else if (event.key === 'Enter' && current) actions.open(current.id);
    else if (event.key === ' ' && current) actions.pin(current.id);
    else {
      // The card must be gone before the browser looks where Tab leads. Escape goes on to whoever lets go of the card.
      if (event.key === 'Tab') actions.move(null);
      if (event.key === 'Escape') list.blur();
      return;
    }
    event.preventDefault();
  });
  return {
    point,
    name: (id, text) => {
      const option = options.get(id);
      if (option) setText(option, text);
    },
  };
}
