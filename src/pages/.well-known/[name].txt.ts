import { getRecord } from '../../content/record.ts';
import { securityTxt } from '../../formats/web/security-txt.ts';

/** No file where there is nobody to write to. */
export function getStaticPaths() {
  return securityTxt(getRecord()) ? [{ params: { name: 'security' } }] : [];
}

export function GET(): Response {
  return new Response(securityTxt(getRecord()));
}
