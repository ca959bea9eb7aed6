import { getPartyName, type PublicRecord } from '../../record/public-record.ts';
import type { Cues } from '../../schema/cues.ts';
import type { Article } from '../intake/article.ts';
import type { Candidate } from './candidate.ts';
import { changeBy } from './change.ts';
import { inRecord } from './in-record.ts';
import { cueHits, type Lexicon, lexiconOf } from './lexicon.ts';
import { type Introduced, introduce, mentionsOf } from './mentions.ts';
import { withOwners } from './owners.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { type Reading, readingsOf } from './readings.ts';
import { saidOn } from './said.ts';
import { selectorOf } from './selector.ts';
import { sentencesOf } from './sentences.ts';
import {
  type Attribution,
  isObjectAt,
  type Parsed,
  type Speaker,
  speakerOf,
  speakersOf,
} from './speakers.ts';

/** What an article may hold: its candidates in the order of the text, and what could not be looked for. */
export interface Found {
  candidates: readonly Candidate[];
  notices: readonly string[];
}

const OUTLET: Speaker = { name: 'The article itself', role: 'An outlet in its own words', party: 'OUTLET' };

/** Fewest words of a quotation that is a candidate without a cue. */
const QUOTED_WORDS = 3;

/** Finds the passages of an article in which somebody says what a country would or would not do. */
export function findCandidates(
  article: Article,
  cues: ReadonlyMap<string, Cues>,
  record: PublicRecord,
): Found {
  const language = article.language?.value ?? 'en';
  const primary = language.split('-', 1)[0] ?? language;
  const lexicon = lexiconOf(language, cues.get(primary), record);
  const parsed = parse(article.text, lexicon);
  const nameOf = (party: string) => partyName(record, party);
  const speakers = speakersOf(parsed, nameOf);
  const readings = withInherited(parsed.map(readingsOf));
  const drafts = parsed.flatMap((one, index) =>
    draftsOf(
      one,
      readings[index] ?? [],
      speakers[index] ?? { verbs: [], beside: undefined },
      lexicon,
      nameOf,
    ),
  );
  const candidates = merged(drafts).map((draft): Candidate => candidateOf(draft, article, language, record));
  return {
    candidates,
    notices: lexicon.hasCues
      ? []
      : [
          `no cues for the language ${primary}: only quotations beside names were found; write content/cues/${primary}.yaml`,
        ],
  };
}

/** The sentences of a text with whom they name, and whose the offices are of which only the sentences around tell it. */
function parse(text: string, lexicon: Lexicon): Parsed[] {
  const quotations = quotationsOf(text);
  const sentences = sentencesOf(text, lexicon);
  const people: Introduced = new Map();
  const found = sentences.map((sentence) => ({ sentence, cues: cueHits(lexicon, sentence.words) }));
  // Twice: an article may name somebody before it says who that is.
  const first = found.map(({ sentence, cues }) => ({
    sentence,
    cues,
    mentions: mentionsOf(sentence.words, cues, lexicon, people),
  }));
  for (const { mentions } of withOwners(first))
    for (const mention of mentions) introduce(mention, lexicon, people);
  const second = found.map(({ sentence, cues }) => ({
    sentence,
    cues,
    mentions: mentionsOf(sentence.words, cues, lexicon, people),
  }));
  return withOwners(second).map((one) => ({
    ...one,
    quotations: quotations.filter(({ start, end }) => start < one.sentence.end && end > one.sentence.start),
  }));
}

function partyName(record: PublicRecord, party: string): string {
  return record.countriesById.has(party) || record.institutionsById.has(party)
    ? getPartyName(record, party)
    : party;
}

/** A reading with whom it is about and who said it. */
interface Draft {
  country: string;
  speaker: Speaker;
  reading: Reading;
  parsed: Parsed;
  quotation: Quotation | undefined;
}

function draftsOf(
  parsed: Parsed,
  readings: readonly Reading[],
  attribution: Attribution,
  lexicon: Lexicon,
  nameOf: (party: string) => string,
): Draft[] {
  const drafts = readings.flatMap((reading) => {
    const speaker = speakerIn(reading, attribution, actingIn(reading, parsed, nameOf));
    const quotation = quotationOf(parsed, reading);
    if (!isTelling(reading, speaker, quotation, parsed)) return [];
    return countriesOf(reading, speaker, quotation, parsed).map((country) => ({
      country,
      speaker,
      reading: asSaidBy(reading, speaker, country),
      parsed,
      quotation,
    }));
  });
  if (drafts.length > 0 || lexicon.hasCues) return drafts;
  return withoutCues(parsed, attribution.beside ?? OUTLET, readings);
}

/**
 * Who speaks in a clause: by its own verb, else whoever acts in it by name ("the president does not exclude"), else by
 * the verb before it or after it; else the article.
 */
function speakerIn(
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
function actingIn(
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

/** In others' words nothing is a promise, and in an outlet's no more than a possibility (codebook, "The verb decides"). */
function asSaidBy(reading: Reading, { party }: Speaker, country: string): Reading {
  const { stance } = reading;
  const isOwn = party === country || (party !== 'OUTLET' && country.length !== 3);
  const isFirm = stance === 'committed' || stance === 'leads' || (party === 'OUTLET' && stance === 'ready');
  return isOwn || !isFirm ? reading : { ...reading, stance: 'open' };
}

/** Sentences back to which a bare stance may refer: "They have refused." */
const BACK = 3;

/** Clauses that take a stance on nothing named say it about what was named last, not far before. */
function withInherited(readings: readonly (readonly Reading[])[]): Reading[][] {
  let last: { reading: Reading; index: number } | undefined;
  return readings.map((all, index) =>
    all.map((reading) => {
      const near = last && index - last.index <= BACK ? last : undefined;
      if (reading.contribution !== null) {
        last = { reading, index };
        return reading;
      }
      const isBare =
        reading.stance !== null &&
        reading.stance !== 'host' &&
        (reading.subjects.length > 0 || reading.isOwn || reading.stance === 'undecided');
      const isNo = reading.stance === 'undecided' || reading.stance === 'declined';
      if (!near || !isBare || (reading.hasTopic && !isNo)) return reading;
      const { contribution, mission, place } = near.reading;
      return {
        ...reading,
        contribution,
        mission,
        place: reading.place === 'unspecified' ? place : reading.place,
      };
    }),
  );
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
  { sentence }: Parsed,
): boolean {
  const { contribution, stance, hasTopic, subjects, isOwn } = reading;
  const isSpoken = speaker.party !== 'OUTLET';
  if (contribution === 'membership') return subjects.length > 0;
  if (contribution !== null && stance !== null) return isSpoken || subjects.length > 0;
  if (contribution !== null && isSpoken && (isOwn || subjects.length > 0)) return true;
  const quoted = quotation
    ? sentence.words.filter(({ start, end }) => start >= quotation.start && end <= quotation.end).length
    : 0;
  if (isSpoken && quoted >= QUOTED_WORDS && (contribution !== null || hasTopic || stance !== null || isOwn))
    return true;
  return stance !== null && hasTopic && isSpoken && (subjects.length > 0 || isOwn);
}

/** Whom a clause is about: whoever says "we"; else who acts in it; else who speaks. */
function countriesOf(
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

/** In a language without cues: quotations of somebody known, and nothing that says what they mean. */
function withoutCues(parsed: Parsed, speaker: Speaker, readings: readonly Reading[]): Draft[] {
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

/** The same said twice by one speaker about one country is one candidate: the one with words to quote, else the first. */
function merged(drafts: readonly Draft[]): Draft[] {
  const groups = Map.groupBy(drafts, ({ country, speaker, reading: { contribution, stance }, parsed }) =>
    stance === null
      ? `${country} ${speaker.name} ${parsed.sentence.start}`
      : `${country} ${speaker.name} ${contribution} ${stance}`,
  );
  const kept = [...groups.values()].map(
    (group) => group.find(({ quotation }) => quotation !== undefined) ?? group[0],
  );
  return drafts.filter((draft) => kept.includes(draft));
}

function candidateOf(
  { country, speaker, reading, parsed, quotation }: Draft,
  article: Article,
  language: string,
  record: PublicRecord,
): Candidate {
  const { sentence } = parsed;
  const core = reading.core
    ? { start: sentence.words[reading.core.from]?.start ?? 0, end: sentence.words[reading.core.to]?.end ?? 0 }
    : null;
  const day = saidOn(sentence.text, language.split('-', 1)[0] ?? 'en', article.published?.value ?? null);
  const found: Candidate = {
    country,
    speaker: speaker.name,
    role: speaker.role,
    represents: speaker.party,
    said: day?.said ?? null,
    saidPrecision: day?.precision ?? null,
    contribution: reading.contribution,
    also: reading.also,
    stance: reading.stance,
    conditions: reading.conditions,
    place: reading.place,
    mission: reading.mission,
    cue: reading.cue,
    passage: sentence.text,
    selector:
      quotation && speaker.party !== 'OUTLET' ? selectorOf(article.text, language, quotation, core) : null,
    inRecord: null,
    change: null,
  };
  const known = inRecord(found, article.digest, record);
  return { ...found, inRecord: known, change: known === null ? changeBy(found, record) : null };
}
