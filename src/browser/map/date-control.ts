import type { Day } from '../../schema/day.ts';
import type { Parts } from './parts.ts';

const PLAY_EVERY = 1400; // milliseconds

/** The controls of the date: a range over the stops, buttons, and a player. `choose` is called with a stop. */
export function dateControl(
  { stop: range, play, previous, next }: Parts,
  stops: readonly Day[],
  choose: (date: Day, settled: boolean) => void,
) {
  const last = stops.length - 1;
  let timer: ReturnType<typeof setInterval> | undefined;

  function go(index: number, settled = true): void {
    const stop = stops[Math.max(0, Math.min(last, index))];
    if (stop) choose(stop, settled);
  }

  function pause(): void {
    if (!timer) return;
    clearInterval(timer);
    timer = undefined;
    play.setAttribute('aria-pressed', 'false');
    go(range.valueAsNumber);
  }

  range.max = String(last);
  range.addEventListener('input', () => go(range.valueAsNumber, false));
  range.addEventListener('change', () => go(range.valueAsNumber));
  range.addEventListener('pointerdown', pause);
  range.addEventListener('keydown', pause);
  for (const button of [previous, next]) {
    button.addEventListener('click', () => {
      pause();
      go(range.valueAsNumber + (button === next ? 1 : -1));
    });
  }
  play.hidden = matchMedia('(prefers-reduced-motion: reduce)').matches;
  play.addEventListener('click', () => {
    if (timer) return pause();
    if (range.valueAsNumber === last) go(0);
    play.setAttribute('aria-pressed', 'true');
    timer = setInterval(() => {
      go(range.valueAsNumber + 1, false);
      if (range.valueAsNumber === last) pause();
    }, PLAY_EVERY);
  });

  return (date: Day, text: string) => {
    const index = stops.indexOf(date);
    range.value = String(index);
    range.setAttribute('aria-valuetext', text);
    previous.disabled = index === 0;
    next.disabled = index === last;
  };
}
