import type { Judgement } from '../judgement/judged.ts';
import type { Sitting } from '../judgement/sitting.ts';
import type { Start } from '../server/answers.ts';
import { selectedIn } from './article-pane.ts';
import { articleSide } from './article-side.ts';
import { decidedItems } from './decided-items.ts';
import { showProblems } from './form-problems.ts';
import { foundItem } from './found-item.ts';
import { itemCursor } from './item-cursor.ts';
import { judging } from './judging.ts';
import { node } from './node.ts';
import { type PassagePanel, passagePanel } from './passage-panel.ts';
import { wordsOf } from './quote-range.ts';
import { rejectReasons } from './reject-reasons.ts';
import { type Panel, sittingBar } from './sitting-bar.ts';
import { sittingKeys } from './sitting-keys.ts';
import { sittingWrites } from './sitting-writes.ts';
import { showSource, sourcePanel } from './source-panel.ts';
import { verdicts } from './verdicts.ts';
import { writePanel } from './write-panel.ts';

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
  let sitting = taken;
  let panel: Panel = sitting.items.length === 0 ? 'source' : 'passage';
  let shown: PassagePanel | undefined;
  const cursor = itemCursor(() => sitting.items);
  const words = wordsOf(sitting.text);
  const decided = decidedItems();
  const left = articleSide(choose);
  const right = node('section', { class: 'side panel-side', 'aria-label': 'The desk' });
  const bar = node('div', { class: 'bar', role: 'toolbar', 'aria-label': 'What to do' });
  const reasons = rejectReasons((reason) => verdict.reject(reason), focusHeading);
  const root = node(
    'div',
    { class: 'sitting' },
    left.root,
    node('div', { class: 'right' }, right, reasons.root, bar),
  );
  const judge = judging({
    sitting: () => sitting,
    key: () => (panel === 'passage' ? (cursor.here()?.key ?? '') : ''),
    show: showJudgement,
    tell,
  });
  const verdict = verdicts({
    cursor,
    judge,
    decided,
    passage: () => shown,
    draw: () => draw(true),
    next,
    focusHeading,
    tell,
  });
  const writes = sittingWrites({
    sitting: () => sitting,
    drawWrite,
    written: (now) => {
      sitting = now;
      decided.forget();
      draw(true);
    },
    undone: (now) => {
      sitting = now;
      show('write');
    },
    tell,
  });
  const keys = sittingKeys({
    move,
    show,
    accept: verdict.accept,
    askReason,
    undo,
    quote,
    takeUp,
    nudge: (end, by) => shown?.form.quote.nudge(end, by),
    edit: () =>
      (panel === 'passage' ? shown?.form.root : right)
        ?.querySelector<HTMLElement>('textarea, input, select')
        ?.focus(),
    focus: (selector) => right.querySelector<HTMLElement>(selector)?.focus(),
    join: () => right.querySelector<HTMLElement>('.kin button')?.click(),
    draftExplainer: () => {
      const ids = sitting.writes.at(-1)?.ids;
      if (panel === 'write' && ids) writes.draftExplainer(ids);
    },
  });
  return { root, key, accept: verdict.accept, begin: () => draw(true), leave: judge.leave };

  function draw(focus = false): void {
    reasons.hide();
    const item = cursor.here();
    shown = undefined;
    if (panel === 'passage' && item) {
      const acts = { changed, quoted, join: verdict.join };
      shown = passagePanel(start, item, { text: sitting.text, words }, maps, acts);
      right.replaceChildren(shown.root);
    } else if (panel === 'write') drawWrite();
    else {
      panel = 'source';
      right.replaceChildren(sourcePanel(start, sitting, changed, () => draw(true)));
    }
    drawArticle();
    drawBar();
    right.scrollTop = 0;
    if (focus) focusHeading();
    void judge.now();
  }

  function focusHeading(): void {
    right.querySelector<HTMLElement>('h2')?.focus();
  }

  function drawWrite(): void {
    const { write, draftExplainer } = writes;
    const acts = { write, undo, draftExplainer, open };
    right.replaceChildren(writePanel(sitting, judge.last(), writes.reviewed(), acts));
  }

  function drawArticle(): void {
    left.draw(sitting, { key: cursor.here()?.key ?? '', quoted: shown?.form.quote.place() });
  }

  function drawBar(): void {
    const acts = { move, show, undo, askReason, accept: verdict.accept };
    bar.replaceChildren(...sittingBar(sitting.items, { panel, isOpen: verdict.isOpen() }, acts));
  }

  /** A passage that was taken up without words is where its quotation is. */
  function quoted(): void {
    const item = cursor.here();
    const place = shown?.form.quote.place();
    if (item && place) item.passage ??= place;
    drawArticle();
    changed();
  }

  function changed(): void {
    writes.outdate();
    judge.soon();
  }

  async function showJudgement(found: Judgement, key: string): Promise<void> {
    shown?.show(found);
    if (panel === 'source') {
      showSource(right, found);
      showProblems(right, found.sourceProblems);
    }
    if (panel === 'write') await writes.review();
    root.dataset.judged = key || panel;
  }

  function show(name: Panel): void {
    panel = name;
    draw(true);
  }

  function choose(key: string): void {
    cursor.to(key);
    show('passage');
  }

  function open(key: string): void {
    if (key === 'source') show('source');
    else choose(key);
  }

  function move(by: -1 | 1): void {
    if (sitting.items.length === 0) return;
    if (panel === 'passage') cursor.by(by);
    show('passage');
  }

  function askReason(): void {
    if (verdict.isOpen()) reasons.ask();
  }

  /** On to the next passage that nobody has judged; after the last to the source, or to what would be written. */
  function next(): void {
    writes.outdate();
    if (cursor.toOpen()) show('passage');
    else show((judge.last()?.sourceProblems ?? []).length > 0 ? 'source' : 'write');
  }

  function undo(): void {
    const key = decided.takeBack(sitting.items);
    if (key === undefined) {
      writes.undo();
      return;
    }
    tell('Taken back.');
    writes.outdate();
    choose(key);
  }

  /** A statement that the finder missed, of the words that are selected. */
  function takeUp(): void {
    const span = selectedIn(left.root);
    const item = foundItem(sitting, span ?? null, cursor.here()?.draft, start.parties[0]?.id ?? 'UKR');
    sitting = { ...sitting, items: [...sitting.items, item] };
    cursor.toLast();
    show('passage');
    if (span) shown?.form.quote.take(span);
  }

  function quote(): void {
    const span = selectedIn(left.root);
    if (span && shown) shown.form.quote.take(span);
    else right.querySelector<HTMLElement>('[data-part="words"]')?.focus();
  }

  function key(event: KeyboardEvent): boolean {
    if (reasons.isAsking()) return reasons.key(event);
    if (event.key === 'Enter') {
      if (panel !== 'write' || (event.target as Element).closest('button, summary, a')) return false;
      writes.write();
      return true;
    }
    const act = keys[event.key];
    act?.();
    return act !== undefined;
  }
}
