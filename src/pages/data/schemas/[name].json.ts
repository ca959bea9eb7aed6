import type { APIContext } from 'astro';
import { publicJsonSchema } from '../../../formats/files/json-schema.ts';
import { PUBLIC_SCHEMAS, type PublicSchema } from '../../../formats/files/public-schemas.ts';

export function getStaticPaths() {
  return Object.keys(PUBLIC_SCHEMAS).map((name) => ({ params: { name } }));
}

export function GET({ params }: APIContext<Record<string, never>, { name: PublicSchema }>): Response {
  return Response.json(publicJsonSchema(params.name));
}
