import { type Answer, answersTo } from '../../answers/answer.ts';
import { saysForNow } from '../../answers/for-now.ts';
import type { Question } from '../../answers/question.ts';
import { answerLabel } from '../../answers/wording.ts';
import { formatDay } from '../../i18n/day.ts';
import { isolated } from '../../i18n/isolated.ts';
import { sortedByName } from '../../i18n/lists.ts';
import type { Say } from '../../i18n/say.ts';
import type { Clock } from '../../record/in-force.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import type { Told, ToldNow } from './told.ts';

/** What is told of every country's answer to a question on a clock, by ISO3. */
export function toldAnswers(
  record: PublicRecord,
  question: Question,
  clock: Clock,
  say: Say,
): Map<string, Told> {
  return new Map([...answersTo(record, question, clock)].map(([id, answer]) => [id, toldOf(answer, say)]));
}

/** What is told of every country's answer to the main question, by name. */
export function toldNow(record: PublicRecord, clock: Clock, say: Say): ToldNow[] {
  const answers = [...answersTo(record, 'headline', clock).values()];
  return sortedByName(answers, ({ country }) => country.name).map((answer) => {
    const { paint: _, forNow: __, ...words } = toldOf(answer, say);
    const { id, name } = answer.country;
    return { id, name, ...words };
  });
}

function toldOf(answer: Answer, say: Say): Told {
  const { paint, marks, statements } = answer;
  const [first] = statements;
  const statement = first && {
    id: first.id,
    who: say('embed.who', { name: isolated(first.speaker.name), date: formatDay(first.said) }),
  };
  const forNow = saysForNow(answer) || undefined;
  return { paint, marks, forNow, label: answerLabel(say, answer), statement };
}
