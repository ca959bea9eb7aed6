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
      return [categoryOf(asked, question)];
    case 'conflicting':
      return paintOf(asked.readings.map((reading) => categoryOf(reading, question)));
  }
}

function silent({ silence }: CountryPosition): Category {
  return silence === 'not-searched' ? silence : 'unknown';
}

/** Soldiers offered only outside Ukraine are support: the same rule as for the headline. */
function categoryOf({ stance, place }: Reading, question: Question): Category {
  const elsewhere = question === 'land' && place === 'outside' && isWillingStance(stance);
  return elsewhere ? 'support' : categoryOfStance(stance);
}
