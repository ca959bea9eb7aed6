import { textDigest } from '../evidence/text-digest.ts';
import { editionText } from '../record/editions.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Day } from '../schema/day.ts';
import type { Edition } from '../schema/edition.ts';
import { type Problem, when } from '../schema/problem.ts';

/** The digest that an edition of that day has by its rules, as the record stands now. */
export function editionDigest(record: PublicRecord, edition: Pick<Edition, 'on' | 'rules'>): string {
  return textDigest(editionText(record, edition));
}

/**
 * Recomputes every edition: others have printed or embedded it, so its positions must come out the same for ever. What
 * turns out wrong is retracted and corrected under a later day, which leaves the edition as it was.
 */
export function editionProblems(record: PublicRecord, today: Day): Problem[] {
  return record.editions.flatMap((edition, index) => {
    const { on, digest } = edition;
    const at = (message: string) => ({ file: 'editions.yaml', field: on, message });
    return [
      ...when(on > today, at(`is in the future: today is ${today}, and an edition freezes what is there`)),
      ...when(record.editions[index - 1]?.on === on, at('stands twice: keep the first')),
      ...when(
        digest !== editionDigest(record, edition),
        at(
          on === today
            ? 'no longer matches the record: run npm run edition, today’s may still be made anew'
            : 'no longer matches the record: what was known that day may not be changed. Restore it, then retract it or add the right statement, recorded today, and write an entry in corrections.yaml',
        ),
      ),
    ];
  });
}
