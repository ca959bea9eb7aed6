import type { Day } from '../../schema/day.ts';
import type { Attribution } from './attributions.ts';
import { headingDays } from './heading-days.ts';
import type { Parsed } from './parsed.ts';
import { type SaidOn, saidOn } from './said.ts';
import type { Speaker } from './speaker.ts';

/** Sentences for which somebody goes on speaking on the day on which they began. */
const GOES_ON = 12;

/**
 * Tells on which day each claim of an article was made: as its sentence says, else as the sentence said in which its
 * speaker began to speak, else as the heading over it.
 */
export function daysOf(
  parsed: readonly Parsed[],
  speakers: readonly Attribution[],
  language: string,
  published: Day | null,
): (claim: { parsed: Parsed; speaker: Speaker }) => SaidOn | null {
  const headings = headingDays(
    parsed.map(({ sentence }) => sentence),
    language,
    published,
  );
  const own = parsed.map(({ sentence }) =>
    saidOn(sentence.text, language, published, headings.get(sentence.paragraph)),
  );
  // Which sentences name a day themselves.
  const names = parsed.map(({ sentence }) => {
    const from = headings.get(sentence.paragraph) ?? published;
    return saidOn(sentence.text, language, from)?.precision === 'day';
  });
  return ({ parsed: one, speaker }) => {
    const at = parsed.findIndex(({ sentence }) => sentence.start === one.sentence.start);
    const day = own[at] ?? null;
    if (names[at]) return day;
    for (let before = at - 1; before >= 0 && at - before <= GOES_ON; before -= 1) {
      const began = speakers[before]?.verbs.find((verb) => verb.speaker?.name === speaker.name);
      if (began && names[before]) return own[before] ?? day;
    }
    return day;
  };
}
