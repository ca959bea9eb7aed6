import type { Say } from '../i18n/say.ts';
import { countryPosition } from '../record/country-position.ts';
import { type Clock, isKnown, isOwnWords } from '../record/in-force.ts';
import type { PublicRecord } from '../record/public-record.ts';
import { recordAsKnown } from '../record/record-as-known.ts';
import type { Country } from '../schema/country.ts';
import { type Answer, answerOf } from './answer.ts';
import { answerLabel } from './wording.ts';

/** What a country answers on a clock by its own words alone: others' words are as if nobody had said them. */
export function ownAnswer(record: PublicRecord, country: Country, clock: Clock): Answer {
  const statements = recordAsKnown(record, clock.knownBy).statementsByCountry.get(country.id) ?? [];
  const own = statements.filter(isOwnWords);
  const position = countryPosition(country, own, clock);
  // Words that say nothing about a contribution are words all the same: nobody may read here that it was silent.
  const spoke = position.silence && own.some((statement) => isKnown(statement, clock));
  return answerOf(record, spoke ? { ...position, silence: 'no-answer' } : position, 'headline', clock);
}

/** That answer in words; where there is none, that it has not spoken by then, or not on what it would send. */
export function ownAnswerLabel(say: Say, answer: Answer): string {
  const { silence } = answer.position;
  if (silence) return say(silence === 'no-answer' ? 'silence.no-answer' : 'lists.nothing');
  return answerLabel(say, answer);
}
