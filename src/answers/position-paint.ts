import type { CountryPosition } from '../record/country-position.ts';
import { isWillingStance } from '../record/headline.ts';
import type { Reading } from '../record/position.ts';
import { type Category, categoryOfStance } from './category.ts';
import { type Paint, paintOf } from './paint.ts';
import type { Question } from './question.ts';

/** The colour of a position under a question. */
export function positionPaint(position: CountryPosition, question: Question): Paint {
  if (question === 'headline') {
    return paintOf(
      position.readings.map((headline) => (headline === 'unknown' ? silent(position) : headline)),
    );
  }
  const asked = position.positions[question];
  switch (asked.status) {
    case 'unknown':
      return [silent(position)];
    case 'stated':
      return [stated(asked, question)];
    case 'conflicting':
      return paintOf(asked.readings.map((reading) => categoryOf(reading, question)));
  }
}

/** A no to the coalition's force beside a yes for peacekeepers is that yes. */
function stated(asked: Reading & { elsewhere: readonly Reading[] }, question: Question): Category {
  const elsewhere = asked.elsewhere.map((reading) => categoryOf(reading, question));
  const only = !isWillingStance(asked.stance) && elsewhere.includes('peacekeepers');
  return only ? 'peacekeepers' : categoryOf(asked, question);
}

function silent({ silence }: CountryPosition): Category {
  return silence === 'not-searched' ? silence : 'unknown';
}

/**
 * The colour of one reading under a question. Soldiers offered only outside Ukraine are support, or only as peacekeepers
 * are that: the same rules as for the headline.
 */
export function categoryOf({ stance, place, mission }: Reading, question: Question): Category {
  if (question !== 'land' || !isWillingStance(stance)) return categoryOfStance(stance);
  if (place === 'outside') return 'support';
  return mission === 'peacekeeping' ? 'peacekeepers' : categoryOfStance(stance);
}
