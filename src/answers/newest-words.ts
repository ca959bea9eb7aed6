import { formatDay } from '../i18n/day.ts';
import type { Say } from '../i18n/say.ts';
import type { Day } from '../schema/day.ts';
import type { Answer } from './answer.ts';

/**
 * What "newest words" means wherever the site says it of a map, a chart, a list or a picture: the newest day on which any
 * of the answers that it shows rests. Undefined where none rests on words.
 */
export function newestWords(answers: Iterable<Answer>): Day | undefined {
  return [...answers]
    .flatMap(({ dating: { newest } }) => newest ?? [])
    .sort()
    .at(-1);
}

/** The day of a map, led by that of its newest words where those are older: a record of today may rest on old words. */
export function asOfLine(say: Say, newest: Day | undefined, asOf: Day): string {
  const date = formatDay(asOf);
  return newest && newest < asOf
    ? say('map.asOfNewest', { newest: formatDay(newest), date })
    : say('map.asOf', { date });
}

/** "Newest words: 24 February 2026"; where answers rest on no words, the day of the record. */
export function newestLine(say: Say, answers: Iterable<Answer>, asOf: Day): string {
  const newest = newestWords(answers);
  return newest
    ? say('card.newest', { date: formatDay(newest) })
    : say('card.record', { date: formatDay(asOf) });
}
