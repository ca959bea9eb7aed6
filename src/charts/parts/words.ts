/** The words in and around every chart, written by the caller, so that each language has its own. */
export interface ChartWords {
  /** Stands in the picture: what it shows. */
  title: string;
  /** Under the title, in the picture: what is counted, and as of which day. */
  subtitle: string;
  /** The text alternative: one sentence with what the picture says. */
  description: string;
  /** At the foot of the picture: how to read it. */
  note?: string | undefined;
  /** At the foot of the picture: the site's name and the licence. */
  credit: string;
  /** Stands in the picture where there is nothing to draw. */
  empty: string;
  /** Short names of the twelve months, January first. */
  months: readonly string[];
}
