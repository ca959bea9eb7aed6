import type { MapDataCountry } from '../map/map-data.ts';
import { element } from './element.ts';
import { findCountries, namesOf } from './find-country.ts';
import type { Guard } from './guard.ts';

const MOST = 6;

/**
 * A search box for countries: `input` is a combobox, `list` its listbox. `choose` is called with the chosen code.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function searchBox(
  input: HTMLInputElement,
  list: HTMLElement,
  countries: readonly MapDataCountry[],
  choose: (id: string) => void,
  guard: Guard,
): void {
  let names: ReadonlyMap<string, readonly string[]> | undefined;
  let active = 0;

  function found(): MapDataCountry[] {
    names ??= namesOf(countries);
    return findCountries(countries, names, input.value).slice(0, MOST);
  }

  function show(): void {
    const results = found();
    active = Math.min(active, Math.max(0, results.length - 1));
    list.replaceChildren(
      ...results.map(({ id, name }, index) =>
        element(
          'li',
          { role: 'option', id: `found-${id}`, 'data-id': id, 'aria-selected': String(index === active) },
          name,
        ),
      ),
    );
    list.hidden = results.length === 0;
    input.setAttribute('aria-expanded', String(results.length > 0));
    const current = results[active];
    if (current) input.setAttribute('aria-activedescendant', `found-${current.id}`);
    else input.removeAttribute('aria-activedescendant');
  }

  function close(): void {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function pick(id: string | undefined): void {
    const country = countries.find((candidate) => candidate.id === id);
    if (!country) return;
    input.value = country.name;
    close();
    choose(country.id);
  }

  const open = () => {
    active = 0;
    show();
  };
  const key = (event: KeyboardEvent) => {
    const count = list.children.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      active = count === 0 ? 0 : (active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count;
      show();
    } else if (event.key === 'Enter') pick(found()[active]?.id);
    else if (event.key === 'Escape' && !list.hidden) close();
    else return;
    event.preventDefault();
  };
  input.addEventListener('input', guard(open));
  input.addEventListener('keydown', guard(key));
  input.addEventListener('blur', close);
  // A press may not take the focus away, or the list would be gone before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  const press = ({ target }: Event) => pick((target as Element).closest('li')?.dataset.id);
  list.addEventListener('click', guard(press));
}
