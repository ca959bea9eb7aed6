import type { CountryPosition } from '../record/country-position.ts';
import { isWillingStance } from '../record/headline.ts';
import type { Reading } from '../record/position.ts';
import { shadeOfSupport } from '../record/shade.ts';
import type { Headline } from '../schema/codes.ts';
import { type Category, categoryOfStance } from './category.ts';
import { type Paint, paintOf } from './paint.ts';
import { contributionOf, type Question } from './question.ts';

/**
 * Whether a question has the answer to the main one: also that on soldiers, where a country has named none of its own but would
 * host them, or wants nobody's. Then the words on the force answer both.
 */
export function isMainAnswer(
  { headline, positions: { land } }: CountryPosition,
  question: Question,
): boolean {
  const onForce = headline === 'host' || headline === 'opposed';
  return question === 'headline' || (question === 'land' && land.status === 'unknown' && onForce);
}

/** The colour of a position under a question. */
export function positionPaint(position: CountryPosition, question: Question): Paint {
  if (isMainAnswer(position, question))
    return paintOf(position.readings.map((headline) => categoryOfHeadline(headline, position)));
  const asked = position.positions[contributionOf(question)];
  switch (asked.status) {
    case 'unknown':
      return [silent(position)];
    case 'stated':
      return [stated(asked, { position, question })];
    case 'conflicting':
      return paintOf(asked.readings.map((reading) => categoryOf(reading, { position, question })));
  }
}

/** A no to the coalition's force beside a yes for peacekeepers is that yes. */
function stated(asked: Reading & { elsewhere: readonly Reading[] }, of: Asked): Category {
  const elsewhere = asked.elsewhere.map((reading) => categoryOf(reading, of));
  const only = !isWillingStance(asked.stance) && elsewhere.includes('peacekeepers');
  return only ? 'peacekeepers' : categoryOf(asked, of);
}

function silent({ silence }: CountryPosition): Category {
  return silence === 'not-searched' ? silence : 'unknown';
}

/** Who leads has promised soldiers, too; other help is told apart by what its givers say on soldiers. */
function categoryOfHeadline(headline: Headline, position: CountryPosition): Category {
  switch (headline) {
    case 'leads':
      return 'troops';
    case 'support':
      return shadeOfSupport(position.positions);
    case 'unknown':
      return silent(position);
    default:
      return headline;
  }
}

/** A country's position, and what is asked of it. */
interface Asked {
  position: Pick<CountryPosition, 'readings'>;
  question: Question;
}

/**
 * The colour of one reading under a question. On soldiers it is that of the main question, so that nobody changes colour
 * between the two: who says no and offers other help, or is against anybody's soldiers, is shown so in both.
 */
export function categoryOf({ stance, place, mission }: Reading, { position, question }: Asked): Category {
  if (question !== 'land') return categoryOfStance(stance);
  if (isWillingStance(stance)) {
    if (place === 'outside') return 'support-silent';
    if (mission === 'peacekeeping') return 'peacekeepers';
    return stance === 'leads' ? 'troops' : categoryOfStance(stance);
  }
  const { readings } = position;
  if (readings.includes('opposed')) return 'opposed';
  if (!readings.includes('support')) return categoryOfStance(stance);
  return stance === 'undecided' ? 'support-undecided' : 'support-no';
}
