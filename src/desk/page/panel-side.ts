import type { Judgement } from '../judgement/judged.ts';
import type { Item } from '../judgement/sitting.ts';
import type { Start } from '../server/answers.ts';
import { showProblems } from './form-problems.ts';
import { node } from './node.ts';
import { passagePanel } from './passage-panel.ts';
import { wordsOf } from './quote-range.ts';
import type { SittingState } from './sitting-state.ts';
import type { SittingWork } from './sitting-work.ts';
import { showSource, sourcePanel } from './source-panel.ts';
import { writePanel } from './write-panel.ts';

/** The page around a panel. */
interface PanelPage {
  /** The two maps, which the page has once. */
  maps: HTMLElement;
  /** The quotation of the passage at hand is another one. */
  quoted(): void;
  /** Leads to where a problem is put right: the key of an item, or `source`. */
  open(key: string): void;
  redraw(): void;
}

/** The right side of a sitting: the passage at hand, the source, or what would be written. */
export interface PanelSide {
  root: HTMLElement;
  draw(work: SittingWork): void;
  drawWrite(work: SittingWork): void;
  showJudgement(found: Judgement): void;
  /** Puts the focus on the first that a selector finds; without one, on the heading. */
  focus(selector?: string): void;
  /** To the first field of what is at hand. */
  edit(): void;
}

export function panelSide(start: Start, state: SittingState, page: PanelPage): PanelSide {
  const root = node('section', { class: 'side panel-side', 'aria-label': 'The desk' });
  const { text } = state.sitting; // the same after a write
  const article = { text, words: wordsOf(text) };
  return { root, draw, drawWrite, showJudgement, focus, edit };

  function draw(work: SittingWork): void {
    const item = state.cursor.here();
    state.passage = undefined;
    if (state.panel === 'passage' && item) drawPassage(item, work);
    else if (state.panel === 'write') drawWrite(work);
    else drawSource(work);
    root.scrollTop = 0;
  }

  function drawPassage(item: Item, { changed, verdict }: SittingWork): void {
    const acts = { changed, quoted: page.quoted, join: verdict.join };
    state.passage = passagePanel(start, item, article, page.maps, acts);
    root.replaceChildren(state.passage.root);
  }

  function drawSource({ changed }: SittingWork): void {
    state.panel = 'source';
    root.replaceChildren(sourcePanel(start, state.sitting, { changed, redraw: page.redraw }));
  }

  function drawWrite({ judge, writes, undo }: SittingWork): void {
    const { write, draftExplainer } = writes;
    const acts = { write, undo, draftExplainer, open: page.open };
    root.replaceChildren(writePanel(state.sitting, judge.last(), writes.reviewed(), acts));
  }

  function showJudgement(found: Judgement): void {
    state.passage?.show(found);
    if (state.panel !== 'source') return;
    showSource(root, found);
    showProblems(root, found.sourceProblems);
  }

  function focus(selector = 'h2'): void {
    root.querySelector<HTMLElement>(selector)?.focus();
  }

  function edit(): void {
    const form = state.panel === 'passage' ? state.passage?.form.root : root;
    form?.querySelector<HTMLElement>('textarea, input, select')?.focus();
  }
}
