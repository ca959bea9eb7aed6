import { z } from 'astro/zod';

/** The beginning of a source's id, `<publisher>-<day>[-n]`: what comes before the day. */
const house = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * `content/outlets.yaml`: the state-controlled outlets by the publisher in the ids of their sources, each with the state
 * that runs it or whose agency it prints, ISO 3166-1 alpha-2.
 */
export const outletsSchema = z.record(
  house,
  z.string().regex(/^[A-Z]{2}$/, { error: 'write the two letters of a state, such as TR' }),
);

export type Outlets = Readonly<z.infer<typeof outletsSchema>>;
