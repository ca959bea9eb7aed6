import { translate } from '../i18n/translate.ts';
import type { Question } from '../map/question.ts';
import type { Codebook } from '../schema/codebook.ts';

/** The title in the picture. */
export function mapTitle({ contributions }: Codebook, question: Question): string {
  return question === 'headline'
    ? translate('map.title')
    : translate('map.titleOf', { contribution: contributions[question].label });
}
