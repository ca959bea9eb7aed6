import { QUESTIONS } from '../../answers/question.ts';
import { yearAgoStop } from '../../answers/year-ago.ts';
import { formatDay } from '../../i18n/day.ts';
import { VIEWS } from '../../map/earth/view.ts';
import { fill } from '../../markup/dom.ts';
import { element } from '../../markup/element.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { CONDITIONS } from '../../schema/codes.ts';
import type { Choices, MapState } from './map-state.ts';
import type { Parts } from './parts.ts';

/**
 * The controls of the map but for the date: question, a year ago, comparison, edition, conditions and parts of the map. `choose` is called with what a
 * reader chooses; the returned function makes them say what a state holds.
 */
export function mapControls(
  root: HTMLElement,
  { question, compare, edition, more, today, 'year-ago': yearAgo }: Parts,
  { stops, editions, recordDate }: Choices,
  choose: (choice: Partial<MapState>) => void,
  guard: Guard,
): (state: MapState) => void {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[name="condition"]')];
  const presets = [...root.querySelectorAll<HTMLElement>('[data-focus]')];
  const on = (element: Element, event: string, run: () => void) =>
    element.addEventListener(event, guard(run));

  const past = yearAgoStop(stops, recordDate);
  let opens = true;

  /** The days of a comparison are hundreds: they come with the first look at them. */
  function listDays(): void {
    const [none] = compare.options;
    if (!none || compare.options.length > 1) return;
    const days = stops.map((stop) => element('option', { value: stop }, formatDay(stop, 'short')));
    fill(compare, element('option', { value: '' }, none.text), ...days.toReversed());
  }

  on(more, 'toggle', listDays);
  yearAgo.hidden = !past;
  on(yearAgo, 'click', () => past && choose({ date: past, compare: recordDate }));
  on(today, 'click', () => choose({ date: recordDate, compare: null }));
  on(question, 'change', () => {
    const asked = QUESTIONS.find((candidate) => candidate === question.value);
    if (asked) choose({ question: asked });
  });
  on(compare, 'change', () => choose({ compare: stops.find((stop) => stop === compare.value) ?? null }));
  on(edition, 'change', () =>
    choose({ edition: editions.find((candidate) => candidate === edition.value) ?? null }),
  );
  for (const box of boxes) {
    on(box, 'change', () => {
      const checked = boxes.filter((one) => one.checked).map(({ value }) => value);
      choose({ conditions: CONDITIONS.filter((condition) => checked.includes(condition)) });
    });
  }
  for (const preset of presets) {
    on(preset, 'click', () => {
      const focus = VIEWS.find((view) => view === preset.dataset.focus);
      if (focus) choose({ focus });
    });
  }
  return (state) => {
    // Who comes by an address that chooses something there sees it; from then on the reader opens and closes.
    const chosen = state.edition || state.conditions.length > 0 || state.focus !== 'world';
    if (opens && (chosen || state.compare)) more.open = true;
    opens = false;
    if (state.compare || more.open) listDays();
    yearAgo.ariaPressed = String(state.date === past);
    today.ariaPressed = String(state.date === recordDate);
    question.value = state.question;
    compare.value = state.compare ?? '';
    edition.value = state.edition ?? '';
    for (const box of boxes) box.checked = state.conditions.some((condition) => condition === box.value);
    for (const preset of presets) {
      preset.setAttribute('aria-pressed', String(preset.dataset.focus === state.focus));
    }
  };
}
