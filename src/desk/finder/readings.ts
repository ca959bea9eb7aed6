import {
  CONDITIONS,
  type Condition,
  type Contribution,
  type Mission,
  type Place,
  type Stance,
} from '../../schema/codes.ts';
import type { CueHit } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { AND, isObjectAt, type Parsed } from './speakers.ts';

/** What a clause seems to say, by its cues; nothing is decided here, an editor does. */
export interface Reading {
  contribution: Contribution | null;
  /** Further contributions that the same words name. */
  also: readonly Contribution[];
  stance: Stance | null;
  conditions: readonly Condition[];
  place: Place;
  mission: Mission | null;
  /** The words that suggested it, as printed, stance first. */
  cue: string | null;
  /** Codes of those who act, in the order of the clause. */
  subjects: readonly string[];
  /** Whether whoever speaks says "we" in it. */
  isOwn: boolean;
  /** Words of the sentence that it reads, from and to, both included. */
  from: number;
  to: number;
  /** The words that carry it: those of the cues. */
  core: { from: number; to: number } | null;
  hasTopic: boolean;
  /** The verb of saying is itself the stance ("refused", "proposed"): whoever says it is meant. */
  actsBySaying: boolean;
  /** The next clause has a speaker of its own, who does not say this one: "X is not ready, and Y said …". */
  isClosed: boolean;
}

/** Reads a sentence clause by clause. */
export function readingsOf(parsed: Parsed): Reading[] {
  const bounds = clauses(parsed);
  const readings: Reading[] = [];
  for (const [index, { from, to, isClosed }] of bounds.entries()) {
    const read = { ...readingOf(parsed, from, to), isClosed };
    const before = readings.at(-1);
    // A clause that names nobody is about whoever acted before it: "Poland will not go, but would help".
    const subjects = read.subjects.length === 0 && index > 0 ? (before?.subjects ?? []) : read.subjects;
    readings.push({
      ...read,
      subjects,
      isOwn: read.isOwn || (read.subjects.length === 0 && before?.isOwn === true),
    });
  }
  return joined(readings);
}

/** Clauses in which a half may stand beside the clause that has the other: "have committed – some have not – to send". */
const BESIDE = 2;

/** A clause with a stance and nothing to bring, or the other way round, is completed by the clauses beside it. */
function joined(readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    const near = [
      ...readings.slice(Math.max(0, index - BESIDE), index),
      ...readings.slice(index + 1, index + BESIDE),
    ];
    if (reading.contribution === null && reading.stance !== null && reading.stance !== 'host') {
      const other = near.find((one) => one.contribution !== null && one.stance === null);
      if (!other) return reading;
      const { contribution, also, mission } = other;
      return {
        ...reading,
        contribution,
        also,
        mission,
        place: reading.place === 'unspecified' ? other.place : reading.place,
      };
    }
    if (reading.contribution !== null && reading.contribution !== 'membership' && reading.stance === null) {
      const other = readings
        .slice(Math.max(0, index - BESIDE), index)
        .find((one) => one.contribution === null && one.stance !== null);
      return other
        ? {
            ...reading,
            stance: other.stance,
            cue: `${other.cue} | ${reading.cue}`,
            conditions: other.conditions,
          }
        : reading;
    }
    return reading;
  });
}

function clauses(parsed: Parsed): { from: number; to: number; isClosed: boolean }[] {
  const { sentence, cues } = parsed;
  const { words, text, start } = sentence;
  const breaks = new Set(cues.filter(({ section }) => section === 'breaks').map(({ from }) => from));
  const speaking = new Set(speakingStarts(parsed));
  const starts = words.flatMap((word, index) => {
    const before = words[index - 1];
    const between = before ? text.slice(before.end - start, word.start - start) : '';
    const isBreak = breaks.has(index) || speaking.has(index) || /[;]|\s[–—]\s|\.\s/u.test(between);
    return index > 0 && isBreak ? [index] : [];
  });
  const all = [0, ...starts];
  return all
    .map((from, index) => {
      const next = all[index + 1];
      return { from, to: (next ?? words.length) - 1, isClosed: next !== undefined && speaking.has(next) };
    })
    .filter(({ from, to }) => to >= from);
}

/** Words where somebody begins to speak in the middle of a sentence, after no more than "and". */
function speakingStarts({ sentence, cues, mentions }: Parsed): number[] {
  return mentions
    .filter(({ kind, from, to }) => {
      const [before, own] = [sentence.words[from - 1], sentence.words[from]];
      const follows =
        before !== undefined && own !== undefined && own.start - before.end === 1 && AND.test(before.text);
      const speaks = cues.some((cue) => cue.section === 'speech' && cue.from - to >= 1 && cue.from - to <= 2);
      return (
        follows &&
        speaks &&
        kind !== 'adjective' &&
        from > 4 &&
        !isObjectAt(from, cues, mentions, sentence.words)
      );
    })
    .map(({ from }) => from);
}

function readingOf(parsed: Parsed, from: number, to: number): Reading {
  const { cues, sentence } = parsed;
  const here = (hit: { from: number; to: number }) => hit.from >= from && hit.to <= to;
  const inClause = cues.filter(here);
  const brought = inClause.filter(({ section }) => section === 'contributions');
  const stance = strongest(inClause, brought, parsed);
  const codes = orderedContributions(brought, stance);
  const [contribution = null, ...also] = codes;
  const hits = [stance?.hit, brought.find(({ code }) => code === contribution)].filter(
    (hit) => hit !== undefined,
  );
  const core =
    hits.length > 0
      ? { from: Math.min(...hits.map((hit) => hit.from)), to: Math.max(...hits.map((hit) => hit.to)) }
      : null;
  const text = (hit: CueHit) =>
    sentence.text.slice(
      (sentence.words[hit.from]?.start ?? 0) - sentence.start,
      (sentence.words[hit.to]?.end ?? 0) - sentence.start,
    );
  return {
    contribution: stance?.stance === 'host' ? 'force' : contribution,
    also,
    stance: stance?.stance ?? null,
    conditions: conditionsIn(cues, stance?.stance ?? null),
    place: placeIn(inClause) ?? placeIn(cues) ?? 'unspecified',
    mission: contribution === 'land' ? missionIn(cues) : null,
    cue: hits.length > 0 ? hits.map(text).join(' | ') : null,
    subjects: subjectsIn(
      parsed,
      from,
      to,
      core,
      stance?.hit.to,
      contribution === 'membership' || also.includes('membership'),
    ),
    isOwn: inClause.some(({ section }) => section === 'own'),
    from,
    to,
    core,
    hasTopic: inClause.some(({ section }) => section === 'topics'),
    actsBySaying:
      stance !== undefined &&
      inClause.some(
        ({ section, from: at, to: end }) =>
          section === 'speech' && at <= stance.hit.to && end >= stance.hit.from,
      ),
    isClosed: false,
  };
}

interface Weighed {
  hit: CueHit;
  stance: Stance;
}

const FLIPPED: Partial<Record<Stance, Stance>> = {
  leads: 'declined',
  committed: 'declined',
  ready: 'declined',
  open: 'declined',
  declined: 'open',
};

/** The stance of a clause: of the cues in it the one that names more words, then the firmer no, then the nearest. */
function strongest(
  inClause: readonly CueHit[],
  brought: readonly CueHit[],
  { sentence, quotations, mentions }: Parsed,
): Weighed | undefined {
  // "Coalition of the Willing" is a name.
  const isNamed = (hit: CueHit) =>
    mentions.some(({ kind, from, to }) => kind === 'country' && from <= hit.from && to >= hit.to);
  const all = inClause.filter((hit) => hit.section === 'stances' && !isNamed(hit));
  const free = all.filter(
    (hit) =>
      !all.some(
        (other) =>
          other !== hit &&
          other.from <= hit.to &&
          other.to >= hit.from &&
          // Of two that share a word, the one with the verb: "would not exclude" is not "would not".
          ((other.from <= hit.from && other.to >= hit.to && other.named > hit.named) ||
            (other.to > hit.to && other.from > hit.from && other.named >= hit.named)),
      ),
  );
  // "Announced" says how something was said before it says what.
  const isSaying = ({ from, to }: CueHit) =>
    inClause.some((cue) => cue.section === 'speech' && cue.from <= to && cue.to >= from);
  // "No, we refuse" is no double no.
  const isParted = (one: number, other: number) =>
    /[,;:–—]/u.test(
      sentence.text.slice(
        (sentence.words[one]?.end ?? 0) - sentence.start,
        (sentence.words[other]?.start ?? 0) - sentence.start,
      ),
    );
  const negations = inClause.filter(({ section }) => section === 'negations');
  const weighed = free.map((hit): Weighed & { weight: number; distance: number } => {
    const word = sentence.words[hit.from];
    const isQuoted =
      word !== undefined && quotations.some(({ start, end }) => word.start >= start && word.start < end);
    const code = (isQuoted ? (hit.direct ?? hit.code) : hit.code) as Stance;
    const isNegated = negations.some(
      ({ from }) =>
        (from < hit.from &&
          hit.from - from <= 4 &&
          !isParted(from, hit.from) &&
          !all.some(
            (other) => other !== hit && other.from <= from && other.to >= from && other.to < hit.from,
          )) ||
        (from > hit.from && from <= hit.to && !hit.written.includes(sentence.words[from]?.text ?? ' ')) ||
        (from > hit.to && from - hit.to <= 2 && !isParted(hit.to, from)),
    );
    const stance = isNegated && !holdsNegation(hit, negations) ? (FLIPPED[code] ?? code) : code;
    const distance = Math.min(...brought.map((one) => gapBetween(one, hit)), 40);
    const weight =
      hit.named +
      RANK.indexOf(stance) / 10 +
      (isQuoted ? 0.3 : 0) -
      distance / 25 -
      (hit.isWeak || isSaying(hit) ? 0.7 : 0);
    return { hit, stance, weight, distance };
  });
  return weighed.sort((a, b) => b.weight - a.weight)[0];
}

/** From weak to strong: which of two cues in one clause is meant. */
const RANK: readonly Stance[] = [
  'host',
  'committed',
  'leads',
  'ready',
  'open',
  'opposed',
  'declined',
  'undecided',
];

function holdsNegation(hit: CueHit, negations: readonly CueHit[]): boolean {
  return negations.some(
    ({ from, written }) => from >= hit.from && from <= hit.to && hit.written.includes(written),
  );
}

function gapBetween(one: { from: number; to: number }, other: { from: number; to: number }): number {
  return Math.max(0, one.from - other.to, other.from - one.to);
}

/** The contributions that a clause names: the nearest to its stance first; of those in it, the first. */
function orderedContributions(brought: readonly CueHit[], stance: Weighed | undefined): Contribution[] {
  const against = stance?.stance === 'opposed' || stance?.stance === 'host';
  const nearest = new Map<Contribution, number>();
  for (const hit of brought) {
    // The idea of foreign soldiers is for whoever opposes or hosts them.
    const isForce = hit.code === 'force' || hit.code === 'land';
    const code = isForce ? (against ? 'force' : 'land') : (hit.code as Contribution);
    const gap = (stance ? gapBetween(hit, stance.hit) : 0) + hit.from / 100 - hit.named / 2;
    nearest.set(code, Math.min(nearest.get(code) ?? 999, gap));
  }
  const ordered = [...nearest].sort(([, a], [, b]) => a - b).map(([code]) => code);
  return against && ordered.includes('force')
    ? ['force', ...ordered.filter((code) => code !== 'force')]
    : ordered;
}

function conditionsIn(cues: readonly CueHit[], stance: Stance | null): Condition[] {
  if (stance === null) return [];
  const found = new Set(cues.filter(({ section }) => section === 'conditions').map(({ code }) => code));
  return CONDITIONS.filter((code) => found.has(code) && (code !== 'for-now' || stance === 'declined'));
}

function placeIn(cues: readonly CueHit[]): Place | undefined {
  const places = cues.filter(({ section }) => section === 'places');
  if (places.some(({ code }) => code === 'outside')) return 'outside';
  return places.length > 0 ? 'inside' : undefined;
}

/** Peacekeepers are a mission of their own only under a mandate; else the words leave it open. */
function missionIn(cues: readonly CueHit[]): Mission {
  const codes = new Set(cues.filter(({ section }) => section === 'missions').map(({ code }) => code));
  const isMandated = cues.some(({ section, code }) => section === 'conditions' && code === 'mandate');
  if (codes.has('peacekeeping') && isMandated && !codes.has('coalition')) return 'peacekeeping';
  return codes.has('coalition') ? 'coalition' : 'unspecified';
}

/** Countries and institutions that act in a clause: named, and no place or target. */
function subjectsIn(
  { sentence, cues, mentions, quotations }: Parsed,
  from: number,
  to: number,
  core: { from: number; to: number } | null,
  stanceEnds: number | undefined,
  isMembership: boolean,
): string[] {
  const word = core ? sentence.words[core.from] : undefined;
  // Of a whole sentence that is quoted, those in it act, not those around it.
  const quotation = word && quotations.find(({ start, end }) => word.start >= start && word.end <= end);
  const isWhole =
    quotation !== undefined &&
    /^\p{Lu}/u.test(sentence.text.slice(quotation.start - sentence.start)) &&
    quotation.end - quotation.start > 30;
  const isInside = ({ from: at }: Mention) => {
    const first = sentence.words[at];
    return !isWhole || (first !== undefined && first.start >= quotation.start && first.end <= quotation.end);
  };
  const acting = mentions.filter(
    (one) =>
      one.from >= from &&
      one.to <= to &&
      isInside(one) &&
      one.party !== null &&
      isActor(one) &&
      !isObjectAt(one.from, cues, mentions, sentence.words),
  );
  // "might not be enough to stop the president": those behind the verb are whom it is done to, where others stand before.
  const isWhose = (one: Mention) =>
    one.kind === 'adjective' &&
    cues.some((cue) => cue.section === 'contributions' && cue.to >= one.to && cue.from - one.to <= 3);
  const before = acting.filter((one) => stanceEnds === undefined || one.from <= stanceEnds);
  const after = acting.filter((one) => !before.includes(one) && (isMembership || isWhose(one)));
  const found =
    before.length > 0
      ? [...before, ...after]
      : acting.filter(({ kind }) => isMembership || (kind !== 'person' && !quotation));
  return [...new Set(found.flatMap(({ party }) => party ?? []))];
}

/** A Ukrainian or Russian army is whom it is about; "the Ukrainian president" is somebody else. */
function isActor({ kind, party }: Mention): boolean {
  return kind !== 'adjective' || (party !== 'UKR' && party !== 'RUS');
}
