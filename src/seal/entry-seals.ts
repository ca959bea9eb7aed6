import { type Authored, type Fields, sealedFields } from './authored.ts';
import { digestOf } from './digest.ts';

/** The digests of one part of an entry, the oldest first: as often as a revision changed that part, and once more. */
export interface Seal {
  /** The name of the entry, or of its part: `statement/…`, `statement/…/retracted`, `statement/…/revised/1`. */
  name: string;
  digests: readonly string[];
}

/**
 * What the seal file must say of an entry. The entry itself is sealed without its retraction, which comes later and has
 * a day of its own, and without its revisions, each of which is sealed apart: so neither the day nor the reason of a
 * change can be altered in silence. What an entry said before a revision is computed by putting `was` back; so a
 * revision that tells a lie about it does not fit the digest that was sealed then.
 */
export function entrySeals(entry: Authored): Seal[] {
  const { name } = entry;
  const { revised, retracted, ...now } = sealedFields(entry);
  const revisions = Array.isArray(revised) ? revised : [];
  const states = statesOf({ ...now, ...(retracted === undefined ? {} : { retracted }) }, revisions);
  const retractions = states.flatMap((state) => (state.retracted === undefined ? [] : [state.retracted]));
  return [
    { name, digests: distinct(states.map(({ retracted: _apart, ...state }) => digestOf(state))) },
    ...(retractions.length > 0
      ? [{ name: `${name}/retracted`, digests: distinct(retractions.map(digestOf)) }]
      : []),
    ...revisions.map((revision, index) => ({
      name: `${name}/revised/${index + 1}`,
      digests: [digestOf(revision)],
    })),
  ];
}

/** An entry before its first revision, after it, and so on until now. */
function statesOf(now: Fields, revisions: readonly unknown[]): Fields[] {
  const states = [now];
  for (const revision of revisions.toReversed()) states.push(putBack(states.at(-1) ?? now, revision));
  return states.reverse();
}

function putBack(after: Fields, revision: unknown): Fields {
  const was = (revision as { was?: unknown } | null)?.was;
  if (typeof was !== 'object' || was === null) return after;
  const fields = Object.entries({ ...after, ...was });
  return Object.fromEntries(fields.filter(([, value]) => value !== null));
}

/** Without repetitions that stand side by side: a revision of one part leaves the other as it was. */
function distinct(digests: readonly string[]): string[] {
  return digests.filter((digest, index) => digest !== digests[index - 1]);
}
