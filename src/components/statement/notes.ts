import type { PublicRecord } from '../../record/public-record.ts';
import { getSubject } from '../../record/subjects.ts';
import { type Citable, describeCitable } from './citable.ts';

/** A numbered note of a page: what it cites, or one text that several joined, with each of their statements. */
export interface Note extends Citable {
  /** What has this number. */
  ids: readonly string[];
  /** What the statements say, each once. */
  summaries: readonly string[];
  /** Whose statements they are, where several joined. */
  joined: readonly { name: string; path: string }[];
}

/** The notes of a page in the order in which it cites; one text is one note, however many of those who joined it are cited. */
export function notesOf(record: PublicRecord, ids: readonly string[]): Note[] {
  const cited = ids.map((id) => ({ id, citable: describeCitable(record, id) }));
  const texts = Map.groupBy(cited, ({ id, citable }) => textOf(record, id, citable));
  return [...texts.values()].flatMap((those) => {
    const [first, ...others] = those;
    if (!first) return [];
    return {
      ...first.citable,
      ids: those.map(({ id }) => id),
      summaries: [...new Set(those.map(({ citable }) => citable.summary))],
      joined: others.length === 0 ? [] : those.flatMap(({ id, citable }) => joiner(record, id, citable)),
    };
  });
}

/** The number of what is cited among these notes; 0 for what none has. */
export function numberOf(notes: readonly Pick<Note, 'ids'>[], id: string): number {
  return notes.findIndex(({ ids }) => ids.includes(id)) + 1;
}

/** What is one text: statements of one name and day that a joint text of the same outlets prints. */
function textOf(record: PublicRecord, id: string, { label, day, publishers }: Citable): string {
  const joint = record.statementsById.get(id)?.evidence.every(({ kind }) => kind === 'joint-text');
  return joint ? [label, day, publishers].join('\n') : id;
}

function joiner(record: PublicRecord, id: string, { path }: Citable): { name: string; path: string }[] {
  const statement = record.statementsById.get(id);
  return statement ? [{ name: getSubject(record, statement.country).name, path }] : [];
}
