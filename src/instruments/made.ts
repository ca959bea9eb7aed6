import type { Layouts } from '../charts/parts/layout.ts';
import type { ChartWords } from '../charts/parts/words.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Claims } from '../schema/claim.ts';
import type { InstrumentName } from './names.ts';

/** A chart of the site, for places that show it without its page. */
export interface Instrument {
  name: InstrumentName;
  /** What it is. */
  title: string;
  /** What stands in it: its own title is its finding. */
  words: ChartWords;
  /** The page that shows it whole, with its table. */
  page: string;
  /** The table of the data in which the same can be found. */
  table: string;
  /** The whole chart, in these layouts. */
  whole: (layouts: Layouts) => string;
  /** As it stands in another page: short enough for a frame of 1,000 px where it can be, in a drawing for each width. */
  embedded: () => string;
  /** What that leaves out, in a sentence, in a wide frame and on a phone; nothing where it is whole. */
  left?: { wide?: string | undefined; narrow?: string | undefined } | undefined;
}

/** What instruments are made of. */
export interface Content {
  record: PublicRecord;
  claims: Claims;
}

/** An instrument without its name. */
export type Made = Pick<Instrument, 'words' | 'page' | 'table' | 'whole' | 'embedded' | 'left'>;
