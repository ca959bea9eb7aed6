import { marksOf, marksOn } from '../record/earning.ts';
import type { Clock } from '../record/in-force.ts';
import { type Reading, readingsOf } from '../record/position.ts';
import type { CountryPosition } from '../record/positions.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { CONTRIBUTIONS, type Contribution } from '../schema/codes.ts';
import type { MapCategory, Mark } from './category.ts';
import type { Paintable } from './paint.ts';

/** What a map is asked: the headline position, or the stance on one contribution. */
export type Question = 'headline' | Contribution;

export const QUESTIONS: readonly Question[] = ['headline', ...CONTRIBUTIONS];

/** What the map paints for a country's answer to a question. */
export function paintableOf(position: CountryPosition, question: Question): Paintable {
  const { headline, readings, silence, positions } = position;
  const nothing = silence === 'not-searched' ? 'not-searched' : 'unknown';
  if (question === 'headline')
    return headline === 'conflicting' ? readings : headline === 'unknown' ? nothing : headline;
  const found = readingsOf(positions[question]);
  const conflicting = positions[question].status === 'conflicting';
  const [first] = found;
  if (!first) return nothing;
  return conflicting
    ? [...new Set(found.map((reading) => categoryOf(reading, question)))]
    : categoryOf(first, question);
}

/**
 * A stance wears the colour of the headline of its family, so that one legend teaches both. Soldiers offered only outside
 * Ukraine are support: the same rule as for the headline.
 */
function categoryOf({ stance, place }: Reading, question: Question): MapCategory {
  const willing = stance === 'leads' || stance === 'committed' || stance === 'open';
  if (question === 'land' && place === 'outside' && willing) return 'support';
  return stance === 'committed' ? 'troops' : stance;
}

/** The marks of an answer: whose words, of which government, how old. */
export function questionMarks(
  record: PublicRecord,
  position: CountryPosition,
  question: Question,
  clock: Clock,
): Mark[] {
  return question === 'headline'
    ? marksOf(record, position, clock)
    : marksOn(record, position.positions[question], clock);
}
