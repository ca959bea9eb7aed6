import { HEADLINES, type Headline } from '../schema/codes.ts';
import type { CountryPosition } from './positions.ts';

/** The one word under which a country is listed and counted: its headline, or that nobody has looked yet. */
export const STANDINGS = [...HEADLINES, 'conflicting', 'not-searched'] as const;

export type Standing = Headline | 'conflicting' | 'not-searched';

export function standingOf({ headline, silence }: CountryPosition): Standing {
  return silence === 'not-searched' ? silence : headline;
}
