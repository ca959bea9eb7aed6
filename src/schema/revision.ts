import { z } from 'astro/zod';
import { day } from './day-field.ts';
import { text } from './text.ts';

/** The fields that some kind of entry may revise, in the order in which a page tells them. */
export const REVISED_FIELDS = [
  'country',
  'speaker',
  'said',
  'saidPrecision',
  'summary',
  'codings',
  'evidence',
  'note',
  'retracted',
  'topic',
  'value',
  'qualifier',
  'unit',
  'counted',
  'countries',
  'date',
  'datePrecision',
  'place',
  'marked',
  'title',
  'kind',
  'attended',
  'attendedNote',
  'publisher',
  'publisherKind',
  'stateControlled',
  'url',
  'published',
  'publishedPrecision',
  'language',
  'textDigest',
  'article',
  'differs',
  'notes',
  'party',
  'holder',
  'until',
  'untilPrecision',
  'basis',
  'successor',
  'about',
  'seen',
  'says',
  'doubts',
  'readAs',
] as const;

export type RevisedField = (typeof REVISED_FIELDS)[number];

/**
 * One change of an entry: the day, the reason, and what the changed fields said until then. `null` says that the field
 * was not there.
 */
export interface Revision<Fields = Readonly<Record<string, unknown>>> {
  on: string;
  why: string;
  was: { [Field in keyof Fields]?: Fields[Field] | null };
}

/** Anything that may change, and then says so. */
export interface Revisable {
  revised?: readonly Revision[] | undefined;
}

const fixed = z
  .never({ error: 'may not be revised: an id, the day of recording and earlier revisions stay for ever' })
  .optional();

/**
 * The field `revised` of an entry with these fields: its changes, the newest last. What a field said is read by the
 * rules of the field itself.
 */
export function revisions<Shape extends z.ZodRawShape>(shape: Shape) {
  const earlier = Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, wasField(field)]));
  const was = z.strictObject({ ...earlier, id: fixed, recorded: fixed, revised: fixed });
  const revision = z.strictObject({ on: day, why: text, was });
  return z
    .array(revision)
    .min(1, { error: 'is empty: leave it out, or write what changed' })
    .optional() as unknown as z.ZodOptional<z.ZodType<Revision<z.output<z.ZodObject<Shape>>>[]>>;
}

function wasField(field: z.core.$ZodType): z.ZodType {
  if (field instanceof z.ZodDefault || field instanceof z.ZodOptional) {
    const inner = field.unwrap() as z.ZodType;
    return inner.nullable().optional();
  }
  return (field as z.ZodType).optional();
}
