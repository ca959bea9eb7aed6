/**
 * The public files that are no tables, in the order of the data page; `name` is also that of their route. `schema`: a JSON
 * Schema stands in `schemas/`.
 */
export const PUBLIC_JSON = [
  {
    name: 'positions-json',
    title: 'Positions with every reading',
    description: 'Where each country stands on each contribution, with every reading where words conflict.',
    mediatype: 'application/json',
    schema: 'positions',
  },
  {
    name: 'statements-json',
    title: 'Statements with codings and evidence',
    description: 'Every statement as it was entered, with its codings and evidence inside.',
    mediatype: 'application/json',
    schema: 'statements',
  },
  {
    name: 'sources-json',
    title: 'Sources',
    description: 'Every source as it was entered.',
    mediatype: 'application/json',
    schema: 'sources',
  },
  {
    name: 'reports-json',
    title: 'Reports not read yet',
    description: 'Newer reports that this record knows of and has not read, with every attempt to read them.',
    mediatype: 'application/json',
    schema: 'reports',
  },
  {
    name: 'sealed-entries',
    title: 'Entries as they are sealed',
    description:
      'Every entry as somebody wrote it, by its name in the seal file, to compute the digests again.',
    mediatype: 'application/json',
    schema: 'entries',
  },
  {
    name: 'positions-geojson',
    title: 'Map of positions',
    description:
      'The shape of each country with the columns of the positions table, by RFC 7946; Crimea is in Ukraine.',
    mediatype: 'application/geo+json',
    schema: 'positions-geojson',
  },
  {
    name: 'annotations',
    title: 'Quotations as annotations',
    description:
      'Every quotation as a W3C Web Annotation on the page that printed it, but for retracted statements.',
    mediatype: 'application/ld+json',
  },
] as const;
