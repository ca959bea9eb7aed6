import type { Event } from '../schema/event.ts';
import { type Problem, when } from '../schema/problem.ts';
import { evidenceProblems } from './integrity-of-evidence.ts';
import type { Known } from './known.ts';

/** Two names for one day would lie on each other. */
export function markProblems(events: readonly Event[]): Problem[] {
  const marked = events.filter((event) => event.marked);
  return marked.flatMap(({ id, date }) => {
    const first = marked.find((event) => event.date === date)?.id ?? id;
    const message = `marks ${date}, which ${first} marks already: keep one of the two`;
    return when(id !== first, { file: 'events.yaml', field: `${id}.marked`, message });
  });
}

export function eventProblems({ id, date, recorded, attended, evidence }: Event, known: Known): Problem[] {
  const file = 'events.yaml';
  const { parties, today } = known;
  return [
    ...when(date > today, {
      file,
      field: `${id}.date`,
      message: `is in the future: today is ${today}, write what has been`,
    }),
    ...when(recorded > today, {
      file,
      field: `${id}.recorded`,
      message: `is in the future: today is ${today}, write the day on which it entered the record`,
    }),
    ...when(date > recorded, {
      file,
      field: `${id}.date`,
      message: `is after recorded ${recorded}: nothing enters the record before it was`,
    }),
    ...attended
      .filter((party) => !parties.has(party))
      .map((party) => ({
        file,
        field: `${id}.attended`,
        message: `${party} is unknown: write a code from countries.yaml or institutions.yaml`,
      })),
    ...evidenceProblems({ file, owner: id, said: date }, evidence, known),
  ];
}
