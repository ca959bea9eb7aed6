import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { authoredEntries } from '../content/authored-entries.ts';
import { parseYaml } from '../content/yaml-text.ts';
import { type Authored, sealedFields } from '../seal/authored.ts';
import type { SealDifference } from '../seal/compare-seal.ts';
import { digestOf } from '../seal/digest.ts';
import { entrySeals } from '../seal/entry-seals.ts';
import type { SealLine } from '../seal/seal-file.ts';

/** How many earlier versions of a file are looked at. */
const VERSIONS = 50;

/**
 * The fields of an entry that are not as they were sealed. A digest does not tell them; an earlier version of the file in
 * Git does, if it has the digest that was sealed. None where there is no such version, or no Git.
 */
export function alteredFields(
  folder: string,
  { entry, name, state }: SealDifference,
  lines: readonly SealLine[],
): string[] {
  if (!entry || state !== 'altered') return [];
  const sealed = lines.findLast((line) => line.name === name)?.digest;
  for (const version of versions(folder, entry)) {
    if (entrySeals(version)[0]?.digests.at(-1) !== sealed) continue;
    const [before, now] = [sealedFields(version), sealedFields(entry)];
    const fields = new Set([...Object.keys(before), ...Object.keys(now)]);
    return [...fields].filter((field) => digestOf(before[field]) !== digestOf(now[field]));
  }
  return [];
}

/** The entry as earlier versions of its file have it, the newest first. */
function* versions(folder: string, { file, name }: Authored): Generator<Authored> {
  const log = git(folder, ['log', `--max-count=${VERSIONS}`, '--format=%H', '--', file]);
  for (const commit of log.split('\n').filter(Boolean)) {
    const { value } = parseYaml(file, git(folder, ['show', `${commit}:./${file}`]));
    const found = authoredEntries(file, value).find((entry) => entry.name === name);
    if (found) yield found;
  }
}

function git(folder: string, args: readonly string[]): string {
  return spawnSync('git', ['-C', join(folder), ...args], { encoding: 'utf8' }).stdout ?? '';
}
