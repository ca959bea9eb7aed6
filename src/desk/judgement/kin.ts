import { findWords } from '../../record/carrying-words.ts';
import type { PublicRecord } from '../../record/public-record.ts';
import { comparableWords } from '../../record/same-words.ts';
import type { Contribution, Stance } from '../../schema/codes.ts';
import { dayNumber, isDay } from '../../schema/day.ts';
import type { Statement } from '../../schema/statement.ts';
import type { StatementDraft } from '../drafts/draft.ts';

/** A statement of the record as an editor compares it with a draft. */
export interface Kin {
  id: string;
  who: string;
  said: string;
  summary: string;
  /** "land ready (ceasefire)", for each coding. */
  codings: readonly string[];
  quotes: readonly string[];
}

/** Days by which the day of a report and that of the words may differ. */
const NEAR = 3;

/**
 * What the record has that a draft may tell again: about this country, by this speaker, of about that day; what the
 * finder took it for comes first.
 */
export function kinOf(draft: StatementDraft, suggested: string | null, record: PublicRecord): Kin[] {
  const own = (record.statementsByCountry.get(draft.country) ?? []).filter(({ retracted }) => !retracted);
  const near = own.filter(
    ({ id, said, speaker }) =>
      id === suggested ||
      (isDay(draft.said) &&
        Math.abs(dayNumber(said) - dayNumber(draft.said)) <= NEAR &&
        isSameSpeaker(draft, speaker)),
  );
  return near.toSorted((a, b) => Number(b.id === suggested) - Number(a.id === suggested)).map(kin);
}

function isSameSpeaker({ name, represents }: StatementDraft, speaker: Statement['speaker']): boolean {
  const [one, other] = [comparableWords(name), comparableWords(speaker.name)];
  const surname = (words: string) => words.split(' ').at(-1);
  return represents === speaker.represents && (one === other || surname(one) === surname(other));
}

function kin({ id, speaker, said, summary, codings, evidence }: Statement): Kin {
  return {
    id,
    who: speaker.name,
    said,
    summary,
    codings: codings.map(({ contribution, stance, conditions }) =>
      [contribution, stance, ...(conditions.length > 0 ? [`(${conditions.join(', ')})`] : [])].join(' '),
    ),
    quotes: evidence.flatMap(({ quote }) => quote?.exact ?? []),
  };
}

/** A real case of a stance: words of the record that carry it. */
export interface Case {
  stance: Stance;
  contribution: Contribution;
  words: string;
  who: string;
  said: string;
  id: string;
}

/** Cases of each stance that an editor is shown beside it. */
const CASES = 3;

/** For each stance the newest words of the record that carry it, from as many countries; on soldiers first. */
export function casesOf(record: PublicRecord, stances: readonly Stance[]): Case[] {
  const all = record.statements.toReversed().flatMap((statement): Case[] => {
    if (statement.retracted) return [];
    return statement.codings.flatMap(({ stance, contribution, restates, readsWith }) => {
      const words = findWords(record, statement, [contribution]);
      if (!words || restates || readsWith) return [];
      const { exact, translation } = words.quote;
      return [
        {
          stance,
          contribution,
          words: translation ?? exact,
          who: statement.speaker.name,
          said: statement.said,
          id: statement.id,
        },
      ];
    });
  });
  return stances.flatMap((stance) => {
    const own = all.filter((one) => one.stance === stance);
    const order = [...own.filter(isOnSoldiers), ...own.filter((one) => !isOnSoldiers(one))];
    const seen = new Set<string>();
    return order
      .filter(({ id }) => {
        const country = id.slice(0, 3);
        return !seen.has(country) && seen.add(country);
      })
      .slice(0, CASES);
  });
}

function isOnSoldiers({ contribution }: Case): boolean {
  return contribution === 'land' || contribution === 'force';
}
