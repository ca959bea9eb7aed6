import type { Contribution, Mission, Place } from '../../schema/codes.ts';
import type { Carried } from '../../schema/evidence.ts';

/** A coding as far as a quotation names it: of a draft, or of the record. */
interface Named {
  contribution: Contribution;
  place: Place;
  mission?: Mission | undefined;
}

/**
 * How evidence names a coding of its statement that it carries: by place and mission only where they tell two codings of
 * one contribution apart.
 */
export function carriedName(coding: Named, codings: readonly Named[]): Carried {
  const { contribution, place, mission } = coding;
  const peers = codings.filter((one) => one.contribution === contribution);
  const differ = (field: 'place' | 'mission') => new Set(peers.map((one) => one[field])).size > 1;
  return {
    contribution,
    ...(differ('place') ? { place } : {}),
    ...(contribution === 'land' && mission && differ('mission') ? { mission } : {}),
  };
}

/** Whether two names are of one coding. */
export function isSameCarried(one: Carried, other: Carried): boolean {
  return (
    one.contribution === other.contribution && one.place === other.place && one.mission === other.mission
  );
}
