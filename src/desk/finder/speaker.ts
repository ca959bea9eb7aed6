import { comparableWords } from '../../record/same-words.ts';
import type { Mention } from './mention.ts';

/** Who speaks in a sentence: a country, an office or a person. */
export interface Speaker {
  name: string;
  role: string;
  party: string;
}

/** Somebody who speaks for no state: what they say is no candidate. */
export const OUTSIDER: Speaker = { name: '', role: '', party: 'NOBODY' };

/** Words for whoever leads a country, whatever the office is called. */
const LEADERS = new Set(['leader', 'head']);

/** Bodies beyond countries may speak by their own names; for a country, somebody has to. */
export const isInstitution = (party: string) => party.length !== 3;

/**
 * Whoever is named, as a speaker; undefined where that is nobody who speaks for a state. An office is its holder where the
 * article names one.
 */
export function speakerOf(
  { kind, party, name, role }: Mention,
  nameOf: (party: string) => string,
  people: readonly Mention[],
): Speaker | undefined {
  if (kind === 'country')
    return party !== null && isInstitution(party)
      ? { name: nameOf(party), role: nameOf(party), party }
      : undefined;
  if (kind === 'outsider') return OUTSIDER;
  // Officials of nobody in particular are the outlet's.
  if (kind === 'office' && party === 'COALITION') return undefined;
  const printed = name ?? '';
  const holder = kind === 'office' ? holderOf(printed, party, people) : undefined;
  if (holder) return speakerOf(holder, nameOf, people);
  const whose = party ?? ownerOf(printed, people);
  if (whose === undefined) return undefined;
  return {
    name: kind === 'office' ? printed.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : printed,
    role: role ?? printed,
    party: whose,
  };
}

/** The one person of a country whom the article names, where the office is theirs: "the French leader". */
function holderOf(office: string, party: string | null, people: readonly Mention[]): Mention | undefined {
  const own = people.filter((one) => party !== null && one.party === party);
  const [person] = own;
  if (!person || new Set(own.map(({ name }) => name)).size > 1) return undefined;
  const role = comparableWords(person.role ?? '').split(' ');
  const words = comparableWords(office).split(' ');
  return words.some(
    (word) => LEADERS.has(word) || (word.length > 5 && role.includes(word) && word !== 'minister'),
  )
    ? person
    : undefined;
}

/** Whose an office is of which nobody says it: that of the only person who was named with it. */
function ownerOf(office: string, people: readonly Mention[]): string | undefined {
  const words = comparableWords(office);
  const parties = new Set(
    people
      .filter(({ role, party }) => party !== null && comparableWords(role ?? '').includes(words))
      .map(({ party }) => party ?? ''),
  );
  const [party] = parties;
  return words !== '' && parties.size === 1 ? party : undefined;
}
