import type { Problem } from '../schema/problem.ts';
import { sha256 } from './digest.ts';

/** The seal file, from the content folder. */
export const SEAL_FILE = 'seals/record.sums';

export interface SealLine {
  digest: string;
  name: string;
}

const LINE = /^([0-9a-f]{64}) {2}([a-z]+\/\S+)$/u;

/** Reads the seal file, as far as it can be understood. */
export function readSealFile(text: string): { lines: SealLine[]; problems: Problem[] } {
  const lines: SealLine[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
    const [, digest, name] = LINE.exec(line) ?? [];
    if (digest && name) lines.push({ digest, name });
    else problems.push(unread(index + 1));
  }
  if (text !== '' && !text.endsWith('\n')) problems.push(unread(text.split('\n').length));
  return { lines, problems };
}

function unread(line: number): Problem {
  const message = 'is no seal: lines are written by npm run seal alone, restore the file';
  return { file: SEAL_FILE, line, field: 'line', message };
}

export function sealFileText(lines: readonly SealLine[]): string {
  return lines.map(({ digest, name }) => `${digest}  ${name}\n`).join('');
}

/**
 * How many lines there are, and the SHA-256 of them: `head -n <lines> record.sums | sha256sum`. Lines are only ever
 * added at the end, so that an earlier one can be checked for ever.
 */
export interface FileSeal {
  lines: number;
  digest: string;
}

/** The seal of the first lines of a file, or of all. */
export function fileSeal(lines: readonly SealLine[], count: number = lines.length): FileSeal {
  return { lines: count, digest: sha256(sealFileText(lines.slice(0, count))) };
}
