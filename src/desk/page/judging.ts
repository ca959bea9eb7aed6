import { editOf } from '../judgement/edit.ts';
import type { Judgement } from '../judgement/judged.ts';
import type { Sitting } from '../judgement/sitting.ts';
import { askJudgement } from './ask.ts';

/** Pause of typing after which a draft is judged and kept, in milliseconds. */
const PAUSE = 250;

/** What is judged, as it stands on the page. */
export interface AtHand {
  sitting(): Sitting;
  /** The key of the item at hand; empty for none. */
  key(): string;
  /** Shows what the record says of it. */
  show(found: Judgement, key: string): Promise<void>;
  tell(text: string): void;
}

/** Keeps the sitting, and asks what the record says of the draft at hand; of several answers the last one counts. */
export interface Judging {
  /** After a pause of typing. */
  soon(): void;
  now(): Promise<Judgement | undefined>;
  /** What was answered last. */
  last(): Judgement | undefined;
  /** Keeps what was typed last, where the page goes before a pause. */
  leave(): void;
}

export function judging({ sitting, key, show, tell }: AtHand): Judging {
  let judgement: Judgement | undefined;
  let timer = 0;
  let asked = 0;
  return { soon, now, last: () => judgement, leave };

  function soon(): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => void now(), PAUSE);
  }

  async function now(): Promise<Judgement | undefined> {
    clearTimeout(timer);
    timer = 0;
    asked += 1;
    const own = asked;
    const of = key();
    try {
      const found = await askJudgement(sitting().id, editOf(sitting()), of);
      if (own !== asked) return judgement;
      judgement = found;
      await show(found, of);
      return found;
    } catch (error) {
      tell((error as Error).message);
      return undefined;
    }
  }

  function leave(): void {
    if (timer === 0) return;
    timer = 0;
    void askJudgement(sitting().id, editOf(sitting()), '', true).catch(() => undefined);
  }
}
