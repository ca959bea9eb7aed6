import type { EmbeddedInstrument } from './instruments/names.ts';
import { to } from './links.ts';
import { FOLDERS, type NameFor } from './routes.ts';
import type { Day } from './schema/day.ts';
import { base } from './settings.ts';

// The addresses of what stands in other people's pages, and of what their systems ask.

// Folders of English: behind them stand the codes of the other languages.
export const embedPath = base + FOLDERS.embeds;
export const oembedPath = base + FOLDERS.oembed;

export const embedMapPath = to('embed-map');
export const embedNumbersPath = to('embed-numbers');

export function embedMapPathOn(date: Day): string {
  return to('embed-map-date', date);
}

/** The map of an edition, by its day. */
export function embedEditionPath(on: Day): string {
  return to('embed-edition', on);
}

/** By ISO3. */
export function embedCountryPath({ id }: { id: string }): string {
  return to('embed-country', id);
}

export function embedStatementPath(id: string): string {
  return to('embed-statement', id);
}

/** A chart of the site, by the name of the instrument. */
export function embedChartPath(name: EmbeddedInstrument): string {
  return to('embed-chart', name);
}

/** The lines of a part of Europe, by the name of the view. */
export function closeUpFile(view: string): string {
  return to('close-up', view);
}

/** What a map embed fetches when it is asked for another day or question, by the file's name. */
export function embedPastFile(name: string): string {
  return to('embed-past', name);
}

/**
 * What a content management system reads when somebody pastes the address of a page: of the map in one of the states of
 * `mapStates`, by the picture's name; of a country, by ISO3; of a statement, by its id; of a chart, by the name of the
 * instrument; of the numbers.
 */
export function oembedFile<Of extends 'map' | 'country' | 'statement' | 'chart' | 'numbers'>(
  of: Of,
  ...name: NameFor<`oembed-${Of}`>
): string {
  return to(`oembed-${of}`, ...name);
}
