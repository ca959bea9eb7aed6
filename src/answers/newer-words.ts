import {
  type Carrying,
  carriesCoding,
  carryingWords,
  decides,
  type Saying,
} from '../record/carrying-words.ts';
import { isOwnWords } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import type { Answer } from './answer.ts';
import { saidAgain } from './said-again.ts';
import { decidingOf } from './words.ts';

/**
 * The country's own words that give the same answer again, after those shown for it: they stand second, for what carries the
 * colour stays first. Undefined where the newest say less than the answer does, or nobody printed words that carry it.
 */
export function newerWords(
  record: Pick<PublicRecord, 'sourcesById'>,
  answer: Answer,
  { statement: shown }: Saying,
): Carrying | undefined {
  const statement = answer.paint.length > 1 ? undefined : saidAgain(answer, shown);
  if (!statement || !isOwnWords(statement)) return undefined;
  const coding = statement.codings.find(
    (one) =>
      one.restates === shown.id &&
      decidingOf(answer).some(({ contribution, readings }) =>
        readings.some((reading) => decides(one, contribution, reading)),
      ),
  );
  const words =
    coding &&
    carryingWords(record, statement.evidence).find(
      (piece) => piece.carries !== undefined && carriesCoding(piece, coding),
    );
  return words && { statement, words };
}
