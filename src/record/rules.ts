import { type Edition, RULES, type Rules } from '../schema/edition.ts';

/** The rules that hold for whatever no edition has frozen. */
export const NEWEST_RULES: Rules = RULES.at(-1) ?? 1;

/**
 * The rules by which an edition was made, and is computed for ever. One ladder serves all: codings of the first rules
 * use no rung, mission or echo of the second, so what the second add cannot touch them. The digest of an edition says
 * of each answer what its rules know (`record/editions.ts`).
 */
export function rulesOf({ rules = 1 }: Pick<Edition, 'rules'>): Rules {
  return rules;
}
