/** What a map page holds for its script, by `data-part`. */
export interface Parts {
  card: HTMLElement;
  'card-text': HTMLElement;
  close: HTMLButtonElement;
  compare: HTMLSelectElement;
  dates: HTMLElement;
  day: HTMLElement;
  events: HTMLElement;
  edition: HTMLSelectElement;
  'event-list': HTMLElement;
  filter: HTMLElement;
  find: HTMLInputElement;
  found: HTMLElement;
  heading: HTMLElement;
  keys: HTMLElement;
  legend: HTMLElement;
  live: HTMLElement;
  more: HTMLDetailsElement;
  meant: HTMLElement;
  missed: HTMLElement;
  moves: HTMLElement;
  'moves-table': HTMLElement;
  'moves-title': HTMLElement;
  next: HTMLButtonElement;
  'no-moves': HTMLElement;
  notice: HTMLElement;
  outlined: HTMLElement;
  'outlined-words': HTMLElement;
  picture: HTMLElement;
  play: HTMLButtonElement;
  played: HTMLElement;
  'played-link': HTMLAnchorElement;
  'played-words': HTMLElement;
  previous: HTMLButtonElement;
  question: HTMLSelectElement;
  sign: HTMLElement;
  stop: HTMLInputElement;
  'stop-name': HTMLElement;
  table: HTMLElement;
  ticks: HTMLElement;
  today: HTMLButtonElement;
  'two-maps': HTMLElement;
  'year-ago': HTMLButtonElement;
}

/** The parts of a page. What the page lacks is undefined: its first use then throws, which ends the enhancement. */
export function partsOf(root: Element): Parts {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-part]')];
  return Object.fromEntries(parts.map((part) => [part.dataset.part, part])) as unknown as Parts;
}
