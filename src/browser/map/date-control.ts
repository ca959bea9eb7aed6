import { type Day, dayNumber } from '../../schema/day.ts';
import type { Parts } from './parts.ts';

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
  changing(after: Day): readonly Day[];
  /** Begins to play: what plays is brought onto the screen. */
  plays(): void;
}

/**
 * The controls of the date: a range that is true to time, buttons, names of events that can be pressed, and a player. `words`
 * are those of its button. The returned function puts them all on a day; `text`: how it is told.
 */
export function dateControl(
  root: Element,
  { stop: range, play, previous, next }: Parts,
  stops: readonly Day[],
  { choose, changing, plays }: DateActions,
  words: { play: string; pause: string },
) {
  const [first = '', end = ''] = [stops[0], stops.at(-1)];
  const offset = (day: Day) => dayNumber(day) - dayNumber(first);
  const events = [...root.querySelectorAll<HTMLElement>('[data-stop]')];
  let timer: ReturnType<typeof setInterval> | undefined;
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
    if (!timer) return;
    clearInterval(timer);
    timer = undefined;
    play.textContent = words.play;
    choose(current, true);
  }

  /** Through all days on which something changes, the sooner the more there are. */
  function start(): void {
    if (current === end) choose(first, false);
    const days = [...new Set([...changing(current), end])];
    const every = Math.min(PLAY_EVERY, PLAY_MOST / days.length);
    const began = performance.now();
    play.textContent = words.pause;
    plays();
    timer = setInterval(() => {
      const day = days[Math.round((performance.now() - began) / every) - 1] ?? end;
      if (day !== current) choose(day, false);
      if (day === end) pause();
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
  play.addEventListener('click', () => (timer ? pause() : start()));

  return (date: Day, text?: string) => {
    current = date;
    range.value = String(offset(date));
    if (text) range.setAttribute('aria-valuetext', text);
    previous.disabled = date === first;
    next.disabled = date === end;
    for (const event of events) event.ariaPressed = String(event.dataset.stop === date);
  };
}

/** What only a script can do to the controls of the date as they were served: the policy of pages allows no inline style. */
export function layOutDates(root: ParentNode): void {
  for (const event of root.querySelectorAll<HTMLElement>('[data-at]'))
    event.style.insetInlineStart = `${event.dataset.at}%`;
  const play = root.querySelector<HTMLElement>('[data-part="play"]');
  if (play) play.hidden = matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Takes that back, for a page that is put back as it was served. */
export function takeBackDates(root: ParentNode): void {
  for (const event of root.querySelectorAll('[data-at]')) event.removeAttribute('style');
  root.querySelector('[data-part="play"]')?.removeAttribute('hidden');
}
