import type { Statement } from '../schema/statement.ts';
import { firstCarrying } from './carrying-words.ts';
import { isWillingStance } from './headline.ts';
import type { Reading } from './position.ts';
import type { PublicRecord } from './public-record.ts';

/** What was answered on soldiers, and the statements that it rests on. */
export interface OnSoldiers {
  readings: readonly Reading[];
  statements: readonly Statement[];
}

/**
 * Whether words on soldiers that are weaker than earlier ones take some of these back. Words that leave no yes do, however
 * they were told. A weaker yes does only where a quotation carries it (codebook, "Words that carry"): of a report alone
 * nobody can tell whether the speaker said less, or the reporter. An echo (rule 11, `echo.ts`) has the stance of what
 * it echoes, so it is weaker than nothing. The colour is that of the newest words either way.
 */
export function takesBack(
  record: Pick<PublicRecord, 'sourcesById'>,
  { readings, statements }: OnSoldiers,
): boolean {
  const isYes = readings.length > 0 && readings.every(({ stance }) => isWillingStance(stance));
  return !isYes || firstCarrying(record, statements, [{ contribution: 'land', readings }]) !== undefined;
}
