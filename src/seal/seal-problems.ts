import type { Day } from '../schema/day.ts';
import { type Problem, when } from '../schema/problem.ts';
import type { Authored, Fields } from './authored.ts';
import { compareSeal, type SealDifference } from './compare-seal.ts';
import { fileSeal, SEAL_FILE, type SealLine } from './seal-file.ts';

/** The entries that can be sealed: today's edition may be made anew until the day is over. */
export function sealable(entries: readonly Authored[], today: Day): Authored[] {
  return entries.filter(({ kind, fields }) => kind !== 'edition' || String(fields.on) < today);
}

/**
 * Every entry that is not sealed, was altered or is gone, and every edition whose seal the file does not keep. The newest
 * edition may wait for its own line until the next is made, which then seals it: a day that ends asks nobody to act.
 */
export function sealProblems(
  entries: readonly Authored[],
  lines: readonly SealLine[],
  today: Day,
): Problem[] {
  const newest = entries
    .filter(({ kind }) => kind === 'edition')
    .map(({ name }) => name)
    .sort()
    .at(-1);
  return [
    ...compareSeal(sealable(entries, today), lines)
      .filter(({ name, state }) => state !== 'unsealed' || name !== newest)
      .map((difference) => differenceProblem(difference)),
    ...editionSealProblems(entries, lines),
  ];
}

/** What is wrong, and what to do. `fields` names those that were altered, where an earlier version tells them. */
export function differenceProblem(
  { name, state, entry }: SealDifference,
  fields: readonly string[] = [],
): Problem {
  if (!entry) return { file: SEAL_FILE, field: name, message: GONE };
  const { file, kind } = entry;
  if (state === 'unsealed') return { file, field: name, message: 'is not sealed yet: run npm run seal' };
  const what = fields.length > 0 ? `was altered in ${fields.join(', ')}` : 'was altered';
  return { file, field: name, message: `${what} ${kind === 'edition' ? EDITION : ALTERED}` };
}

const GONE =
  'was sealed and is gone: put it back; a statement is taken back with retracted, anything else with a revision';
const ALTERED =
  'after it was sealed: restore it, or write a revision with what it said (see content/README.md), then run npm run seal';
const EDITION = 'after it was sealed: restore it, an edition stays as it was made';

/** An edition seals the lines that there were, the line of the edition before among them. */
function editionSealProblems(entries: readonly Authored[], lines: readonly SealLine[]): Problem[] {
  const editions = entries
    .filter(({ kind }) => kind === 'edition')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return editions.flatMap(({ file, name, fields }, index) => {
    const before = editions[index - 1];
    const sealed = fields.sealed as Fields | undefined;
    const at = (message: string) => ({ file, field: name, message });
    if (!sealed) return when(before?.fields.sealed !== undefined, at('has no seal: run npm run edition'));
    const count = Number(sealed.lines);
    const held = lines.slice(0, count).some((line) => line.name === before?.name);
    return [
      ...when(
        count > lines.length || fileSeal(lines, count).digest !== sealed.digest,
        at(`seals ${count} lines of ${SEAL_FILE} that are others now: restore the file, lines only join it`),
      ),
      ...when(before !== undefined && !held, at(`does not seal ${before?.name}: make it anew`)),
    ];
  });
}
