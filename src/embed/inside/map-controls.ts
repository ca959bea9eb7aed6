import type { Guard } from '../../markup/enhancement.ts';
import { part } from '../../markup/part.ts';
import type { EmbedMapData } from './map-data.ts';

/** A day and a question by their place among the days and the questions. */
export interface Asked {
  stop: number;
  question: number;
}

/** A country that can be asked for: its ISO3, and its name. */
export interface NamedCountry {
  id: string;
  name: string;
}

/** What a reader does with the controls. */
export interface ControlEvents {
  /** Points at one or moves the focus there: something may soon be asked. */
  touched(): void;
  asked(): void;
  countryChosen(id: string): void;
}

export interface MapControls {
  asked(): Asked;
  /** Shows what is asked without asking it. */
  setAsked(asked: Asked): void;
  /** ISO3, or nothing. */
  country(): string;
  setCountry(id: string): void;
  /** Fills the lists, unless they are. */
  fillLists(): void;
}

/**
 * The controls of a map embed. The page has them with what they show now; the lists are filled when they are touched, as
 * nobody needs them who only looks. Throws when one is missing.
 */
export function mapControls(
  root: HTMLElement,
  { questions, countries }: Pick<EmbedMapData, 'questions'> & { countries: readonly NamedCountry[] },
  guard: Guard,
  { touched, asked, countryChosen }: ControlEvents,
): MapControls {
  const range = part(root, 'stop') as HTMLInputElement;
  const question = part(root, 'question') as HTMLSelectElement;
  const country = part(root, 'country') as HTMLSelectElement;
  const previous = part(root, 'previous') as HTMLButtonElement;
  const next = part(root, 'next') as HTMLButtonElement;

  function setSteps(): void {
    previous.disabled = range.value === '0';
    next.disabled = range.value === range.max;
  }

  function fillLists(): void {
    if (question.length > 1) return;
    question.append(...questions.slice(1).map(([code, label]) => new Option(label, code)));
    country.append(...countries.map(({ id, name }) => new Option(name, id)));
  }

  function ask(): void {
    setSteps();
    asked();
  }

  function step(by: number): void {
    range.value = String(range.valueAsNumber + by);
    ask();
  }

  // What the controls do reaches their box.
  function on(type: string, run: (target: EventTarget | null) => void): void {
    part(root, 'controls').addEventListener(
      type,
      guard(({ target }: Event) => run(target)),
    );
  }

  for (const type of ['pointerenter', 'focusin'])
    on(type, () => {
      fillLists();
      touched();
    });
  on('input', (target) => (target === country ? countryChosen(country.value) : ask()));
  on('click', (target) => {
    if (target === previous) step(-1);
    if (target === next) step(1);
  });

  return {
    asked: () => ({ stop: range.valueAsNumber, question: question.selectedIndex }),
    setAsked: (wanted) => {
      range.value = String(wanted.stop);
      question.selectedIndex = wanted.question;
      setSteps();
    },
    country: () => country.value,
    setCountry: (id) => {
      fillLists();
      country.value = id;
    },
    fillLists,
  };
}
