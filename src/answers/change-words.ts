import type { Say } from '../i18n/say.ts';
import type { Change } from '../record/changes.ts';
import type { CountryPosition } from '../record/country-position.ts';
import { readingsOf } from '../record/position.ts';
import type { Contribution } from '../schema/codes.ts';
import { contributionName, headlineLabels, readingLabel } from './wording.ts';

/** What moved, in words. `label` names the contribution; null: the headline. `from` is null for first words. */
export interface ChangeWords {
  label: string | null;
  from: string | null;
  to: string;
}

/** The headline where it changed, else each contribution that did. */
export function changeWords(say: Say, change: Change): ChangeWords[] {
  const { from, to, headlineChanged, contributions } = change;
  if (!headlineChanged)
    return contributions.map((contribution) => contributionWords(say, change, contribution));
  const before = from.headline === 'unknown' ? null : headlineLabel(say, from);
  return [{ label: null, from: before, to: headlineLabel(say, to) }];
}

/**
 * One contribution of a change; the place is named where nothing else tells before and after apart. Words that were read
 * again, or taken back, may leave nothing.
 */
export function contributionWords(say: Say, { from, to }: Change, contribution: Contribution): ChangeWords {
  const readings = [from, to].flatMap(({ positions }) => readingsOf(positions[contribution]));
  const outside = readings.every(({ place }) => place === 'outside');
  const label = contributionName(say, contribution, outside ? 'outside' : 'unspecified');
  const labels = (placed: boolean) =>
    [from, to].map(({ positions }) =>
      readingsOf(positions[contribution])
        .map((reading) => readingLabel(say, reading, { placed, asked: contribution }))
        .join(' / '),
    ) as [string, string];
  const [before, after] = labels(false);
  if (before !== after) return { label, from: before || null, to: after || say('headlines.unknown') };
  const [placedBefore, placedAfter] = labels(true);
  return { label, from: placedBefore, to: placedAfter };
}

function headlineLabel(say: Say, position: CountryPosition): string {
  return headlineLabels(say, position).join(' / ');
}
