import type { SourceDraft } from '../drafts/draft.ts';
import type { Compared, Item, Sitting } from './sitting.ts';

/** All of a sitting that an editor may change. */
export interface Edit {
  known: string;
  report: string;
  against: Compared;
  source: SourceDraft;
  items: readonly Omit<Item, 'candidate'>[];
}

/** Of a sitting, what an editor may change. */
export function editOf({ known, report, against, source, items }: Sitting): Edit {
  return { known, report, against, source, items: items.map(({ candidate: _, ...item }) => item) };
}

/** A sitting as an editor left it: what the finder saw, the text and what was written stay as they are. */
export function edited(sitting: Sitting, edit: Edit): Sitting {
  const candidates = new Map(sitting.items.map(({ key, candidate }) => [key, candidate]));
  const writtenKeys = new Set(sitting.writes.flatMap(({ keys }) => keys));
  return {
    ...sitting,
    ...edit,
    items: edit.items.map((item) => ({
      ...item,
      decision: writtenKeys.has(item.key)
        ? 'written'
        : item.decision === 'written'
          ? 'accepted'
          : item.decision,
      candidate: candidates.get(item.key) ?? null,
    })),
  };
}

/** After a write: what was accepted is in the record, and the record has the source. */
export function asWritten(
  sitting: Sitting,
  { on, ids, sourceId }: { on: string; ids: readonly string[]; sourceId: string },
): Sitting {
  const keys = sitting.items.filter(({ decision }) => decision === 'accepted').map(({ key }) => key);
  const { known, report } = sitting;
  return {
    ...sitting,
    known: sourceId,
    report: '',
    items: sitting.items.map((item) => (keys.includes(item.key) ? { ...item, decision: 'written' } : item)),
    writes: [...sitting.writes, { on, keys, ids, known, report }],
  };
}

/** After the last write was taken back: what it wrote is accepted, as before. */
export function asBefore(sitting: Sitting): Sitting {
  const last = sitting.writes.at(-1);
  if (!last) return sitting;
  return {
    ...sitting,
    known: last.known,
    report: last.report,
    items: sitting.items.map((item) =>
      last.keys.includes(item.key) ? { ...item, decision: 'accepted' } : item,
    ),
    writes: sitting.writes.slice(0, -1),
  };
}
