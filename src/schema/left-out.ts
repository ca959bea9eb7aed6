/** What a field says where it is left out. A field that is not here is not there then. */
export const LEFT_OUT: Readonly<Record<string, unknown>> = {
  saidPrecision: 'day',
  datePrecision: 'day',
  publishedPrecision: 'day',
  untilPrecision: 'day',
  qualifier: 'exactly',
  codings: [],
  attended: [],
  aliases: [],
  statements: [],
  marker: false,
  title: null,
  url: null,
  published: null,
  place: null,
  textDigest: null,
  article: null,
};
