import type { Contribution } from '../../schema/codes.ts';
import type { CueHit } from './cue-hits.ts';
import { gapBetween, type Weighed } from './stance.ts';

/** The contributions that a clause names: the nearest to its stance first; of those in it, the first. */
export function contributionsIn(brought: readonly CueHit[], stance: Weighed | undefined): Contribution[] {
  const against = stance?.stance === 'opposed' || stance?.stance === 'host';
  const firm = brought.filter(({ isWeak }) => !isWeak);
  const nearest = new Map<Contribution, number>();
  for (const hit of firm.length > 0 ? firm : brought) {
    // The idea of foreign soldiers is for whoever opposes or hosts them.
    const isForce = hit.code === 'force' || hit.code === 'land';
    const code = isForce ? (against ? 'force' : 'land') : (hit.code as Contribution);
    const gap = (stance ? gapBetween(hit, stance.hit) : 0) + hit.from / 100 - hit.named / 2;
    nearest.set(code, Math.min(nearest.get(code) ?? 999, gap));
  }
  const ordered = [...nearest].sort(([, a], [, b]) => a - b).map(([code]) => code);
  return against && ordered.includes('force')
    ? ['force', ...ordered.filter((code) => code !== 'force')]
    : ordered;
}
