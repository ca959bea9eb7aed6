import { countriesOf } from './about.ts';
import type { Attribution } from './attributions.ts';
import { actingIn, OUTLET, speakerIn } from './clause-speaker.ts';
import type { Lexicon } from './lexicon.ts';
import { isObjectAt } from './objects.ts';
import type { Parsed } from './parsed.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './readings.ts';
import { OUTSIDER, type Speaker } from './speaker.ts';

/** Fewest words of a quotation that is a candidate without a cue. */
const QUOTED_WORDS = 3;

/** A reading with whom it is about and who said it. */
export interface Claim {
  country: string;
  speaker: Speaker;
  reading: Reading;
  parsed: Parsed;
  quotation: Quotation | undefined;
}

export function claimsOf(
  parsed: Parsed,
  readings: readonly Reading[],
  attribution: Attribution,
  lexicon: Lexicon,
  nameOf: (party: string) => string,
): Claim[] {
  if (parsed.isAside) return [];
  const claims = readings.flatMap((reading) => {
    const spoken =
      parsed.voices.length > 1
        ? parsed.voices
        : [speakerIn(reading, attribution, actingIn(reading, parsed, nameOf))];
    const quotation = quotationOf(parsed, reading);
    return spoken
      .filter((speaker) => isTelling(reading, speaker, quotation, parsed))
      .flatMap((speaker) =>
        countriesOf(reading, speaker, quotation, parsed).map((country) => ({
          country,
          speaker,
          reading: asSaidBy(reading, speaker, country),
          parsed,
          quotation,
        })),
      );
  });
  if (claims.length > 0 || lexicon.hasCues) return claims;
  return withoutCues(parsed, attribution.beside ?? OUTLET, readings);
}

/** In others' words nothing is a promise, and in an outlet's no more than a possibility (codebook, "The verb decides"). */
function asSaidBy(reading: Reading, { party }: Speaker, country: string): Reading {
  const { stance } = reading;
  const isOwn = party === country || (party !== 'OUTLET' && country.length !== 3);
  const isFirm = stance === 'committed' || stance === 'leads' || (party === 'OUTLET' && stance === 'ready');
  return isOwn || !isFirm ? reading : { ...reading, stance: 'open' };
}

/** The quotation that holds the words of a reading; else the longest that begins in its clause. */
function quotationOf({ sentence, quotations }: Parsed, { from, to, core }: Reading): Quotation | undefined {
  const at = (index: number) => sentence.words[index];
  const [start, end] = [at(from)?.start ?? 0, at(to)?.end ?? 0];
  const here = quotations.filter((one) => one.start < end && one.end > start);
  const word = core ? at(core.from) : undefined;
  const holding = word ? here.find((one) => word.start >= one.start && word.end <= one.end) : undefined;
  return holding ?? here.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/** Whether an editor should see a clause: it takes a stance on a contribution, or somebody is quoted on the matter. */
function isTelling(
  reading: Reading,
  speaker: Speaker,
  quotation: Quotation | undefined,
  { sentence, voices }: Parsed,
): boolean {
  const { contribution, stance, hasTopic, subjects, isOwn } = reading;
  if (speaker.party === OUTSIDER.party) return false;
  const isSpoken = speaker.party !== 'OUTLET';
  if (contribution === 'membership') return subjects.length > 0;
  if (contribution !== null && stance !== null) return isSpoken || subjects.length > 0;
  if (contribution !== null && isSpoken && (isOwn || subjects.length > 0)) return true;
  const quoted = quotation
    ? sentence.words.filter(({ start, end }) => start >= quotation.start && end <= quotation.end).length
    : 0;
  // A speech is one long quotation: not all of it is on the matter.
  if (
    isSpoken &&
    voices.length === 0 &&
    quoted >= QUOTED_WORDS &&
    (contribution !== null || hasTopic || stance !== null || isOwn)
  )
    return true;
  return stance !== null && hasTopic && isSpoken && (subjects.length > 0 || isOwn);
}

/** In a language without cues: quotations of somebody known, and nothing that says what they mean. */
function withoutCues(parsed: Parsed, speaker: Speaker, readings: readonly Reading[]): Claim[] {
  const [reading] = readings;
  const quotation = parsed.quotations.find(({ start, end }) => end - start >= 20);
  const known = parsed.mentions.find(
    (one) =>
      one.kind === 'person' &&
      one.party !== null &&
      !isObjectAt(one.from, parsed.cues, parsed.mentions, parsed.sentence.words),
  );
  if (!reading || !quotation || !known?.party) return [];
  const found =
    speaker.party === 'OUTLET'
      ? { name: known.name ?? '', role: known.role ?? '', party: known.party }
      : speaker;
  return [{ country: known.party, speaker: found, reading, parsed, quotation }];
}

/** A headline that only says what somebody is heard to say below. */
function isHeadlineOf({ speaker, country, reading, parsed }: Claim, claims: readonly Claim[]): boolean {
  return (
    speaker.party === OUTLET.party &&
    reading.contribution !== null &&
    !/[.!?…]["”»’)]*$/u.test(parsed.sentence.text) &&
    claims.some(
      (other) =>
        other.speaker.party !== OUTLET.party &&
        other.country === country &&
        other.reading.contribution === reading.contribution &&
        other.parsed.sentence.start > parsed.sentence.start,
    )
  );
}

/** The same said twice by one speaker about one country is one candidate: the one with words to quote, else the first. */
export function merged(all: readonly Claim[]): Claim[] {
  const claims = all.filter((claim) => !isHeadlineOf(claim, all));
  const groups = Map.groupBy(claims, ({ country, speaker, reading: { contribution, stance }, parsed }) =>
    stance === null
      ? `${country} ${speaker.name} ${parsed.sentence.start}`
      : `${country} ${speaker.name} ${contribution} ${stance}`,
  );
  const kept = [...groups.values()].map(
    (group) => group.find(({ quotation }) => quotation !== undefined) ?? group[0],
  );
  return claims.filter((claim) => kept.includes(claim));
}
