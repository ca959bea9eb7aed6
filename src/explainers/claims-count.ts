import { type ClaimsCounted, claimRows, isCompared, parts } from '../answers/claim-rows.ts';
import { translate } from '../i18n/translate.ts';
import type { Claims } from '../schema/claim.ts';

/** How many of them there are, as a sentence has it. */
export function claimsCount(claims: Claims, of: ClaimsCounted): string {
  const { shared } = claimRows(claims);
  const counts = {
    articles: claims.articles.length,
    subjects: shared.filter(isCompared).length,
    apart: shared.filter(parts).length,
  };
  return translate('verdict.number', { count: counts[of] });
}
