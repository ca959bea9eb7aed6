import type { EmbedKind } from '../../embed/host/embed-address.ts';

/** What can be chosen: a quotation is a statement's, in a view of its own. */
export type ChosenKind = EmbedKind | 'quote';

/** What a journalist has chosen. Empty strings stand for what the embed does by itself. */
export interface Selection {
  kind: ChosenKind;
  /** ISO3. */
  country: string;
  statement: string;
  /** The name of an instrument. */
  chart: string;
  /** At most one of the two: a day on which a position changed, or the day of an edition. */
  date: string;
  edition: string;
  /** A contribution; the headline when empty. */
  view: string;
  focus: string;
  /** ISO3 codes with commas. */
  highlight: string;
  theme: string;
  /** The code of a language; English when empty. */
  lang: string;
  /** CSS pixels. */
  width: number;
  /** Absent: as high as the embed is. */
  height?: number | undefined;
}

/** The attributes of `<willing-map>` for a selection, in the order in which they are written. */
export function attributesFor(selection: Selection): Record<string, string> {
  const { kind, country, statement, chart, date, edition, view, focus, highlight, theme, lang } = selection;
  const map = { type: '', edition, date, view, focus, highlight, theme, lang };
  const wanted: Record<ChosenKind, Record<string, string>> = {
    map,
    country: { type: 'country', country, theme, lang },
    statement: { type: 'statement', statement, theme, lang },
    quote: { type: 'statement', statement, view: 'quote', theme, lang },
    chart: { type: 'chart', chart, theme, lang },
    numbers: { type: 'numbers', theme, lang },
  };
  return Object.fromEntries(Object.entries(wanted[kind]).filter(([, value]) => value !== ''));
}

/**
 * The name under which the site keeps what it knows of a selection, as in `/oembed/…` and `/pictures/…`, of a quotation with
 * its statement; null where it keeps nothing: one contribution on a day of the past.
 */
export function stateName({
  kind,
  country,
  statement,
  chart,
  date,
  edition,
  view,
}: Selection): string | null {
  switch (kind) {
    case 'numbers':
      return 'numbers';
    case 'chart':
      return `chart/${chart}`;
    case 'country':
      return `country/${country}`;
    case 'statement':
    case 'quote':
      return `statement/${statement}`;
    case 'map': {
      if (date && view) return null;
      const when = edition ? `edition-${edition}` : date || 'latest';
      return `map/${view ? `${when}-${view}` : when}`;
    }
  }
}
