import { countryCard } from '../../map/beside/country-card.ts';
import type { View } from '../../map/earth/view.ts';
import { cardBox } from './card-box.ts';
import { type LookedCountry, lookedCountry } from './looked-country.ts';
import { mapKeys } from './map-keys.ts';
import type { MapPage } from './map-page.ts';
import { followPointer } from './map-pointer.ts';
import type { Choose } from './map-state.ts';
import { searchBox } from './search-box.ts';
import { whenLetGo } from './when-let-go.ts';

/** What a map does with one country: its card, its option among the keys, and what is looked at or kept. */
export interface CountryHands {
  card: ReturnType<typeof cardBox>;
  keys: ReturnType<typeof mapKeys>;
  looked: LookedCountry;
}

/** All ways to a country, by pointer, keys and search, and its card. */
export function countryHands(page: MapPage, choose: Choose): CountryHands {
  const { parts, svg, painter, context, data, countryById, guard } = page;
  const { picture } = parts;
  const { recordDate, countries } = data;
  const card = cardBox(parts, (id) => {
    const { state, shown, years } = page;
    const answer = shown?.answers.get(id);
    const latest = state.date === recordDate;
    const knownBy = state.edition ?? recordDate;
    return answer
      ? countryCard(answer, context, { record: years.record(), recordDate, latest, knownBy })
      : [];
  });
  const pin = (id: string | null) => choose({ country: page.state.country === id ? null : id });
  const keys = mapKeys(parts.keys, countries, {
    move: guard((id: string | null) => {
      const focus = viewOf(page, id);
      if (focus !== page.state.focus) choose({ focus });
      looked.look(id);
      if (id) parts.card.scrollIntoView({ block: 'nearest' });
    }),
    sees: (spot) => painter.shows(page.state.focus, spot),
    open: (id) => location.assign(countryById.get(id)?.path ?? ''),
    pin: guard(pin),
  });
  const looked = lookedCountry(parts, { shapes: painter, card, keys });
  const findCountry = (id: string) => {
    picture.scrollIntoView({ block: 'nearest' });
    choose({ country: id, focus: viewOf(page, id) });
  };
  const none = (query: string) => page.context.say('search.none', { query });
  searchBox(parts, countries, { choose: findCountry, none }, guard);
  // What is chosen stays, wherever the pointer goes.
  const look = (id: string | null) => {
    if (!page.state.country) looked.look(id);
  };
  followPointer(svg, picture.closest('.map-desk') ?? picture, { look, choose: pin }, guard);
  const letGo = () => {
    if (page.state.country) choose({ country: null });
  };
  whenLetGo(parts, letGo, guard);
  return { card, keys, looked };
}

/** The chosen part of the map, if a country is seen in it; else the smallest of the larger ones. */
function viewOf({ painter, countryById, state: { focus } }: MapPage, id: string | null): View {
  const country = countryById.get(id ?? '');
  const wider = [focus, 'europe', 'world'] as const;
  return (country && wider.find((view) => painter.shows(view, country))) ?? focus;
}
