import type { PublicRecord } from '../../record/public-record.ts';
import { wordsOf } from '../cues/words.ts';

/** A person of the record, as a text may name them. */
export interface KnownPerson {
  name: string;
  role: string;
  party: string;
  /** Words of the surname, folded. */
  surname: readonly string[];
  /** Words of the whole name, folded. */
  whole: readonly string[];
  /** The surname alone may be somebody's first name. */
  isCommon: boolean;
}

const PARTICLES = new Set([
  'von',
  'van',
  'der',
  'den',
  'de',
  'di',
  'da',
  'del',
  'ter',
  'zu',
  'al',
  'el',
  'ben',
]);

/** Everybody who speaks for a state in the record, by the last office that it names. */
export function peopleOf({ statements }: PublicRecord): KnownPerson[] {
  const named = Map.groupBy(
    statements.filter(({ speaker }) => speaker.person && speaker.represents !== 'OUTLET'),
    ({ speaker }) => speaker.name,
  );
  const firstNames = new Set([...named.keys()].map((name) => foldedWords(name)[0]));
  return [...named].map(([name, spoken]) => {
    const own = spoken.filter(({ speaker, country }) => speaker.represents === country);
    const last = (own.length > 0 ? own : spoken).at(-1)?.speaker;
    const whole = foldedWords(name);
    const surname = surnameOf(whole);
    return {
      name,
      role: (last?.role ?? '').replace(/,? (?:in a joint statement|co-chair)\b.*$/u, ''),
      party: last?.represents ?? 'OUTLET',
      surname,
      whole,
      isCommon: surname.length === 1 && (firstNames.has(surname[0]) || (surname[0]?.length ?? 0) < 4),
    };
  });
}

/** The last word of a name, with the particles before it. */
export function surnameOf(whole: readonly string[]): readonly string[] {
  let from = whole.length - 1;
  while (from > 1 && PARTICLES.has(whole[from - 1] ?? '')) from -= 1;
  return whole.slice(from);
}

/** The words of a name, without case and diacritics. */
export function foldedWords(name: string): string[] {
  return wordsOf(name, '').map(({ text }) => folded(text));
}

/** Without diacritics. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
