import type { Codebook } from '../../schema/codebook.ts';
import type { Day } from '../../schema/day.ts';
import type { Report } from '../../schema/report.ts';
import type { Coding } from '../../schema/statement.ts';
import type { Case } from '../judgement/kin.ts';
import type { Review } from '../writing/reviewed.ts';

/** An article on the desk, in a line. */
export interface Summary {
  id: string;
  title: string;
  publisher: string;
  published: string;
  taken: Day;
  /** How many passages it has, how many are undecided, accepted but not written, and written. */
  items: number;
  open: number;
  accepted: number;
  written: number;
}

/** A country or institution that a form offers. */
export interface Party {
  id: string;
  name: string;
  /** Whether statements may be about it. */
  hasPage: boolean;
  isCountry: boolean;
}

/** A statement that another may point at. */
export interface Pointed {
  id: string;
  country: string;
  said: Day;
  who: string;
  codings: readonly Coding[];
}

/** What the page needs at once. */
export interface Start {
  today: Day;
  /** The name of the content folder. */
  folder: string;
  /** Whether there is a folder for the texts of articles, so that quotations can be looked for again. */
  keepsTexts: boolean;
  /** Files that a write cut short had left, and that were put back. */
  recovered: readonly string[];
  /** What an undo would take back: the id of an article on the desk, or `reports`; null for nothing. */
  undo: string | null;
  sittings: readonly Summary[];
  /** Reports that nobody has read, the newest first. */
  reports: readonly Report[];
  parties: readonly Party[];
  codebook: Codebook;
  /** Longest quotation in words, longest context in characters, largest file in bytes. */
  limits: { words: number; context: number; fileBytes: number };
  cases: readonly Case[];
  statements: readonly Pointed[];
}

/** What came of a file. `parts`: how many articles it holds, where that is why it was refused. */
export interface TakenIn {
  ids: readonly string[];
  refused: readonly { file: string; why: string }[];
  parts: number;
}

/** What was written, or why nothing was. */
export interface Written extends Review {
  written: boolean;
  ids: readonly string[];
}

export interface Undone {
  files: readonly string[];
}
