import type { Say } from '../i18n/say.ts';
import type { Condition } from '../schema/codes.ts';

/** Either of the two will do for whoever names both. */
const ENDS_OF_FIGHTING: readonly Condition[] = ['ceasefire', 'peace-deal'];

/** The names of conditions in the order given, each once: "only after a ceasefire or a peace deal", "needs its parliament". */
export function conditionLabels(say: Say, conditions: readonly Condition[]): string[] {
  const named = [...new Set(conditions)];
  if (!ENDS_OF_FIGHTING.every((end) => named.includes(end)))
    return named.map((one) => say(`conditions.${one}`));
  const others = named.filter((one) => !ENDS_OF_FIGHTING.includes(one));
  return [say('condition.endOfFighting'), ...others.map((one) => say(`conditions.${one}`))];
}
