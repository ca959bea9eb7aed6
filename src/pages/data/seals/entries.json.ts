import { getAuthored, getSealLines } from '../../../content/record.ts';
import { sealedFields } from '../../../seal/authored.ts';

/**
 * Every entry as it was sealed, by its name in the seal file, so that anybody can compute the digests again. An edition is
 * sealed when its day is over.
 */
export function GET(): Response {
  const sealed = new Set(getSealLines().map(({ name }) => name));
  const entries = getAuthored().filter(({ name }) => sealed.has(name));
  return Response.json(Object.fromEntries(entries.map((entry) => [entry.name, sealedFields(entry)])));
}
