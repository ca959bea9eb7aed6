import type { Condition, Contribution, Mission, Place, Stance } from '../../schema/codes.ts';
import { conditionsIn, missionIn, placeIn } from './circumstances.ts';
import { clausesOf } from './clauses.ts';
import { contributionsIn } from './contributions.ts';
import type { CueHit } from './cue-hits.ts';
import type { Parsed } from './parsed.ts';
import { stanceIn } from './stance.ts';
import { subjectsIn } from './subjects.ts';

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
  const bounds = clausesOf(parsed);
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

function readingOf(parsed: Parsed, from: number, to: number): Reading {
  const { cues, sentence } = parsed;
  const here = (hit: { from: number; to: number }) => hit.from >= from && hit.to <= to;
  const inClause = cues.filter(here);
  const brought = inClause.filter(({ section }) => section === 'contributions');
  const stance = stanceIn(inClause, brought, parsed);
  const codes = contributionsIn(brought, stance);
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
