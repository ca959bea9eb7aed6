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
 * (one for each reading, each once, in the order of `LADDER`). Rules and their order: codebook, "The ladder", first
 * match wins. Soldiers offered only outside Ukraine are support, not troops; those offered only as peacekeepers under a
 * mandate are a headline of their own. Where another contribution conflicts, it counts only if every reading of it is
 * willing.
 */
export function headlines(positions: Positions): Headline[] {
  const inUkraine = readingsInUkraine(positions.land);
  const withForce = inUkraine.filter(({ mission }) => mission !== 'peacekeeping');
  const counting = withForce.length > 0 ? withForce : inUkraine.length > 0 ? inUkraine : [undefined];
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
  const withForce = land && land.mission !== 'peacekeeping' ? land.stance : undefined;
  if (withForce === 'leads') return 'leads';
  if (withForce === 'committed') return every('command', 'leads') ? 'leads' : 'troops';
  if (withForce === 'ready' || withForce === 'open') return withForce;
  if (isPeacekeeping(positions.land, land)) return 'peacekeepers';
  if (contributesOther(positions).length > 0 || landOutside(positions.land)) return 'support';
  if (land?.stance === 'undecided') return 'undecided';
  if (land?.stance === 'declined' || land?.stance === 'opposed') return 'declined';
  if (isWilling(positions.membership) || isWilling(positions.guarantee)) return 'member';
  return 'unknown';
}

/** Contributions other than soldiers and promises that the country leads, has promised, is ready for or is open to. */
export function contributesOther(positions: Positions): Contribution[] {
  return CONTRIBUTIONS.filter(
    (contribution) => !NOT_A_CONTRIBUTION.has(contribution) && isWilling(positions[contribution]),
  );
}

/** Yes, or perhaps. */
export function isWillingStance(stance: Stance): boolean {
  return stance === 'leads' || stance === 'committed' || stance === 'ready' || stance === 'open';
}

/** What was said on soldiers, but for those who would stay outside Ukraine. */
export function readingsInUkraine(land: Position): Reading[] {
  return readingsOf(land).filter(({ place }) => place !== 'outside');
}

function isWilling(position: Position): boolean {
  return areWilling(readingsOf(position));
}

function areWilling(readings: readonly Reading[]): boolean {
  return readings.length > 0 && readings.every(({ stance }) => isWillingStance(stance));
}

/** Whether soldiers would go, but only as peacekeepers; of readings that conflict, only the one that is asked counts. */
function isPeacekeeping(land: Position, asked: Reading | undefined): boolean {
  if (asked?.mission === 'peacekeeping') return isWillingStance(asked.stance);
  return areWilling(readingsInUkraine(land).filter(({ mission }) => mission === 'peacekeeping'));
}

function landOutside(land: Position): boolean {
  return areWilling(readingsOf(land).filter(({ place }) => place === 'outside'));
}
