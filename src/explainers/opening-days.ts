import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';
import type { Election } from '../schema/election.ts';
import type { Report } from '../schema/report.ts';

/** How new what an explainer tells is: three things that a reader must not take for one another. */
export interface OpeningDays {
  /** Of the newest words that it cites. */
  statement?: Day | undefined;
  /** Of the newest event that it cites, or vote that it tells of, where no words are newer. */
  event?: Day | undefined;
  /** The newest report that it tells of, where no words and no event in it are newer and nobody here has read it. */
  unread?: Report | undefined;
}

/** Those days, of what it cites, of what it dates and of the reports that it waits for. The day of a source is that of none. */
export function openingDays(
  record: Pick<PublicRecord, 'statementsById' | 'figuresById' | 'eventsById' | 'elections' | 'reports'>,
  cited: readonly string[],
  dated: readonly string[],
  awaited: readonly string[],
): OpeningDays {
  const statement = newest(
    cited.map((id) => record.statementsById.get(id)?.said ?? record.figuresById.get(id)?.said),
  );
  const meeting = newest(cited.map((id) => record.eventsById.get(id)?.date));
  const votes = record.elections.filter((election) => isToldIn(record, election, cited, dated));
  const event = newest([meeting, ...votes.map(({ date }) => date)]);
  const known = newest([statement, meeting]); // a vote is no news of the force
  const unread = record.reports.findLast(
    ({ id, published, readAs }) =>
      awaited.includes(id) && readAs.length === 0 && (published ?? '') > (known ?? ''),
  );
  return { statement, event: (event ?? '') > (statement ?? '') ? event : undefined, unread };
}

/**
 * Whether a text tells of a vote: it dates it, or cites what tells of it and words of that country. One of which it is not known that
 * it was held is no event yet.
 */
function isToldIn(
  { statementsById }: Pick<PublicRecord, 'statementsById'>,
  { id, country, held, since, evidence }: Election,
  cited: readonly string[],
  dated: readonly string[],
): boolean {
  if (!held && since === undefined) return false;
  const spoke = cited.some((one) => statementsById.get(one)?.speaker.represents === country);
  return dated.includes(id) || (spoke && evidence.some(({ source }) => cited.includes(source)));
}

function newest(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
}
