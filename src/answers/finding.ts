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

/** What a headline counts, in its order, and the colours of those counted: who leads has promised, too. */
const COUNTED = { yes: ['leads', 'troops'], ready: ['ready'], open: ['open'] } as const;

/**
 * What a map shows, as its headline: "Three countries have promised soldiers for after a ceasefire and three say they are
 * ready to send some". `on` is a day of the past, and then stands first. A contribution to which nobody has said anything
 * like yes has its topic alone.
 */
export function finding(say: Say, question: Question, answers: readonly Answer[], on?: Day): string {
  const aboutSoldiers = question === 'headline' || question === 'land';
  const told = aboutSoldiers ? soldiers(say, answers) : contribution(say, question, answers);
  return on ? say('finding.on', { date: formatDay(on), finding: told }) : capitalised(told);
}

function soldiers(say: Say, answers: readonly Answer[]): string {
  const [promised, ready] = [countOf('yes', answers), countOf('ready', answers)];
  const parts = [
    say('verdict.promised', { count: promised, number: inWords(say, promised) }),
    ...(ready > 0 ? [say('verdict.ready', { count: ready, number: inWords(say, ready) })] : []),
  ];
  return formatList(parts);
}

function contribution(say: Say, question: Exclude<Question, 'headline'>, answers: readonly Answer[]): string {
  const parts = (['yes', 'ready', 'open'] as const)
    .map((part) => ({ part, count: countOf(part, answers) }))
    .filter(({ count }) => count > 0)
    .map(({ part, count }) => say(`finding.${part}`, { count, number: inWords(say, count) }));
  if (parts.length === 0) return mapTitle(say, question);
  return say('finding.of', { contribution: say(`contributions.${question}`), counts: formatList(parts) });
}

function countOf(part: keyof typeof COUNTED, answers: readonly Answer[]): number {
  const keys: readonly LegendKey[] = COUNTED[part];
  return answers.filter(({ paint }) => keys.includes(legendKeyOf(paint))).length;
}
