import type { Precision } from '../../schema/codes.ts';
import type { Day } from '../../schema/day.ts';

/** Something that stands in a file, and where in it. */
export interface Read<Value = string> {
  value: Value;
  /** In words for editors: "meta og:title". */
  from: string;
}

/** What a file says of itself. A field that stands nowhere is null; nothing is guessed. */
export interface ReadFields {
  publisher: Read | null;
  title: Read | null;
  url: Read | null;
  published: Read<Day> | null;
  publishedPrecision: Read<Precision> | null;
}

/** A text as taken in: what it says, what it says of itself, and what an editor has to know of it. */
export interface Article extends ReadFields {
  file: string;
  /** Lines are paragraphs. */
  text: string;
  /** BCP 47. Null where too little stands there to tell. */
  language: Read | null;
  /** SHA-256 of the normalised text; null where this is not the whole of it. */
  digest: string | null;
  notices: readonly string[];
}

/** An article, or why there is none. */
export type Intake = { article: Article } | { refused: string };
