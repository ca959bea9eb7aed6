import { CONTRIBUTIONS, type Contribution, type Headline, LADDER, type Stance } from '../schema/codes.ts';
import { type Position, type Reading, readingsOf } from './position.ts';

export type Positions = Readonly<Record<Contribution, Position>>;

const NOT_A_CONTRIBUTION: ReadonlySet<Contribution> = new Set<Contribution>([
  'land',
  'membership',
  'guarantee',
  'force',
]);

/**
 * The headline positions that a country's positions allow: one, or several where its words on soldiers conflict
 * (one for each reading, each once, in the order of `LADDER`). Rules and their order: editorial.md, "Headline
 * position", first match wins. Soldiers offered only outside Ukraine are support, not troops. Where another
 * contribution conflicts, it counts only if every reading of it is willing.
 */
export function headlines(positions: Positions): Headline[] {
  const { land } = positions;
  if (land.status !== 'conflicting') return [headline(positions, insideReading(land))];
  const inside = land.readings.filter(({ place }) => place !== 'outside');
  const counting = inside.length > 0 ? inside : [undefined];
  const found = counting.map((reading) => headline(positions, reading));
  return LADDER.filter((candidate) => found.includes(candidate));
}

function headline(positions: Positions, land: Reading | undefined): Headline {
  const every = (contribution: Contribution, wanted: Stance) => {
    const found = readingsOf(positions[contribution]);
    return found.length > 0 && found.every(({ stance }) => stance === wanted);
  };

  if (every('force', 'host')) return 'host';
  if (every('force', 'opposed')) return 'opposed';
  if (land?.stance === 'leads') return 'leads';
  if (land?.stance === 'committed') return every('command', 'leads') ? 'leads' : 'troops';
  if (land?.stance === 'open') return 'open';
  if (contributesOther(positions).length > 0 || landOutside(positions.land)) return 'support';
  if (land?.stance === 'undecided') return 'undecided';
  if (land?.stance === 'declined' || land?.stance === 'opposed') return 'declined';
  if (isWilling(positions.membership) || isWilling(positions.guarantee)) return 'member';
  return 'unknown';
}

/** Contributions other than soldiers and promises that the country leads, has promised or is open to. */
export function contributesOther(positions: Positions): Contribution[] {
  return CONTRIBUTIONS.filter(
    (contribution) => !NOT_A_CONTRIBUTION.has(contribution) && isWilling(positions[contribution]),
  );
}

/** Yes, or perhaps. */
export function isWillingStance(stance: Stance): boolean {
  return stance === 'leads' || stance === 'committed' || stance === 'open';
}

function isWilling(position: Position): boolean {
  return areWilling(readingsOf(position));
}

function areWilling(readings: readonly Reading[]): boolean {
  return readings.length > 0 && readings.every(({ stance }) => isWillingStance(stance));
}

function insideReading(land: Position): Reading | undefined {
  return readingsOf(land).find(({ place }) => place !== 'outside');
}

function landOutside(land: Position): boolean {
  return areWilling(readingsOf(land).filter(({ place }) => place === 'outside'));
}
