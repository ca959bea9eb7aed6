import { formatDay } from '../../i18n/day.ts';
import type { Say } from '../../i18n/say.ts';
import type { Day } from '../../schema/day.ts';
import type { Parts } from './parts.ts';

export interface PlayedNote {
  /** `address`: that of the comparison of the two days. */
  tell: (played: { from: Day; moves: number; address: string }) => void;
  hide: () => void;
}

/**
 * Says how many answers changed while the days went by, and where to see whose: in the place of what the ticks are, so that
 * nothing moves.
 */
export function playedNote(parts: Parts, say: Say): PlayedNote {
  function show(on: boolean): void {
    parts.played.hidden = !on;
    parts.ticks.hidden = on;
  }
  return {
    tell: ({ from, moves, address }) => {
      parts['played-words'].textContent = say('moves.played', {
        from: formatDay(from, 'short'),
        count: moves,
      });
      parts['played-link'].href = `${address}#moved`;
      show(true);
    },
    hide: () => show(false),
  };
}
