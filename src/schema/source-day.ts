import type { Source } from './source.ts';

/** The day that stands for a source in lists: published, else the day in its id. */
export function sourceDay({ id, published }: Pick<Source, 'id' | 'published'>): string {
  return published ?? /\d{4}-\d{2}-\d{2}/u.exec(id)?.[0] ?? '';
}
