/** A country, an institution, a person or an office, where a sentence names it: from word to word, both included. */
export interface Mention {
  kind: 'country' | 'adjective' | 'person' | 'office' | 'outsider';
  /** Null for an office of which nobody says whose it is. */
  party: string | null;
  from: number;
  to: number;
  /** Of a person: as the record or the article writes it. Of an office: as printed. */
  name?: string;
  role?: string;
}
