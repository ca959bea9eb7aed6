import type { Say } from '../../i18n/say.ts';
import type { Day } from '../../schema/day.ts';

// Milliseconds: between two days of the player, and for all of them.
const PLAY_EVERY = 1400;
const PLAY_MOST = 28_000;

/** What the player does, and asks. */
export interface PlayActions {
  choose(date: Day, settled: boolean): void;
  /** The days after one on which what is shown changes. */
  changing(after: Day): Promise<readonly Day[]>;
  /** Begins to play: what plays is brought onto the screen. */
  plays(): void;
  /** Has played to the end, from that day. */
  played(from: Day): void;
}

/**
 * Makes `button` play from the `current` day, or from the first once all is played, through all days on which something
 * changes, the sooner the more there are. The returned function pauses.
 */
export function dayPlayer(
  button: HTMLElement,
  { first, end, current }: { first: Day; end: Day; current: () => Day },
  { choose, changing, plays, played }: PlayActions,
  say: Say,
): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let playing = false;

  function pause(): void {
    if (!playing) return;
    playing = false;
    clearInterval(timer);
    button.textContent = say('controls.play');
    choose(current(), true);
  }

  async function start(): Promise<void> {
    playing = true;
    if (current() === end) choose(first, false);
    button.textContent = say('controls.pause');
    plays();
    const from = current();
    const days = [...new Set([...(await changing(from)), end])];
    if (!playing || current() !== from) return; // a reader has done something else meanwhile
    const every = Math.min(PLAY_EVERY, PLAY_MOST / days.length);
    const began = performance.now();
    clearInterval(timer);
    timer = setInterval(() => {
      const day = days[Math.round((performance.now() - began) / every) - 1] ?? end;
      if (day !== current()) choose(day, false);
      if (day !== end) return;
      pause();
      played(from);
    }, every);
  }

  button.addEventListener('click', () => (playing ? pause() : start()));
  return pause;
}
