import type { Codebook } from '../schema/codebook.ts';
import type { Contribution } from '../schema/codes.ts';
import type { Change } from './changes.ts';
import { readingsOf } from './position.ts';
import type { CountryPosition } from './positions.ts';

/** What moved, in the codebook's words. `label` names the contribution; null: the headline. `from` is null for first words. */
export interface Move {
  label: string | null;
  from: string | null;
  to: string;
}

/** The headline where it changed, else each contribution that did. */
export function movesOf(codebook: Codebook, change: Change): Move[] {
  const { from, to, headlineChanged, contributions } = change;
  if (headlineChanged) {
    const before = from.headline === 'unknown' ? null : headlineLabel(codebook, from);
    return [{ label: null, from: before, to: headlineLabel(codebook, to) }];
  }
  return contributions.map((contribution) => contributionMove(codebook, change, contribution));
}

/** One contribution of a change; the place is named where nothing else tells before and after apart. */
export function contributionMove(codebook: Codebook, { from, to }: Change, contribution: Contribution): Move {
  const { label } = codebook.contributions[contribution];
  const labels = (placed: boolean) =>
    [from, to].map((position) => stanceLabel(codebook, position, contribution, placed)) as [string, string];
  const [before, after] = labels(false);
  if (before !== after) return { label, from: before || null, to: after };
  const [placedBefore, placedAfter] = labels(true);
  return { label, from: placedBefore, to: placedAfter };
}

function headlineLabel(codebook: Codebook, { readings }: CountryPosition): string {
  return readings.map((reading) => codebook.headlines[reading].label).join(' / ');
}

function stanceLabel(
  codebook: Codebook,
  { positions }: CountryPosition,
  contribution: Contribution,
  placed: boolean,
): string {
  return readingsOf(positions[contribution])
    .map(({ stance, place }) => {
      const { label } = codebook.stances[stance];
      return placed || place === 'outside' ? `${label} (${codebook.places[place].label})` : label;
    })
    .join(' / ');
}
