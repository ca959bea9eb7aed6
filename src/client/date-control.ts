import type { Day } from '../schema/day.ts';
import { part } from './element.ts';

const PLAY_EVERY = 1400; // milliseconds

/** The controls of the date: a range over the stops, buttons, and a player. `choose` is called with a stop. */
export function dateControl(
  root: Element,
  stops: readonly Day[],
  choose: (date: Day, settled: boolean) => void,
) {
  const range = part(root, 'stop') as HTMLInputElement;
  const play = part(root, 'play') as HTMLButtonElement;
  let timer: ReturnType<typeof setInterval> | undefined;

  const go = (index: number, settled = true) => {
    const stop = stops[Math.max(0, Math.min(stops.length - 1, index))];
    if (stop) choose(stop, settled);
  };

  function pause(): void {
    if (!timer) return;
    clearInterval(timer);
    timer = undefined;
    play.setAttribute('aria-pressed', 'false');
    go(range.valueAsNumber);
  }

  range.max = String(stops.length - 1);
  range.addEventListener('input', () => go(range.valueAsNumber, false));
  range.addEventListener('change', () => go(range.valueAsNumber));
  range.addEventListener('pointerdown', pause);
  range.addEventListener('keydown', pause);
  part(root, 'previous').addEventListener('click', () => {
    pause();
    go(range.valueAsNumber - 1);
  });
  part(root, 'next').addEventListener('click', () => {
    pause();
    go(range.valueAsNumber + 1);
  });
  play.hidden = matchMedia('(prefers-reduced-motion: reduce)').matches;
  play.addEventListener('click', () => {
    if (timer) return pause();
    if (range.valueAsNumber === stops.length - 1) go(0);
    play.setAttribute('aria-pressed', 'true');
    timer = setInterval(() => {
      go(range.valueAsNumber + 1, false);
      if (range.valueAsNumber === stops.length - 1) pause();
    }, PLAY_EVERY);
  });

  return (date: Day, text: string) => {
    range.value = String(stops.indexOf(date));
    range.setAttribute('aria-valuetext', text);
    (part(root, 'previous') as HTMLButtonElement).disabled = range.valueAsNumber === 0;
    (part(root, 'next') as HTMLButtonElement).disabled = range.valueAsNumber === stops.length - 1;
  };
}
