import { type Day, dayNumber } from '../../schema/day.ts';
import { dayPlayer, type PlayActions } from './day-player.ts';
import type { MapPage } from './map-page.ts';
import { layOutDates } from './served-dates.ts';

const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

/**
 * The controls of the date: a range that is true to time, buttons, names of events that can be pressed, and a player. The
 * returned function puts them all on a day; `text`: how it is told.
 */
export function dateControl(
  { root, parts, choices: { stops }, context: { say } }: MapPage,
  actions: PlayActions,
): (date: Day, text?: string) => void {
  const { stop: range, play, previous, next } = parts;
  const { choose } = actions;
  const [first = '', end = ''] = [stops[0], stops.at(-1)];
  const offset = (day: Day) => dayNumber(day) - dayNumber(first);
  const events = [...root.querySelectorAll<HTMLElement>('[data-stop]')];
  let current = end;
  const pause = dayPlayer(play, { first, end, current: () => current }, actions, say);

  /** So many stops on, or back. */
  function step(by: number): void {
    pause();
    const index = stops.indexOf(current) + by;
    choose(stops[Math.max(0, Math.min(stops.length - 1, index))] ?? end, true);
  }

  function drag(settled: boolean): void {
    choose(stops.findLast((stop) => offset(stop) <= range.valueAsNumber) ?? first, settled);
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
  previous.addEventListener('click', () => step(-1));
  next.addEventListener('click', () => step(1));
  for (const event of events) {
    event.addEventListener('click', () => {
      pause();
      choose(event.dataset.stop ?? end, true);
    });
  }
  layOutDates(root);

  return (date, text) => {
    current = date;
    range.value = String(offset(date));
    if (text) range.setAttribute('aria-valuetext', text);
    previous.disabled = date === first;
    next.disabled = date === end;
    for (const event of events) event.ariaPressed = String(event.dataset.stop === date);
  };
}
