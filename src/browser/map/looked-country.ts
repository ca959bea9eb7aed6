import type { Shapes } from '../../map/painter/shapes.ts';
import type { cardBox } from './card-box.ts';
import type { mapKeys } from './map-keys.ts';
import type { Parts } from './parts.ts';

/** Where a country is looked at: its shape, its card and its option among the keys of the map. */
interface Places {
  shapes: Pick<Shapes, 'flag' | 'raise'>;
  card: ReturnType<typeof cardBox>;
  keys: Pick<ReturnType<typeof mapKeys>, 'point'>;
}

/** The country, by its ISO3, that is looked at on a map, or kept; null for none. */
export interface LookedCountry {
  /** Outlines a country and shows its card; null goes back to the one that is kept. */
  look(id: string | null): void;
  /** Keeps a country. Null lets go: a focus that was in the card goes back to the map. */
  keep(id: string | null): void;
}

/** Holds which country of a map is looked at: one alone is outlined. */
export function lookedCountry({ keys: list }: Parts, { shapes, card, keys }: Places): LookedCountry {
  let looked: string | null = null;

  function look(id: string | null): void {
    if (looked) shapes.flag(looked, 'data-cursor', false);
    looked = id ?? card.pinned();
    if (looked) {
      shapes.flag(looked, 'data-cursor', true);
      shapes.raise(looked);
    }
    card.look(id);
  }

  function keep(id: string | null): void {
    const left = card.hasFocus();
    card.pin(id);
    look(id);
    if (id) keys.point(id);
    else if (left) {
      list.focus({ preventScroll: true });
      look(null);
    }
  }

  return { look, keep };
}
