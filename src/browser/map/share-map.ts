import { filledIn } from '../../i18n/word-list.ts';
import { failing } from '../../markup/enhancement.ts';
import type { MapPage } from './map-page.ts';
import type { MapState } from './map-state.ts';
import { shareCountry } from './share-country.ts';
import { shareLinks } from './share-links.ts';

/** Keeps the row under the map true: its links are of what a state shows, its words of the country whose card is kept. */
export function shareMap({ root, choices: { recordDate }, countryById, guard }: MapPage) {
  const showLinks = shareLinks(root, { recordDate, pictured: root.dataset.pictured ?? '' });
  const shareChosen = shareCountry(root, (id) => filledIn(root.dataset.told ?? '', { id }));
  return (state: MapState, query: string): void => {
    showLinks(state, query);
    const { country, date, question, edition } = state;
    // The page of a country is about today, and about soldiers.
    const isToday = date === recordDate && question === 'headline' && !edition;
    shareChosen(isToday ? country : null, countryById.get(country ?? '')?.path ?? '').catch(failing(guard));
  };
}
