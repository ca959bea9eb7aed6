import type { Contribution, Headline } from '../schema/codes.ts';
import { contributesOther, type Positions } from './headline.ts';

/**
 * The contributions on which a headline rests, soldiers first; none where there is no headline. Where several
 * contributions would each earn it (other help, membership), those in the country's own words are meant if there are any.
 */
export function earningContributions(
  headline: Headline | 'conflicting',
  positions: Positions,
): Contribution[] {
  const spoken = (contributions: readonly Contribution[]) =>
    contributions.filter((contribution) => positions[contribution].status !== 'unknown');
  switch (headline) {
    case 'host':
    case 'opposed':
      return ['force'];
    case 'leads':
      return spoken(
        positions.land.status === 'stated' && positions.land.stance === 'leads'
          ? ['land']
          : ['land', 'command'],
      );
    case 'troops':
    case 'ready':
    case 'open':
    case 'peacekeepers':
    case 'undecided':
    case 'declined':
    case 'conflicting':
      return ['land'];
    case 'support':
      return [...spoken(['land']), ...ownFirst(contributesOther(positions), positions)];
    case 'member':
      return ownFirst(spoken(['membership', 'guarantee']), positions);
    case 'unknown':
      return [];
  }
}

/** True when what earns the headline is the country's own words; for other help, when the help itself is. */
export function restsOnOwnWords(headline: Headline | 'conflicting', positions: Positions): boolean {
  const earning = earningContributions(headline, positions);
  const help = earning.filter((contribution) => contribution !== 'land');
  const deciding = headline === 'support' && help.length > 0 ? help : earning;
  return deciding.every((contribution) => isOwn(contribution, positions));
}

function ownFirst(contributions: readonly Contribution[], positions: Positions): Contribution[] {
  const own = contributions.filter((contribution) => isOwn(contribution, positions));
  return own.length > 0 ? own : [...contributions];
}

function isOwn(contribution: Contribution, positions: Positions): boolean {
  const position = positions[contribution];
  return position.status !== 'unknown' && position.ownWords;
}
