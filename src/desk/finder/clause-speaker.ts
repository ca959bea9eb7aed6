import type { Attribution } from './attributions.ts';
import { isObjectAt } from './objects.ts';
import type { Parsed } from './parsed.ts';
import type { Reading } from './readings.ts';
import { type Speaker, speakerOf } from './speaker.ts';

export const OUTLET: Speaker = {
  name: 'The article itself',
  role: 'An outlet in its own words',
  party: 'OUTLET',
};

/**
 * Who speaks in a clause: by its own verb, else whoever acts in it by name ("the president does not exclude"), else by
 * the verb before it or after it; else the article.
 */
export function speakerIn(
  { from, to, isClosed }: Reading,
  { verbs, beside }: Attribution,
  acting: Speaker | undefined,
): Speaker {
  const own = verbs.filter(({ at }) => at >= from && at <= to);
  const named = own.find(({ speaker }) => speaker)?.speaker ?? acting;
  if (named) return named;
  if (own.length > 0) return OUTLET;
  const before = verbs.findLast(({ at, speaker }) => at < from && speaker);
  const after = isClosed ? undefined : verbs.find(({ at, speaker }) => at > to && speaker);
  return before?.speaker ?? after?.speaker ?? beside ?? OUTLET;
}

/** The person or office that acts before the words of a stance, outside of quotation marks. */
export function actingIn(
  { from, core, stance, contribution, also }: Reading,
  { sentence, cues, mentions, quotations }: Parsed,
  nameOf: (party: string) => string,
): Speaker | undefined {
  if (!core || stance === null || contribution === 'membership' || also.includes('membership'))
    return undefined;
  const isQuoted = (at: number) => {
    const word = sentence.words[at];
    return word !== undefined && quotations.some(({ start, end }) => word.start >= start && word.end <= end);
  };
  const acting = mentions.findLast(
    (one) =>
      (one.kind === 'person' || one.kind === 'office') &&
      one.from >= from &&
      one.to < core.from &&
      !isQuoted(one.from) &&
      !isObjectAt(one.from, cues, mentions, sentence.words),
  );
  return acting ? speakerOf(acting, nameOf, []) : undefined;
}
