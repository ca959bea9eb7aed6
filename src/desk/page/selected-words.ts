import type { Start } from '../server/answers.ts';
import { selectedIn } from './article-pane.ts';
import { foundItem } from './found-item.ts';
import type { PanelSide } from './panel-side.ts';
import type { SittingState } from './sitting-state.ts';

/** What is done with the words that are selected in an article. */
export interface SelectedWords {
  /** Takes them up as a statement that the finder missed. */
  takeUp(): void;
  /** Takes them as the quotation of the passage at hand; without any, leads to where words are typed. */
  quote(): void;
}

/** `article` holds the text; `showPassage` shows the item at hand. */
export function selectedWords(
  start: Start,
  state: SittingState,
  article: HTMLElement,
  { side, showPassage }: { side: PanelSide; showPassage: () => void },
): SelectedWords {
  return { takeUp, quote };

  function takeUp(): void {
    const { sitting, cursor } = state;
    const span = selectedIn(article);
    const home = start.parties[0]?.id ?? 'UKR';
    const item = foundItem(sitting, span ?? null, cursor.here()?.draft, home);
    state.sitting = { ...sitting, items: [...sitting.items, item] };
    cursor.toLast();
    showPassage();
    if (span) state.passage?.form.quote.take(span);
  }

  function quote(): void {
    const span = selectedIn(article);
    if (span && state.passage) state.passage.form.quote.take(span);
    else side.focus('[data-part="words"]');
  }
}
