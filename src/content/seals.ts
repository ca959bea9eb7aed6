import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Day } from '../schema/day.ts';
import type { Problem } from '../schema/problem.ts';
import type { Authored } from '../seal/authored.ts';
import { compareSeal, type SealDifference } from '../seal/compare-seal.ts';
import { readSealFile, SEAL_FILE, type SealLine, sealFileText } from '../seal/seal-file.ts';
import { sealable, sealProblems } from '../seal/seal-problems.ts';
import { fileText } from './file-text.ts';
import { loadContent } from './load.ts';

/** The lines of the seal file of a content folder, and what is wrong with the file itself. */
export function loadSeals(folder: string): { lines: SealLine[]; problems: Problem[] } {
  if (!existsSync(join(folder, SEAL_FILE))) {
    const message = 'is missing: restore it; where nothing was ever sealed, run npm run seal';
    return { lines: [], problems: [{ file: SEAL_FILE, field: 'file', message }] };
  }
  const { text, problems } = fileText(folder, SEAL_FILE);
  const read = readSealFile(text ?? '');
  return { lines: read.lines, problems: [...problems, ...read.problems] };
}

/** Every entry of a content folder that is not sealed, or not as it was sealed. */
export function checkSeals(folder: string, today: Day): Problem[] {
  const { lines, problems } = loadSeals(folder);
  return problems.length > 0 ? problems : sealProblems(loadContent(folder).authored, lines, today);
}

/** The lines that would join these to seal everything that is new or was revised since; none where anything was altered or is gone. */
export function newSealLines(
  authored: readonly Authored[],
  lines: readonly SealLine[],
  today: Day,
): { added: SealLine[]; refused: SealDifference[] } {
  const differences = compareSeal(sealable(authored, today), lines);
  const refused = differences.filter(({ state }) => state !== 'unsealed');
  return { added: refused.length > 0 ? [] : differences.flatMap((one) => one.lines), refused };
}

/**
 * Adds a line to the seal file for everything that is new or was revised since. Writes nothing where anything was altered
 * or is gone, and returns that.
 */
export function sealContent(folder: string, today: Day): { added: number; refused: SealDifference[] } {
  const path = join(folder, SEAL_FILE);
  const { lines } = readSealFile(existsSync(path) ? readFileSync(path, 'utf8') : '');
  const { added, refused } = newSealLines(loadContent(folder).authored, lines, today);
  if (refused.length > 0) return { added: 0, refused };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, sealFileText([...lines, ...added]));
  return { added: added.length, refused };
}
