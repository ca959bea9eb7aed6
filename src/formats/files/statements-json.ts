import type { PublicRecord } from '../../record/public-record.ts';

/** `/data/statements.json`: every statement as authored, retracted ones included. */
export function statementsJson({ recordDate, statements }: PublicRecord) {
  return { knownBy: recordDate, statements };
}
