import type { Day } from '../schema/day.ts';
import { LEFT_OUT } from '../schema/left-out.ts';
import { type Problem, when } from '../schema/problem.ts';
import type { Revisable } from '../schema/revision.ts';
import { entryBefore } from './entry-as-known.ts';

/** An entry that may be revised, and where it stands. */
interface Revised extends Revisable {
  id: string;
  /** The day on which it entered the record; some kinds of entries have none. */
  recorded?: Day;
}

/** What is wrong with the revisions of an entry: their days, and what they say was there. */
export function revisionProblems(entry: Revised, { file, today }: { file: string; today: Day }): Problem[] {
  const { id, recorded = '', revised = [] } = entry;
  return revised.flatMap(({ on, was }, index) => {
    const at = (field: string, message: string) => ({
      file,
      field: `${id}.revised[${index}].${field}`,
      message,
    });
    const previous = revised[index - 1]?.on ?? '';
    return [
      ...when(on < recorded, at('on', `is before recorded ${recorded}: write the day of the change`)),
      ...when(on > today, at('on', `is in the future: today is ${today}, write the day of the change`)),
      ...when(
        on < previous,
        at('on', `is before the revision above, of ${previous}: the newest stands last`),
      ),
      ...when(
        Object.keys(was).length === 0,
        at('was', 'is empty: write each field that changed, with what it said before'),
      ),
      ...unchanged(entry, index).map((field) =>
        at(
          `was.${field}`,
          'is what it says after the change too: write what it said before, or leave it out',
        ),
      ),
      ...when(
        was.retracted === null,
        at(
          'was.retracted',
          'needs no revision: a retraction has a day and a reason of its own, leave it out',
        ),
      ),
    ];
  });
}

/** The fields that a revision names, and that said the same after it. Parsed, so that defaults and order do not count. */
function unchanged(entry: Revised, index: number): string[] {
  const after = entryBefore(entry, index + 1) as unknown as Readonly<Record<string, unknown>>;
  const was = entry.revised?.[index]?.was ?? {};
  return Object.entries(was)
    .filter(([field, value]) => same(value === null ? LEFT_OUT[field] : value, after[field]))
    .map(([field]) => field);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
