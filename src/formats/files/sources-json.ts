import type { PublicRecord } from '../../record/public-record.ts';

/** `/data/sources.json`: every source as authored; `article` is a file name that only verification uses. */
export function sourcesJson({ recordDate, sources }: PublicRecord) {
  return { knownBy: recordDate, sources: sources.map(({ article: _article, ...source }) => source) };
}
