import type { Judgement } from '../judgement/judged.ts';
import { decidedItems } from './decided-items.ts';
import { type Judging, judging } from './judging.ts';
import type { Panel } from './sitting-bar.ts';
import type { SittingState } from './sitting-state.ts';
import { type SittingWrites, sittingWrites } from './sitting-writes.ts';
import { type Verdicts, verdicts } from './verdicts.ts';

/** The page on which a sitting is worked through. */
interface WorkPage {
  side: {
    drawWrite(work: SittingWork): void;
    showJudgement(found: Judgement): void;
    /** Puts the focus on the heading. */
    focus(): void;
  };
  /** Draws what is at hand anew. */
  draw(): void;
  show(panel: Panel): void;
  choose(key: string): void;
  /** A judgement is shown, of an item or of a panel. */
  judged(what: string): void;
  tell(text: string): void;
}

/** What judges, decides and writes the items of a sitting. */
export interface SittingWork {
  judge: Judging;
  verdict: Verdicts;
  writes: SittingWrites;
  /** After a change of a draft. */
  changed(): void;
  /** Takes back the last decision, else the last write. */
  undo(): void;
}

export function sittingWork(state: SittingState, page: WorkPage): SittingWork {
  const { side, draw, show, tell } = page;
  const { cursor } = state;
  const decided = decidedItems();
  const sitting = () => state.sitting;
  const judge = judging({
    sitting,
    key: () => (state.panel === 'passage' ? (cursor.here()?.key ?? '') : ''),
    show: async (found, key) => {
      side.showJudgement(found);
      if (state.panel === 'write') await writes.review();
      page.judged(key || state.panel);
    },
    tell,
  });
  const passage = () => state.passage;
  const focusHeading = () => side.focus();
  const verdict = verdicts({ cursor, judge, decided, passage, draw, next, focusHeading, tell });
  const writes = sittingWrites({
    sitting,
    drawWrite: () => side.drawWrite(work),
    written: (now) => {
      state.sitting = now;
      decided.forget();
      draw();
    },
    undone: (now) => {
      state.sitting = now;
      show('write');
    },
    tell,
  });
  const work = { judge, verdict, writes, changed, undo };
  return work;

  function changed(): void {
    writes.outdate();
    judge.soon();
  }

  /** On to the next passage that nobody has judged; after the last to the source, or to what would be written. */
  function next(): void {
    writes.outdate();
    if (cursor.toOpen()) show('passage');
    else show((judge.last()?.sourceProblems ?? []).length > 0 ? 'source' : 'write');
  }

  function undo(): void {
    const key = decided.takeBack(state.sitting.items);
    if (key === undefined) {
      writes.undo();
      return;
    }
    tell('Taken back.');
    writes.outdate();
    page.choose(key);
  }
}
