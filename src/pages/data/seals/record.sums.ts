import { getSealLines } from '../../../content/record.ts';
import { sealFileText } from '../../../seal/seal-file.ts';

/** The seal file to the letter: whoever keeps its digest can tell later whether anything was changed in silence. */
export function GET(): Response {
  return new Response(sealFileText(getSealLines()), { headers: { 'Content-Type': 'text/plain' } });
}
