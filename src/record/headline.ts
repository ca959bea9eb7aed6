import type { Contribution, Headline, Stance } from '../schema/codebook.ts';
import { type Position, type Reading, readingsOf } from './position.ts';

export type Positions = Readonly<Record<Contribution, Position>>;

const WILLING: ReadonlySet<Stance> = new Set<Stance>(['leads', 'committed', 'open']);
const NOT_A_CONTRIBUTION: ReadonlySet<Contribution> = new Set<Contribution>(['land', 'membership', 'guarantee', 'force']);

/**
 * The headline positions that a country's positions allow: one, or several where its words on soldiers conflict
 * (one for each reading, in the order of the readings, each once). Rules and their order: editorial.md, "Headline
 * position", first match wins. Soldiers offered only outside Ukraine are support, not troops. Where another
 * contribution conflicts, it counts only if every reading of it is willing.
 */
export function headlines(positions: Positions): Headline[] {
  const { land } = positions;
  if (land.status !== 'conflicting') return [headline(positions, insideReading(land))];
  const inside = land.readings.filter(({ place }) => place !== 'outside');
  const counting = inside.length > 0 ? inside : [undefined];
  return [...new Set(counting.map((reading) => headline(positions, reading)))];
}

function headline(positions: Positions, land: Reading | undefined): Headline {
  const stances = (contribution: Contribution) => readingsOf(positions[contribution]).map(({ stance }) => stance);
  const every = (contribution: Contribution, wanted: (stance: Stance) => boolean) => {
    const found = stances(contribution);
    return found.length > 0 && found.every(wanted);
  };
  const willing = (contribution: Contribution) => every(contribution, (stance) => WILLING.has(stance));

  if (every('force', (stance) => stance === 'host')) return 'host';
  if (every('force', (stance) => stance === 'opposed')) return 'opposed';
  if (land?.stance === 'leads') return 'leads';
  if (land?.stance === 'committed') return every('command', (stance) => stance === 'leads') ? 'leads' : 'troops';
  if (land?.stance === 'open') return 'open';
  const supports = contributionsOf(positions).some((contribution) => !NOT_A_CONTRIBUTION.has(contribution) && willing(contribution));
  if (supports || landOutside(positions.land)) return 'support';
  if (land?.stance === 'undecided') return 'undecided';
  if (land?.stance === 'declined' || land?.stance === 'opposed') return 'declined';
  if (willing('membership') || willing('guarantee')) return 'member';
  return 'unknown';
}

function contributionsOf(positions: Positions): Contribution[] {
  return Object.keys(positions) as Contribution[];
}

function insideReading(land: Position): Reading | undefined {
  return readingsOf(land).find(({ place }) => place !== 'outside');
}

function landOutside(land: Position): boolean {
  const outside = readingsOf(land).filter(({ place }) => place === 'outside');
  return outside.length > 0 && outside.every(({ stance }) => WILLING.has(stance));
}
