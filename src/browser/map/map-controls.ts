import { QUESTIONS } from '../../answers/question.ts';
import { VIEWS } from '../../map/earth/view.ts';
import type { Guard } from '../../markup/enhancement.ts';
import { CONDITIONS } from '../../schema/codes.ts';
import type { Choices, MapState } from './map-state.ts';
import type { Parts } from './parts.ts';

/**
 * The controls beside the map: question, comparison, edition, conditions and parts of the map. `choose` is called with what a
 * reader chooses; the returned function makes them say what a state holds.
 */
export function mapControls(
  root: HTMLElement,
  { question, compare, edition }: Parts,
  { stops, editions }: Choices,
  choose: (choice: Partial<MapState>) => void,
  guard: Guard,
): (state: MapState) => void {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[name="condition"]')];
  const presets = [...root.querySelectorAll<HTMLElement>('[data-focus]')];
  const on = (element: Element, event: string, run: () => void) =>
    element.addEventListener(event, guard(run));

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
    question.value = state.question;
    compare.value = state.compare ?? '';
    edition.value = state.edition ?? '';
    for (const box of boxes) box.checked = state.conditions.some((condition) => condition === box.value);
    for (const preset of presets) {
      preset.setAttribute('aria-pressed', String(preset.dataset.focus === state.focus));
    }
  };
}
