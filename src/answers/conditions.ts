import type { Say } from '../i18n/say.ts';
import type { Condition } from '../schema/codes.ts';
import type { Answer } from './answer.ts';

/** Whether an answer names every one of the chosen conditions; true where none is chosen. */
export function meets({ readings }: Answer, chosen: readonly Condition[]): boolean {
  const named = new Set(readings.flatMap(({ conditions }) => conditions));
  return chosen.every((condition) => named.has(condition));
}

const ENDS: readonly Condition[] = ['ceasefire', 'peace-deal'];

/** The names of conditions. Whether somebody who names a ceasefire and a peace deal waits for either or for both, no coding says: both are one. */
export function conditionNames(say: Say, conditions: readonly Condition[]): string[] {
  if (!ENDS.every((end) => conditions.includes(end)))
    return conditions.map((one) => say(`conditions.${one}`));
  const others = conditions.filter((one) => !ENDS.includes(one));
  return [say('condition.either'), ...others.map((one) => say(`conditions.${one}`))];
}
