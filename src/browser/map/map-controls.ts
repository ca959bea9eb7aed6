import { QUESTIONS } from '../../answers/question.ts';
import { yearAgoStop } from '../../answers/year-ago.ts';
import { VIEWS } from '../../map/earth/view.ts';
import { setText } from '../../markup/dom.ts';
import { CONDITIONS } from '../../schema/codes.ts';
import { listDays } from './compared-days.ts';
import type { MapPage } from './map-page.ts';
import type { Choose, MapState } from './map-state.ts';

/** The value of a control where it is one that may be chosen. */
function known<Value extends string>(values: readonly Value[], value: string | undefined): Value | undefined {
  return values.find((one) => one === value);
}

/**
 * The controls of the map but for the date: question, a year ago, comparison, edition, conditions and parts of the map. `choose` is called with what a
 * reader chooses; the returned function makes them say what a state holds.
 */
export function mapControls(
  { root, parts, choices: { stops, editions, recordDate }, context: { say }, guard }: MapPage,
  choose: Choose,
): (state: MapState) => void {
  const { question, meant, compare, edition, more, today, 'year-ago': yearAgo } = parts;
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[name="condition"]')];
  const presets = [...root.querySelectorAll<HTMLElement>('[data-focus]')];
  const on = (element: Element, event: string, run: () => void) =>
    element.addEventListener(event, guard(run));
  const past = yearAgoStop(stops, recordDate);
  let opens = true;

  on(more, 'toggle', () => listDays(compare, stops));
  yearAgo.hidden = !past;
  on(yearAgo, 'click', () => past && choose({ date: past, compare: recordDate }));
  on(today, 'click', () => choose({ date: recordDate, compare: null }));
  on(question, 'change', () => {
    const asked = known(QUESTIONS, question.value);
    if (asked) choose({ question: asked });
  });
  on(compare, 'change', () => choose({ compare: known(stops, compare.value) ?? null }));
  on(edition, 'change', () => choose({ edition: known(editions, edition.value) ?? null }));
  for (const box of boxes) {
    on(box, 'change', () => {
      const checked = boxes.filter((one) => one.checked).map(({ value }) => value);
      choose({ conditions: CONDITIONS.filter((condition) => checked.includes(condition)) });
    });
  }
  for (const preset of presets) {
    on(preset, 'click', () => {
      const focus = known(VIEWS, preset.dataset.focus);
      if (focus) choose({ focus });
    });
  }
  return (state) => {
    // Who comes by an address that chooses something there sees it; from then on the reader opens and closes.
    const chosen = state.edition || state.conditions.length > 0 || state.focus !== 'world';
    if (opens && (chosen || state.compare)) more.open = true;
    opens = false;
    if (state.compare || more.open) listDays(compare, stops);
    yearAgo.ariaPressed = String(state.date === past);
    today.ariaPressed = String(state.date === recordDate);
    question.value = state.question;
    setText(meant, state.question === 'headline' ? '' : say(`definition.contributions.${state.question}`));
    compare.value = state.compare ?? '';
    edition.value = state.edition ?? '';
    for (const box of boxes) box.checked = state.conditions.some((condition) => condition === box.value);
    for (const preset of presets) preset.ariaPressed = String(preset.dataset.focus === state.focus);
  };
}
