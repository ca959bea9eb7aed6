import { z } from 'astro/zod';

/** The whole address of a page. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'write the whole address with https://, or null where it is not known',
});
