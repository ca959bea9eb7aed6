import { conditionNames } from '../../answers/conditions.ts';
import { translate } from '../../i18n/translate.ts';
import { vocabularyOf } from '../../i18n/vocabulary.ts';
import type { Codebook } from '../../schema/codebook.ts';
import type { Coding } from '../../schema/statement.ts';

/** What a coding says beside its stance, in words: where, as what, on which conditions, about when. */
export function codingDetails(codebook: Codebook, coding: Coding): string {
  const { contribution, place, mission = 'unspecified', conditions, scope } = coding;
  // Where soldiers would be is in what the coding is about.
  const isPlaced = place !== 'unspecified' && contribution !== 'land';
  return [
    ...(isPlaced ? [codebook.places[place].label] : []),
    ...(mission === 'unspecified' ? [] : [codebook.missions[mission].label]),
    ...conditionNames(vocabularyOf(codebook), conditions),
    ...(scope === 'wartime' ? [translate('statement.wartime')] : []),
  ].join(', ');
}
