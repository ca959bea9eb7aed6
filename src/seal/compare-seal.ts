import type { Authored } from './authored.ts';
import { entrySeals } from './entry-seals.ts';
import type { SealLine } from './seal-file.ts';

/**
 * How an entry differs from what was sealed. `unsealed`: it is new, or was revised since. `altered`: it does not say
 * what was sealed, and no revision tells the difference. `gone`: there is none of that name any more.
 */
export interface SealDifference {
  /** Of the entry, not of its part. */
  name: string;
  state: 'unsealed' | 'altered' | 'gone';
  /** None where the entry is gone. */
  entry?: Authored;
  /** The lines that seal what is new; none where something was altered. */
  lines: readonly SealLine[];
}

/** Every entry that differs from the seal, in the order of the entries. Nothing where all is as it was sealed. */
export function compareSeal(entries: readonly Authored[], lines: readonly SealLine[]): SealDifference[] {
  const sealed = Map.groupBy(lines, ({ name }) => name);
  const parts = Map.groupBy(lines, ({ name }) => entryName(name));
  const names = new Set(entries.map(({ name }) => name));
  const gone = [...parts.keys()].filter((name) => !names.has(name));
  return [
    ...entries.flatMap((entry) => {
      const seals = entrySeals(entry);
      const known = new Set(seals.map(({ name }) => name));
      const lost = parts.get(entry.name)?.some(({ name }) => !known.has(name)) ?? false;
      const compared = seals.map(({ name, digests }) => missing(name, digests, sealed.get(name) ?? []));
      const fresh = compared.flatMap((found) => found ?? []);
      const altered = lost || compared.includes(undefined);
      const about = { name: entry.name, entry };
      if (altered) return { ...about, state: 'altered' as const, lines: [] };
      return fresh.length > 0 ? { ...about, state: 'unsealed' as const, lines: fresh } : [];
    }),
    ...gone.map((name) => ({ name, state: 'gone' as const, lines: [] })),
  ];
}

/** The lines that are still to be written, or undefined where those that are there say something else. */
function missing(
  name: string,
  digests: readonly string[],
  lines: readonly SealLine[],
): SealLine[] | undefined {
  const fits =
    lines.length <= digests.length && lines.every(({ digest }, index) => digest === digests[index]);
  return fits ? digests.slice(lines.length).map((digest) => ({ digest, name })) : undefined;
}

/** `statement/x` of `statement/x/revised/1`. */
export function entryName(name: string): string {
  return name.split('/').slice(0, 2).join('/');
}
