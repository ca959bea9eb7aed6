import { marksOf } from '../record/earning.ts';
import type { Clock } from '../record/in-force.ts';
import { type Reading, readingsOf } from '../record/position.ts';
import type { CountryPosition } from '../record/positions.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { CONTRIBUTIONS, type Contribution, type Stance } from '../schema/codes.ts';
import type { MapCategory, Mark } from './category.ts';
import type { Paintable } from './paint.ts';

/** What a map is asked: the headline position, or the stance on one contribution. */
export type Question = 'headline' | Contribution;

export const QUESTIONS: readonly Question[] = ['headline', ...CONTRIBUTIONS];

/** A stance wears the colour of the headline of its family, so that one legend teaches both. */
const CATEGORY_BY_STANCE: Readonly<Record<Stance, MapCategory>> = {
  leads: 'leads',
  committed: 'troops',
  open: 'open',
  undecided: 'undecided',
  declined: 'declined',
  opposed: 'opposed',
  host: 'host',
};

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

/** Soldiers offered only outside Ukraine are support: the same rule as for the headline. */
function categoryOf({ stance, place }: Reading, question: Question): MapCategory {
  const willing = stance === 'leads' || stance === 'committed' || stance === 'open';
  return question === 'land' && place === 'outside' && willing ? 'support' : CATEGORY_BY_STANCE[stance];
}

/** The marks of an answer: for the headline all of them, for one contribution whether it is the country's own words. */
export function questionMarks(
  record: PublicRecord,
  position: CountryPosition,
  question: Question,
  clock: Clock,
): Mark[] {
  if (question === 'headline') return marksOf(record, position, clock);
  const stand = position.positions[question];
  return stand.status !== 'unknown' && !stand.ownWords ? ['not-own-words'] : [];
}
