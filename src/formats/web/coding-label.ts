import { translate } from '../../i18n/translate.ts';
import type { Codebook } from '../../schema/codebook.ts';
import type { Coding } from '../../schema/statement.ts';

/** What a coding is about: soldiers by the place where they would be. */
export function codingLabel(
  { contributions }: Pick<Codebook, 'contributions'>,
  { contribution, place }: Pick<Coding, 'contribution' | 'place'>,
): string {
  const outside = contribution === 'land' && place === 'outside';
  return outside ? translate('statement.soldiersOutside') : contributions[contribution].label;
}
