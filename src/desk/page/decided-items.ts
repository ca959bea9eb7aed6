import type { Item } from '../judgement/sitting.ts';

type Decided = Pick<Item, 'decision' | 'reason' | 'joins' | 'carries'>;

/** What was decided in a sitting, so that it can be taken back. */
export interface DecidedItems {
  decide(item: Item, change: Partial<Decided>): void;
  /** Takes the last decision back; the key of its item, or undefined where there is none. */
  takeBack(items: readonly Item[]): string | undefined;
  /** After a write: what is written is not decided anew. */
  forget(): void;
}

export function decidedItems(): DecidedItems {
  let past: readonly { key: string; before: Decided }[] = [];
  return { decide, takeBack, forget };

  function decide(item: Item, change: Partial<Decided>): void {
    const { key, decision, reason, joins, carries } = item;
    past = [...past, { key, before: { decision, reason, joins, carries } }];
    Object.assign(item, change);
  }

  function takeBack(items: readonly Item[]): string | undefined {
    const last = past.at(-1);
    if (!last) return undefined;
    past = past.slice(0, -1);
    const item = items.find(({ key }) => key === last.key);
    if (item) Object.assign(item, last.before);
    return last.key;
  }

  function forget(): void {
    past = [];
  }
}
