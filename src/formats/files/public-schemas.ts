import { z } from 'astro/zod';
import {
  CONDITIONS,
  CONTRIBUTIONS,
  HEADLINES,
  MISSIONS,
  PLACES,
  SHADES,
  STANCES,
} from '../../schema/codes.ts';
import { day } from '../../schema/day-field.ts';
import { id, iso3 } from '../../schema/id.ts';
import { reportsSchema } from '../../schema/report.ts';
import { sourceSchema } from '../../schema/source.ts';
import { statementsSchema } from '../../schema/statement.ts';
import { text } from '../../schema/text.ts';
import { positionsTable } from '../tables/positions.ts';
import type { Column } from '../tables/table.ts';

const reading = z.strictObject({
  stance: z.enum(STANCES),
  place: z.enum(PLACES),
  mission: z.enum(MISSIONS),
  conditions: z.array(z.enum(CONDITIONS)),
  statements: z.array(id).min(1),
});
const common = { statements: z.array(id).min(1), said: day, ownWords: z.boolean() };
const headline = z.enum(HEADLINES);

const stated = z.strictObject({
  ...reading.shape,
  ...common,
  status: z.literal('stated'),
  elsewhere: z.array(reading).min(1).optional(),
});

const conflicting = z.strictObject({
  ...common,
  status: z.literal('conflicting'),
  stance: z.null(),
  place: z.null(),
  conditions: z.array(z.enum(CONDITIONS)).max(0),
  readings: z.array(reading).min(2),
});

const positionsSchema = z.strictObject({
  asOf: day,
  knownBy: day,
  positions: z.array(
    z.strictObject({
      country: iso3,
      name: text,
      headline: z.enum([...HEADLINES, 'conflicting']),
      shade: z.enum(SHADES).optional(),
      headlines: z.array(headline).min(2).optional(),
      silence: z.enum(['not-searched', 'none-found', 'no-answer']).optional(),
      ownWords: z.boolean().optional(),
      contributions: z.partialRecord(z.enum(CONTRIBUTIONS), z.union([stated, conflicting])),
    }),
  ),
});

const degrees = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const geojsonSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: iso3,
      properties: z.strictObject(
        Object.fromEntries(positionsTable.columns.map((column) => [column.name, cell(column)])),
      ),
      geometry: z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('MultiPolygon'),
          coordinates: z.array(z.array(z.array(degrees).min(4)).min(1)).min(1),
        }),
        z.strictObject({ type: z.literal('Point'), coordinates: degrees }),
      ]),
    }),
  ),
});

function cell({ type, values, list, required }: Column) {
  if (type === 'boolean') return z.boolean().nullable();
  const known = values && !list ? z.enum(values) : type === 'date' ? day : z.string().min(1);
  return required ? known : known.nullable();
}

/** The shapes of the public JSON files, by the name under which their JSON Schema stands in `/data/schemas/`. */
export const PUBLIC_SCHEMAS = {
  positions: positionsSchema,
  statements: z.strictObject({ knownBy: day, statements: statementsSchema }),
  sources: z.strictObject({
    knownBy: day,
    sources: z.array(z.strictObject({ ...sourceSchema.shape, id }).omit({ article: true })),
  }),
  reports: z.strictObject({ knownBy: day, reports: reportsSchema }),
  entries: z.record(z.string().regex(/^[a-z]+\/\S+$/u), z.record(z.string(), z.json())),
  'positions-geojson': geojsonSchema,
  corrections: z.strictObject({
    knownBy: day,
    corrections: z.array(
      z.strictObject({ id, date: day, what: text, statements: z.array(id), editions: z.array(id) }),
    ),
  }),
} as const;

export type PublicSchema = keyof typeof PUBLIC_SCHEMAS;
