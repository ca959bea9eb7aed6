import { z } from 'astro/zod';

/** Lower-case ASCII words joined by hyphens. An id is for ever: it is the file name or key, and the address. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error:
    'is no id: use lower-case letters, digits and single hyphens, for example pol-2025-09-04-donald-tusk',
});

/** ISO 3166-1 alpha-3, and XKX for Kosovo, which ISO leaves to its users. */
export const iso3 = z.string().regex(/^[A-Z]{3}$/, {
  error: 'is no country code: write three capitals (ISO 3166-1 alpha-3), for example POL',
});

/** An institution that can speak for itself or for several countries, such as EU or COALITION. */
export const party = z.string().regex(/^[A-Z]{2,12}$/, {
  error:
    'write an ISO3 country code or an id from institutions.yaml in capitals, for example POL, EU or OUTLET',
});
