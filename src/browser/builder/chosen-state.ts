import type { KnownState } from './known-state.ts';
import { type Selection, stateName } from './selection.ts';

/** What is chosen, and what the site knows of it. */
export interface ChosenState {
  selection: Selection;
  state: KnownState;
  /** The name under which the site keeps words and a picture of it; null where it keeps none. */
  name: string | null;
  title: string;
}

/** Where the site keeps no words its title is the contribution and the day, as the form names them. */
export function chosenState(selection: Selection, known: KnownState, form: HTMLFormElement): ChosenState {
  const name = stateName(selection);
  const state = selection.kind === 'quote' ? { ...known, ...known.quotation } : known;
  return { selection, state, name, title: name ? state.title : titleOf(selection, form) };
}

function titleOf({ kind }: Selection, form: HTMLFormElement): string {
  const chosen = (name: string) =>
    (form.elements.namedItem(name) as HTMLSelectElement).selectedOptions[0]?.text;
  return kind === 'map' ? `${chosen('view')}, ${chosen('when')}` : '';
}
