import type { Day } from '../../schema/day.ts';
import type { Carried } from '../../schema/evidence.ts';
import type { SourceDraft, StatementDraft } from '../drafts/draft.ts';
import type { SourceFields } from '../drafts/source-fields.ts';
import type { Candidate } from '../finder/candidate.ts';

/** What an editor has decided of a passage; `open`: nothing yet, `written`: it is in the record. */
export const DECISIONS = ['open', 'accepted', 'rejected', 'written'] as const;

export type Decision = (typeof DECISIONS)[number];

/** What quotations were compared with, where the whole text is not kept to look for them again. */
export const COMPARED = ['stored-copy', 'page'] as const;

export type Compared = (typeof COMPARED)[number];

/** A passage of an article that may be a statement, with what the editor made of it. */
export interface Item {
  /** Of its article; stays. */
  key: string;
  /** What the finder saw; null for a passage that the editor found. */
  candidate: Candidate | null;
  /** Where it stands in the text, in code units; null where it is no part of it. */
  passage: { start: number; end: number } | null;
  decision: Decision;
  /** Why it was rejected; empty for no reason. */
  reason: string;
  /** The id of a statement of the record to which it is further evidence; empty where it is a new one. */
  joins: string;
  /** Which codings of that statement its quotation carries. */
  carries: readonly Carried[];
  draft: StatementDraft;
}

/** An article on the desk: its text, what is known of it, and what may be statements in it. */
export interface Sitting {
  id: string;
  /** The name of the file it came in. */
  file: string;
  taken: Day;
  text: string;
  /** SHA-256 of the normalised text; null where it is not the whole article. */
  digest: string | null;
  notices: readonly string[];
  /** Where each field of the source was read; null for what the file does not say. */
  readFrom: SourceFields['readFrom'];
  /** The id of the source that this text is in the record already; empty where it is new. */
  known: string;
  /** The id of the unread report that this article is; empty for none. */
  report: string;
  against: Compared;
  source: SourceDraft;
  items: readonly Item[];
  /** What was written into the record, the newest last. */
  writes: readonly Written[];
}

/** One write: what an undo has to put back on the desk. */
export interface Written {
  on: Day;
  /** Of its items. */
  keys: readonly string[];
  /** The ids of the statements that were made or have new evidence. */
  ids: readonly string[];
  known: string;
  report: string;
}
