import { type Edit, editOf } from '../judgement/edit.ts';
import type { Sitting } from '../judgement/sitting.ts';
import type { Review } from '../writing/reviewed.ts';
import { askExplainer, askReview, askSitting, askUndo, askWrite } from './ask.ts';

/** The page that a sitting is written from. */
export interface WritingPage {
  sitting(): Sitting;
  /** Shows what would be written. */
  drawWrite(): void;
  /** Goes on with the sitting as the desk has it after a write. */
  written(sitting: Sitting): void;
  /** The same after the last write was taken back. */
  undone(sitting: Sitting): void;
  tell(text: string): void;
}

/** What a sitting writes into the record, and takes back. */
export interface SittingWrites {
  /** What would be written, as the check has it; undefined where nobody has asked since the last change. */
  reviewed(): Review | undefined;
  /** After a change: what was reviewed is not what would be written. */
  outdate(): void;
  review(): Promise<void>;
  /** Writes what was reviewed, unless something in it was refused. */
  write(): void;
  undo(): void;
  draftExplainer(ids: readonly string[]): void;
}

export function sittingWrites({ sitting, drawWrite, written, undone, tell }: WritingPage): SittingWrites {
  let review: Review | undefined;
  return {
    reviewed: () => review,
    outdate: () => {
      review = undefined;
    },
    review: reviewNow,
    write: () => void writeNow(),
    undo: () => void undoNow(),
    draftExplainer,
  };

  function edit(): Edit {
    return editOf(sitting());
  }

  async function reviewNow(): Promise<void> {
    if (!sitting().items.some(({ decision }) => decision === 'accepted')) return drawWrite();
    drawWrite();
    review = await askReview(sitting().id, edit());
    drawWrite();
  }

  async function writeNow(): Promise<void> {
    if (!review || review.refused.length > 0) return;
    tell('Checking once more, and writing …');
    try {
      const found = await askWrite(sitting().id, edit());
      review = found.written ? undefined : found;
      if (!found.written) tell('Nothing was written: something has changed since.');
      const now = await askSitting(sitting().id);
      if (found.written) tell(`Written: ${found.changes.map(({ path }) => path).join(', ')}.`);
      written(now);
    } catch (error) {
      tell((error as Error).message);
    }
  }

  async function undoNow(): Promise<void> {
    if (sitting().writes.length === 0) return tell('There is nothing to take back.');
    try {
      const { files } = await askUndo();
      const now = await askSitting(sitting().id);
      tell(`Taken back, to the byte: ${files.join(', ')}.`);
      undone(now);
    } catch (error) {
      tell((error as Error).message);
    }
  }

  function draftExplainer(ids: readonly string[]): void {
    askExplainer(ids).then(
      ({ file }) => tell(`Wrote ${file}: its sentences are yours to write.`),
      (error: Error) => tell(error.message),
    );
  }
}
