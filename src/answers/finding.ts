import { capitalised } from '../i18n/capitalised.ts';
import { formatDay } from '../i18n/day.ts';
import { formatList } from '../i18n/lists.ts';
import type { Say } from '../i18n/say.ts';
import type { Day } from '../schema/day.ts';
import type { Answer } from './answer.ts';
import { type LegendKey, legendKeyOf } from './paint.ts';
import type { Question } from './question.ts';
import { mapTitle } from './title.ts';
import { inWords } from './verdict.ts';

/** What headlines count of a contribution: each has words for now and for then. Nobody promises to belong, or the force itself. */
export type Countable = 'leads' | 'yes' | 'belongs' | 'ready' | 'open' | 'host' | 'opposed';

function countedOf(question: Question): readonly Countable[] {
  if (question === 'force') return ['host', 'opposed'];
  return ['leads', question === 'membership' ? 'belongs' : 'yes', 'ready', 'open'];
}

/**
 * What a map shows, as its headline: "Three countries have promised soldiers for after a ceasefire and three say they are
 * ready to send some". `on` is a day of the past, and then stands first, and all is told in the past. A contribution of which
 * nobody has said anything that is counted has its topic alone.
 */
export function finding(say: Say, question: Question, answers: readonly Answer[], on?: Day): string {
  const aboutSoldiers = question === 'headline' || question === 'land';
  const told = aboutSoldiers
    ? soldiers(say, answers, on !== undefined)
    : contribution(say, question, answers, on ? 'then.' : '');
  return on ? say('finding.on', { date: formatDay(on), finding: told }) : capitalised(told);
}

/** Who leads has promised, too. */
function soldiers(say: Say, answers: readonly Answer[], then: boolean): string {
  const [promised, ready] = [countOf(answers, 'leads', 'troops'), countOf(answers, 'ready')];
  const told = [say(then ? 'finding.then.promised' : 'verdict.promised', counted(say, promised))];
  if (ready > 0) told.push(say(then ? 'finding.then.send' : 'verdict.ready', counted(say, ready)));
  return formatList(told);
}

function contribution(
  say: Say,
  question: Exclude<Question, 'headline'>,
  answers: readonly Answer[],
  then: '' | 'then.',
): string {
  const parts = countedOf(question)
    .map((part) => ({
      part,
      count: countOf(answers, part === 'yes' || part === 'belongs' ? 'troops' : part),
    }))
    .filter(({ count }) => count > 0)
    .map(({ part, count }, index) => {
      const number = say(index === 0 ? 'finding.countries' : 'finding.some', counted(say, count));
      return say(`finding.${then}${part}`, { count, number });
    });
  if (parts.length === 0) return mapTitle(say, question);
  return say('finding.of', { contribution: say(`contributions.${question}`), counts: formatList(parts) });
}

function counted(say: Say, count: number): { count: number; number: string } {
  return { count, number: inWords(say, count) };
}

function countOf(answers: readonly Answer[], ...keys: readonly LegendKey[]): number {
  return answers.filter(({ paint }) => keys.includes(legendKeyOf(paint))).length;
}
