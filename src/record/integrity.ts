import type { Day } from '../schema/day.ts';
import type { Problem } from '../schema/problem.ts';
import { correctionProblems } from './integrity-of-corrections.ts';
import { countryProblems } from './integrity-of-countries.ts';
import { doubleProblems } from './integrity-of-doubles.ts';
import { electionProblems } from './integrity-of-elections.ts';
import { eventProblems, markProblems } from './integrity-of-events.ts';
import { figureProblems } from './integrity-of-figures.ts';
import { idProblems } from './integrity-of-ids.ts';
import { listProblems } from './integrity-of-lists.ts';
import { officeProblems } from './integrity-of-offices.ts';
import { publisherProblems } from './integrity-of-publisher.ts';
import { repeatedReports, reportProblems } from './integrity-of-reports.ts';
import { revisionProblems } from './integrity-of-revisions.ts';
import { sourceFile, sourceProblems } from './integrity-of-sources.ts';
import { statementFile, statementProblems } from './integrity-of-statements.ts';
import { termProblems } from './integrity-of-terms.ts';
import { knownIn } from './known.ts';
import type { Content } from './public-record.ts';

/**
 * What no single file can show: ids that dangle or repeat, dates that cannot be, codings without the words for
 * them. `today` is the day on which the question is asked; anything later is in the future. `unread` are the ids of
 * sources and statements that are there but not in `content`, because their files have problems of their own.
 */
export function integrity(
  content: Content,
  { today, unread = new Set() }: { today: Day; unread?: ReadonlySet<string> },
): Problem[] {
  const known = knownIn(content, { today, unread });
  return [
    ...idProblems(content),
    ...doubleProblems(content),
    ...termProblems(content, unread),
    ...content.statements.flatMap((statement) => statementProblems(statement, known)),
    ...content.events.flatMap((event) => eventProblems(event, known)),
    ...markProblems(content.events),
    ...content.figures.flatMap((figure) => figureProblems(figure, known)),
    ...content.lists.flatMap((list) => listProblems(list, known)),
    ...content.corrections.flatMap((correction) => correctionProblems(correction, known)),
    ...content.offices.flatMap((office) => officeProblems(office, known)),
    ...content.elections.flatMap((election) => electionProblems(election, content.statements, known)),
    ...content.reports.flatMap((report) => reportProblems(report, known)),
    ...repeatedReports(content),
    ...content.sources.flatMap((source) => sourceProblems(source, content.outlets, known)),
    ...publisherProblems(content.publisher),
    ...content.countries.flatMap((country) => countryProblems(country, known)),
    ...revisable(content).flatMap(({ file, entries }) =>
      entries.flatMap((entry) => revisionProblems(entry, { file, today })),
    ),
  ];
}

/** Everything that may be revised, by the file in which it stands. */
function revisable(content: Content) {
  const {
    statements,
    sources,
    events,
    figures,
    lists,
    offices,
    elections,
    reports,
    corrections,
    countries,
    institutions,
  } = content;
  const terms = Object.entries(content.codebook).flatMap(([group, codes]) =>
    Object.entries(codes).map(([code, term]) => ({ ...term, id: `${group}.${code}` })),
  );
  return [
    ...statements.map((statement) => ({ file: statementFile(statement), entries: [statement] })),
    ...sources.map((source) => ({ file: sourceFile(source), entries: [source] })),
    { file: 'events.yaml', entries: events },
    { file: 'figures.yaml', entries: figures },
    { file: 'lists.yaml', entries: lists },
    { file: 'offices.yaml', entries: offices },
    { file: 'elections.yaml', entries: elections },
    { file: 'reports.yaml', entries: reports },
    { file: 'corrections.yaml', entries: corrections.map((one) => ({ ...one, recorded: one.on })) },
    { file: 'countries.yaml', entries: countries },
    { file: 'institutions.yaml', entries: institutions },
    { file: 'codebook.yaml', entries: terms },
  ];
}
