import { createHash } from 'node:crypto';
import { normalise } from './normalise.ts';

/** SHA-256 of the normalised text, as 64 lower-case hexadecimal digits. */
export function textDigest(text: string): string {
  return createHash('sha256').update(normalise(text), 'utf8').digest('hex');
}
