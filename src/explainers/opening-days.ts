import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';
import type { Report } from '../schema/report.ts';

/** How new what an explainer tells is: three things that a reader must not take for one another. */
export interface OpeningDays {
  /** Of the newest words that it cites. */
  statement?: Day | undefined;
  /** Of the newest event that it cites, where no words are newer. */
  event?: Day | undefined;
  /** The newest report that it tells of, where nothing in it is newer and nobody here has read it. */
  unread?: Report | undefined;
}

/** Those days, of what it cites and of the reports that it waits for. The day of a source is that of neither. */
export function openingDays(
  record: Pick<PublicRecord, 'statementsById' | 'figuresById' | 'eventsById' | 'reports'>,
  cited: readonly string[],
  awaited: readonly string[],
): OpeningDays {
  const statement = newest(
    cited.map((id) => record.statementsById.get(id)?.said ?? record.figuresById.get(id)?.said),
  );
  const event = newest(cited.map((id) => record.eventsById.get(id)?.date));
  const known = newest([statement, event]);
  const unread = record.reports.findLast(
    ({ id, published, readAs }) =>
      awaited.includes(id) && readAs.length === 0 && (published ?? '') > (known ?? ''),
  );
  return { statement, event: event === known && event !== statement ? event : undefined, unread };
}

function newest(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
}
