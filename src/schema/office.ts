import { z } from 'astro/zod';
import { OFFICES, PRECISIONS } from './codes.ts';
import { day } from './day-field.ts';
import { id, party } from './id.ts';
import { revisions } from './revision.ts';
import { text } from './text.ts';

const fields = {
  id,
  party,
  holder: text,
  /**
   * `government`: everybody who spoke for the country, its ministries and the joint texts signed for it, but those in
   * `besides`. `person`: only the holder by name.
   */
  kind: z.enum(['government', 'person']),
  /** Who spoke for the country beside a government and did not go with it, such as a president: names of speakers. */
  besides: z.array(text).optional(),
  until: day,
  untilPrecision: z.enum(PRECISIONS).default('day'),
  /** The day on which it entered this record: older editions do not know of it. */
  recorded: day,
  basis: text,
  /** Who had the office next, or led the next government; the basis names them too, and says how the record knows. */
  successor: z.strictObject({ name: text, office: z.enum(OFFICES) }).optional(),
};

/**
 * One entry of `content/offices.yaml`: a government, or a person in an office, that is no longer there.
 * `until` is the last day on which it was certainly still in office, or the first on which a successor was seen,
 * as `untilPrecision` says; `basis` says in our own words how the record knows.
 */
export const officeSchema = z.strictObject({ ...fields, revised: revisions(fields) });

export const officesSchema = z.array(officeSchema);
export type Office = z.infer<typeof officeSchema>;
