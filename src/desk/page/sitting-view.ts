import type { Sitting } from '../judgement/sitting.ts';
import type { Start } from '../server/answers.ts';
import { articleSide } from './article-side.ts';
import { node } from './node.ts';
import { panelSide } from './panel-side.ts';
import { pressedKeys } from './pressed-keys.ts';
import { rejectReasons } from './reject-reasons.ts';
import { selectedWords } from './selected-words.ts';
import { sittingBar } from './sitting-bar.ts';
import { sittingMoves } from './sitting-moves.ts';
import { sittingState } from './sitting-state.ts';
import { sittingWork } from './sitting-work.ts';

/** The page around a sitting. */
export interface Around {
  /** The two maps, which the page has once. */
  maps: HTMLElement;
  tell(text: string): void;
}

/** An article on the desk: its text at the left, at the right the passage at hand, the source, or what would be written. */
export interface SittingView {
  root: HTMLElement;
  /** Answers a key that was pressed outside of fields; false where it means nothing here. */
  key(event: KeyboardEvent): boolean;
  /** Accepts from within a field. */
  accept(): void;
  /** Says what is at hand; for when the view is on the page. */
  begin(): void;
  /** Keeps what was typed last, where the page goes before a pause. */
  leave(): void;
}

export function sittingView(start: Start, taken: Sitting, { maps, tell }: Around): SittingView {
  const state = sittingState(taken);
  const { show, choose, open, move } = sittingMoves(state, redraw);
  const left = articleSide(choose);
  const side = panelSide(start, state, { maps, quoted, open, redraw });
  const bar = node('div', { class: 'bar', role: 'toolbar', 'aria-label': 'What to do' });
  const reasons = rejectReasons(
    (reason) => verdict.reject(reason),
    () => side.focus(),
  );
  const right = node('div', { class: 'right' }, side.root, reasons.root, bar);
  const root = node('div', { class: 'sitting' }, left.root, right);
  const judged = (what: string) => {
    root.dataset.judged = what;
  };
  const work = sittingWork(state, { side, draw: redraw, show, choose, judged, tell });
  const { judge, verdict, writes, undo } = work;
  const acts = { move, show, undo, askReason, accept: verdict.accept };
  const words = selectedWords(start, state, left.root, { side, showPassage: () => show('passage') });
  const key = pressedKeys(state, { ...acts, ...words }, { side, reasons, writes });
  return { root, key, accept: verdict.accept, begin: redraw, leave: judge.leave };

  function redraw(): void {
    reasons.hide();
    side.draw(work);
    drawArticle();
    const at = { panel: state.panel, isOpen: verdict.isOpen() };
    bar.replaceChildren(...sittingBar(state.sitting.items, at, acts));
    side.focus();
    void judge.now();
  }

  function drawArticle(): void {
    const { sitting, cursor, passage } = state;
    left.draw(sitting, { key: cursor.here()?.key ?? '', quoted: passage?.form.quote.place() });
  }

  /** A passage that was taken up without words is where its quotation is. */
  function quoted(): void {
    const item = state.cursor.here();
    const place = state.passage?.form.quote.place();
    if (item && place) item.passage ??= place;
    drawArticle();
    work.changed();
  }

  function askReason(): void {
    if (verdict.isOpen()) reasons.ask();
  }
}
