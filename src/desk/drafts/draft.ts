import type {
  Condition,
  Contribution,
  EvidenceKind,
  Mission,
  Place,
  Precision,
  PublisherKind,
  Scope,
  Stance,
  Wording,
  WordsBy,
} from '../../schema/codes.ts';

/** A coding as an editor fills it in. */
export interface CodingDraft {
  contribution: Contribution;
  stance: Stance;
  /** Counts only where it softens the stance; empty for none. */
  wording: Wording | '';
  place: Place;
  /** Counts on land only. */
  mission: Mission;
  conditions: Condition[];
  scope: Scope;
  /** Whether a reader would pick it who sees nothing but the quotation, its speaker and its day. */
  carried: boolean;
  /** The id of the earlier answer that these words say again; empty for none. */
  restates: string;
  /** The firmer words of the same day with which these are one answer; an empty id for none. */
  readsWith: { statement: string; why: string };
}

/** A quotation as it is found again. */
export interface QuoteDraft {
  exact: string;
  prefix: string;
  suffix: string;
  translation: string;
}

/** A statement as an editor fills it in. A text that is empty is not written yet, or left out. */
export interface StatementDraft {
  country: string;
  name: string;
  person: boolean;
  role: string;
  represents: string;
  said: string;
  saidPrecision: Precision;
  summary: string;
  codings: CodingDraft[];
  kind: EvidenceKind;
  language: string;
  quote: QuoteDraft | null;
  wordsBy: WordsBy;
  /** Counts only where the quotation carries something. */
  wantsContext: boolean;
  note: string;
}

/** A source as an editor fills it in. A text that is empty is not known. */
export interface SourceDraft {
  publisher: string;
  publisherKind: PublisherKind;
  stateControlled: boolean;
  title: string;
  url: string;
  published: string;
  publishedPrecision: Precision;
  language: string;
  summary: string;
  differs: string;
  notes: string;
}
