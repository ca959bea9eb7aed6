import { namesOf } from '../../i18n/country-names.ts';
import type { MapDataCountry } from '../../map/data/map-data.ts';
import { fill, setText } from '../../markup/dom.ts';
import { element } from '../../markup/element.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { findCountries } from './find-country.ts';
import type { Parts } from './parts.ts';

const MOST = 6;

/**
 * A search box for countries: `find` is a combobox, `found` its listbox. `choose` is called with the chosen code; `none` says
 * that a query finds no country, in `missed`, until something else is typed.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function searchBox(
  { find: input, found: list, missed }: Parts,
  countries: readonly MapDataCountry[],
  { choose, none }: { choose: (id: string) => void; none: (query: string) => string },
  guard: Guard,
): void {
  let names: ReadonlyMap<string, readonly string[]> | undefined;
  let results: MapDataCountry[] = [];

  /** Lists what a query finds, with one option active; nothing for an empty query, which closes the list. */
  function show(query: string, active = 0): void {
    names ??= namesOf(countries);
    results = findCountries(countries, names, query).slice(0, MOST);
    fill(
      list,
      ...results.map(({ name }, index) =>
        element(
          'li',
          { role: 'option', id: `found-${index}`, 'aria-selected': String(index === active) },
          name,
        ),
      ),
    );
    list.hidden = results.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.setAttribute('aria-activedescendant', list.hidden ? '' : `found-${active}`);
  }

  function pick(index: number): void {
    const country = results[index];
    if (!country) return;
    input.value = country.name;
    show('');
    choose(country.id);
  }

  const miss = () => setText(missed, input.value && none(input.value));

  const open = () => {
    setText(missed, '');
    show(input.value);
  };
  const close = () => show('');
  const active = () => [...list.children].findIndex((option) => option.ariaSelected === 'true');
  const key = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const count = results.length;
    if (step && count) show(input.value, (active() + step + count) % count);
    else if (step) open();
    else if (event.key === 'Enter') (count ? pick : miss)(active());
    else if (event.key === 'Escape' && count) close();
    else {
      if (event.key === 'Escape') {
        input.value = ''; // and whoever listens further out lets go, too
        open();
      }
      return;
    }
    event.preventDefault();
  };
  input.addEventListener('input', guard(open));
  input.addEventListener('keydown', guard(key));
  input.addEventListener('blur', guard(close));
  // A press may not take the focus away, or the list would be gone before the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  const press = ({ target }: Event) => pick([...list.children].indexOf(target as Element));
  list.addEventListener('click', guard(press));
}
