import type { APIContext } from 'astro';
import { publicJsonSchema } from '../../../formats/json-schema.ts';
import { PUBLIC_SCHEMAS, type PublicSchema } from '../../../formats/public-schemas.ts';

export function getStaticPaths() {
  return Object.keys(PUBLIC_SCHEMAS).map((name) => ({ params: { name } }));
}

export function GET({ params }: APIContext<Record<string, never>, { name: PublicSchema }>): Response {
  return Response.json(publicJsonSchema(params.name));
}
