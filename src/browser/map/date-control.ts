import { type Day, dayNumber } from '../../schema/day.ts';
import type { Parts } from './parts.ts';
import { layOutDates } from './served-dates.ts';

// Milliseconds: between two days of the player, and for all of them.
const PLAY_EVERY = 1400;
const PLAY_MOST = 28_000;

const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

/** What the control of the date does, and asks. */
export interface DateActions {
  choose(date: Day, settled: boolean): void;
  /** The days after one on which what is shown changes. */
  changing(after: Day): Promise<readonly Day[]>;
  /** Begins to play: what plays is brought onto the screen. */
  plays(): void;
  /** Has played to the end, from that day. */
  played(from: Day): void;
}

/**
 * The controls of the date: a range that is true to time, buttons, names of events that can be pressed, and a player. `words`
 * are those of its button. The returned function puts them all on a day; `text`: how it is told.
 */
export function dateControl(
  root: Element,
  { stop: range, play, previous, next }: Parts,
  stops: readonly Day[],
  { choose, changing, plays, played }: DateActions,
  words: { play: string; pause: string },
) {
  const [first = '', end = ''] = [stops[0], stops.at(-1)];
  const offset = (day: Day) => dayNumber(day) - dayNumber(first);
  const events = [...root.querySelectorAll<HTMLElement>('[data-stop]')];
  let timer: ReturnType<typeof setInterval> | undefined;
  let playing = false;
  let current = end;

  /** So many stops on, or back. */
  function step(by: number): void {
    const index = stops.indexOf(current) + by;
    choose(stops[Math.max(0, Math.min(stops.length - 1, index))] ?? end, true);
  }

  function drag(settled: boolean): void {
    choose(stops.findLast((stop) => offset(stop) <= range.valueAsNumber) ?? first, settled);
  }

  function pause(): void {
    if (!playing) return;
    playing = false;
    clearInterval(timer);
    play.textContent = words.play;
    choose(current, true);
  }

  /** Through all days on which something changes, the sooner the more there are. */
  async function start(): Promise<void> {
    playing = true;
    if (current === end) choose(first, false);
    play.textContent = words.pause;
    plays();
    const from = current;
    const days = [...new Set([...(await changing(from)), end])];
    if (!playing || current !== from) return; // a reader has done something else meanwhile
    const every = Math.min(PLAY_EVERY, PLAY_MOST / days.length);
    const began = performance.now();
    clearInterval(timer);
    timer = setInterval(() => {
      const day = days[Math.round((performance.now() - began) / every) - 1] ?? end;
      if (day !== current) choose(day, false);
      if (day !== end) return;
      pause();
      played(from);
    }, every);
  }

  range.max = String(offset(end));
  range.addEventListener('input', () => drag(false));
  range.addEventListener('change', () => drag(true));
  range.addEventListener('pointerdown', pause);
  range.addEventListener('keydown', (event) => {
    pause();
    const by = KEYS[event.key];
    if (!by) return;
    event.preventDefault();
    step(by);
  });
  for (const [button, by] of [
    [previous, -1],
    [next, 1],
  ] as const) {
    button.addEventListener('click', () => {
      pause();
      step(by);
    });
  }
  for (const event of events) {
    event.addEventListener('click', () => {
      pause();
      choose(event.dataset.stop ?? end, true);
    });
  }
  layOutDates(root);
  play.addEventListener('click', () => (playing ? pause() : start()));

  return (date: Day, text?: string) => {
    current = date;
    range.value = String(offset(date));
    if (text) range.setAttribute('aria-valuetext', text);
    previous.disabled = date === first;
    next.disabled = date === end;
    for (const event of events) event.ariaPressed = String(event.dataset.stop === date);
  };
}
