import { z } from 'astro/zod';
import { absolute, schemaFile } from '../../links.ts';
import { day } from '../../schema/day-field.ts';
import { ADDRESS } from '../tables/table-schema.ts';
import { PUBLIC_SCHEMAS, type PublicSchema } from './public-schemas.ts';

/**
 * The JSON Schema (2020-12) of a public JSON file, made of the schemas that content is read with. Rules that JSON
 * Schema cannot say, such as twelve words for a quotation at most, are left to the content check.
 */
export function publicJsonSchema(name: PublicSchema): object {
  const { $schema, ...schema } = z.toJSONSchema(PUBLIC_SCHEMAS[name], {
    target: 'draft-2020-12',
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === day) jsonSchema.format = 'date';
      if (jsonSchema.format === 'uri') {
        delete jsonSchema.format;
        jsonSchema.pattern = ADDRESS;
      }
      // `text` ends in a trim, which is code; what comes out is text all the same.
      if (zodSchema._zod.def.type === 'transform')
        Object.assign(jsonSchema, { type: 'string', minLength: 1 });
    },
  });
  return { $schema, $id: absolute(schemaFile(name)), ...schema };
}
