import { createHash } from 'node:crypto';

/** The first 8 hexadecimal digits of the SHA-256 of an English text without the space around it: what a translation was made from. */
export function englishDigest(english: string): string {
  return createHash('sha256').update(english.trim(), 'utf8').digest('hex').slice(0, 8);
}
