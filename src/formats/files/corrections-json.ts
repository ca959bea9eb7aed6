import { editionsTouchedBy } from '../../record/editions.ts';
import type { PublicRecord } from '../../record/public-record.ts';

/** `/corrections.json`: what was wrong, and which statements and editions held it, oldest first, for any site to poll. */
export function correctionsJson(record: PublicRecord) {
  return {
    knownBy: record.recordDate,
    corrections: record.corrections.map((correction) => ({
      id: correction.id,
      date: correction.on,
      what: correction.what,
      statements: correction.statements,
      editions: editionsTouchedBy(record, correction),
    })),
  };
}
