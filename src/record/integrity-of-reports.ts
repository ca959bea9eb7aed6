import { type Problem, when } from '../schema/problem.ts';
import type { Report } from '../schema/report.ts';
import { isDeniedSource } from './denied-sources.ts';
import type { Known } from './known.ts';
import type { Content } from './public-record.ts';
import { publishedProblems } from './published-problems.ts';
import { comparableAddress } from './same-words.ts';

const FILE = 'reports.yaml';

export function reportProblems(report: Report, known: Known): Problem[] {
  const { id, publisher, url } = report;
  const { today } = known;
  const at = (field: string, message: string) => ({ file: FILE, field: `${id}.${field}`, message });
  return [
    ...when(
      isDeniedSource({ url, publisher: publisher ?? '' }),
      at('url', 'belongs to the Pravda network, of which nothing is ever to be read: leave the report out'),
    ),
    ...publishedProblems(report, { today, shown: 'the day that was seen', at }),
    ...subjectProblems(report, known),
    ...triedProblems(report, known),
    ...readProblems(report, known),
  ];
}

function subjectProblems({ id, about, doubts }: Report, { parties, events }: Known): Problem[] {
  const at = (field: string, message: string) => ({ file: FILE, field: `${id}.${field}`, message });
  return [
    ...about
      .filter((subject) => !parties.has(subject) && !events.has(subject))
      .map((subject) =>
        at(
          'about',
          `${subject} is unknown: write a code from countries.yaml or institutions.yaml, or an id from events.yaml`,
        ),
      ),
    ...doubts
      .filter((country) => !about.includes(country))
      .map((country) => at('doubts', `has ${country}, which is not in about: add it there, or take it out`)),
  ];
}

function triedProblems({ id, tried, recorded }: Report, { today }: Known): Problem[] {
  return tried.flatMap(({ on }, index) => {
    const at = (message: string) => ({ file: FILE, field: `${id}.tried[${index}].on`, message });
    const previous = tried[index - 1]?.on ?? '';
    return [
      ...when(on > today, at(`is in the future: today is ${today}, write the day of the attempt`)),
      ...when(on < recorded, at(`is before recorded ${recorded}: write the day of the attempt`)),
      ...when(on < previous, at(`is before the attempt above, of ${previous}: the newest stands last`)),
    ];
  });
}

/** A report counts as read when it has become something; else it would go from the list without a trace. */
function readProblems({ id, tried, readAs }: Report, { statements, events, unread }: Known): Problem[] {
  const at = (field: string, message: string) => ({ file: FILE, field: `${id}.${field}`, message });
  const read = tried.some(({ result }) => result === 'read');
  return [
    ...when(
      read && readAs.length === 0,
      at(
        'readAs',
        'is missing for a report that was read: write the ids of the statements or events made of it',
      ),
    ),
    ...when(
      !read && readAs.length > 0,
      at('tried', 'tells of no day on which it was read: add { on, result: read }, or leave readAs out'),
    ),
    ...readAs
      .filter((one) => !statements.has(one) && !events.has(one) && !unread.has(one))
      .map((one) => at('readAs', `${one} is neither a statement nor an event: create it, or correct the id`)),
  ];
}

/** One address is one report, whatever it is about. */
export function repeatedReports({ reports, sources }: Content): Problem[] {
  const addressOf = ({ url }: { url: string | null }) => (url === null ? '' : comparableAddress(url));
  const read = new Map(sources.map((source) => [addressOf(source), source.id]));
  return reports.flatMap((report, index) => {
    const address = addressOf(report);
    if (!address) return [];
    const first = reports.slice(0, index).find((other) => addressOf(other) === address);
    const source = read.get(address);
    const at = (message: string) => ({ file: FILE, field: `${report.id}.url`, message });
    return [
      ...when(
        first !== undefined && first.id !== report.id,
        at(`is the address of ${first?.id} too: make one report of both`),
      ),
      ...when(
        source !== undefined && report.readAs.length === 0,
        at(
          `is that of the source ${source}, which was read: write what was made of it in readAs, or leave the report out`,
        ),
      ),
    ];
  });
}
