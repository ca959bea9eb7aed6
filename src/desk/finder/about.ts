import type { Parsed } from './parsed.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './readings.ts';
import type { Speaker } from './speaker.ts';

/** Whom a clause is about: whoever says "we"; else who acts in it; else who speaks. */
export function countriesOf(
  reading: Reading,
  speaker: Speaker,
  quotation: Quotation | undefined,
  parsed: Parsed,
): string[] {
  const { subjects, stance, contribution, isOwn, actsBySaying } = reading;
  const isSpoken = speaker.party !== 'OUTLET';
  // Only Ukraine can have soldiers of others on its soil.
  if (stance === 'host') return speaker.party === 'UKR' || subjects.includes('UKR') ? ['UKR'] : [];
  const thanked = isSpoken ? thankedFor(reading, parsed) : [];
  if (thanked.length > 0) return thanked;
  if (isSpoken && isOwn && quotation) return subjects.includes('COALITION') ? ['COALITION'] : [speaker.party];
  if (isSpoken && (actsBySaying || (stance === 'opposed' && contribution === 'force')))
    return [speaker.party];
  const others = subjects.filter((party) => party !== speaker.party);
  const named = others.filter((party) => party !== 'COALITION' || others.length === 1);
  if (named.length === 0) return isSpoken ? [speaker.party] : [];
  const all = mentionsItself(reading, speaker, parsed.mentions) ? [speaker.party, ...named] : named;
  return all.filter((party) => party !== 'UKR' || speaker.party === 'UKR');
}

/** The speaker's country is named beside other actors: "the United Kingdom and France would". */
function mentionsItself({ from, to }: Reading, { party }: Speaker, mentions: Parsed['mentions']): boolean {
  return mentions.some(
    (one) => one.kind === 'country' && one.party === party && one.from >= from && one.to <= to,
  );
}

/** "thanked the United States for its readiness": what follows is about whom they thank. */
function thankedFor({ from, to, contribution, stance }: Reading, { cues, mentions }: Parsed): string[] {
  if (contribution === null || stance === null) return [];
  return mentions
    .filter((one) => one.kind === 'country' && one.party !== null && one.from >= from && one.to <= to)
    .filter((one) =>
      cues.some(
        (cue) =>
          cue.section === 'objects' &&
          /^thank|^dank|^remerci|^agrade|^grat|^ringraz|^podzięk|^подяк|^поблагодар/u.test(cue.written) &&
          one.from - cue.to >= 1 &&
          one.from - cue.to <= 2,
      ),
    )
    .flatMap(({ party }) => party ?? []);
}
