import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** SHA-256 of a value as canonical JSON: https://www.rfc-editor.org/rfc/rfc8785 */
export function digestOf(value: unknown): string {
  return sha256(canonicalize(value) ?? '');
}
