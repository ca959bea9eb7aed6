import type { Precision } from '../schema/codes.ts';
import type { Day } from '../schema/day.ts';
import { sayDated } from './dated.ts';
import type { DateForm } from './day.ts';
import { type MessageKey, translate } from './translate.ts';

/** `sayDated` in the words of the build. */
export function formatDated(day: Day, precision: Precision, form?: DateForm): string {
  return sayDated((key, values) => translate(key as MessageKey, values), day, precision, form);
}
