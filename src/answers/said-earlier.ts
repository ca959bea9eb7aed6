import {
  type Carrying,
  carriesCoding,
  carryingWords,
  decides,
  type Saying,
} from '../record/carrying-words.ts';
import { echoed } from '../record/echo.ts';
import { type Clock, isKnown, isOwnWords } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { recordAsKnown } from '../record/record-as-known.ts';
import type { Day } from '../schema/day.ts';
import type { Coding, Statement } from '../schema/statement.ts';
import type { Answer } from './answer.ts';
import { decidingOf } from './words.ts';

/**
 * The newest earlier words of the country's own that carry the same answer, where what is shown for it is a paraphrase: a
 * reader who asks "in which words" finds some, named as earlier. None where words that conflict are shown.
 */
export function saidEarlier(
  record: PublicRecord,
  answer: Answer,
  { statement, words }: Saying,
  { knownBy }: Pick<Clock, 'knownBy'>,
): Carrying | undefined {
  if (words || answer.paint.length > 1 || !isOwnWords(statement)) return undefined;
  const [coding] = decidingOf(answer).flatMap(({ contribution, readings }) =>
    statement.codings.filter((one) => readings.some((reading) => decides(one, contribution, reading))),
  );
  return coding && earlierWords(record, { statement, coding }, knownBy);
}

/**
 * The newest words said before a statement by the same country that carry what one of its codings says: in its speaker's
 * own language, and such as read whole. Beyond a day on which the country said something else, softer or firmer, none are
 * taken: an answer that was left and come back to is not the same one.
 */
export function earlierWords(
  record: PublicRecord,
  { statement, coding }: { statement: Statement; coding: Coding },
  knownBy: Day,
): Carrying | undefined {
  const own = recordAsKnown(record, knownBy)
    .statementsByCountry.get(statement.country)
    ?.filter(
      (one) =>
        one.said < statement.said && isOwnWords(one) && isKnown(one, { asOf: statement.said, knownBy }),
    )
    .flatMap((one) =>
      one.codings
        .filter((said) => isOnTheSame(said, coding) && !echoed(said))
        .map((said) => ({ statement: one, said })),
    );
  const left = own?.reduce(
    (day, { statement: { said: on }, said }) => (said.stance !== coding.stance && on > day ? on : day),
    '',
  );
  return own
    ?.filter(({ statement: { said } }) => said > (left ?? ''))
    .toSorted((a, b) => (a.statement.said > b.statement.said ? -1 : 1))
    .flatMap(({ statement: earlier, said }) => {
      const words = carryingWords(record, earlier.evidence).find(
        (piece) =>
          piece.carries !== undefined &&
          piece.wordsBy !== 'outlet-translation' &&
          !piece.wantsContext &&
          carriesCoding(piece, said),
      );
      return words ? [{ statement: earlier, words }] : [];
    })
    .at(0);
}

/** Whether two codings answer the same question: of the same half of the world, and as the same kind of soldiers. */
function isOnTheSame(one: Coding, other: Coding): boolean {
  return (
    one.contribution === other.contribution &&
    one.scope === other.scope &&
    (one.place === 'outside') === (other.place === 'outside') &&
    (one.mission === 'peacekeeping') === (other.mission === 'peacekeeping')
  );
}
