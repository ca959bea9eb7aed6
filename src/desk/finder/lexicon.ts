import type { PublicRecord } from '../../record/public-record.ts';
import type { Stance } from '../../schema/codes.ts';
import { CUE_SECTIONS, type CueSection, type Cues } from '../../schema/cues.ts';
import { type Hit, type Index, indexed, indexedHits, type Pattern, parsePattern } from '../cues/pattern.ts';
import { type Word, wordsOf } from '../cues/words.ts';

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

/** Everything that a language is searched by. */
export interface Lexicon {
  language: string;
  /** False for a language without cues: names are known, and nothing else. */
  hasCues: boolean;
  cues: Index<{
    /** Its place among all cues: of two alike, the first is meant. */
    order: number;
    section: CueSection;
    code: string | undefined;
    direct: Stance | undefined;
    isWeak: boolean;
    pattern: Pattern;
  }>;
  parties: Index<{ party: string; isAdjective: boolean; pattern: Pattern }>;
  people: readonly KnownPerson[];
  /** People as this language writes them. */
  written: Index<{ person: KnownPerson; pattern: Pattern }>;
  /** Places and matters that are none of the record's. */
  elsewhere: Index<{ pattern: Pattern }>;
  abbreviations: ReadonlySet<string>;
  /** The country of which a text speaks that says "the government" and names none; ISO3. */
  home: string | undefined;
  /** The language changes the ends of names. */
  inflects: boolean;
}

/** A cue where it stands among the words of a sentence. */
export interface CueHit extends Hit {
  section: CueSection;
  code: string | undefined;
  direct: Stance | undefined;
  /** Another cue in the clause is meant before it. */
  isWeak: boolean;
  written: string;
}

const INFLECTING = new Set([
  'pl',
  'uk',
  'ru',
  'be',
  'bg',
  'cs',
  'sk',
  'hr',
  'sr',
  'sl',
  'lt',
  'lv',
  'et',
  'fi',
  'hu',
  'tr',
  'ro',
  'el',
]);

/** Makes the lexicon of a language (BCP 47) from its cues, the names that ICU knows, and the record. */
export function lexiconOf(language: string, cues: Cues | undefined, record: PublicRecord): Lexicon {
  const primary = language.split('-', 1)[0] ?? language;
  const inflects = INFLECTING.has(primary);
  const people = peopleOf(record);
  const parse = (written: string) => parsePattern(written, primary);
  return {
    language: primary,
    hasCues: cues !== undefined,
    cues: indexed(
      CUE_SECTIONS.flatMap((section) =>
        (cues?.[section] ?? []).flatMap(
          (cue: { words: readonly string[]; code?: string; direct?: Stance; weak?: boolean }) =>
            cue.words.map((written) => ({
              section,
              code: cue.code,
              direct: cue.direct,
              isWeak: cue.weak === true,
              pattern: parse(written),
            })),
        ),
      ).map((cue, order) => ({ ...cue, order })),
    ),
    parties: indexed(
      partiesOf(primary, inflects, cues, record).map(({ written, ...party }) => ({
        ...party,
        pattern: parse(written),
      })),
    ),
    people,
    written: indexed(
      Object.entries(cues?.people ?? {}).flatMap(([name, words]) => {
        const person = people.find((one) => one.name === name);
        return person ? words.map((written) => ({ person, pattern: parse(written) })) : [];
      }),
    ),
    elsewhere: indexed(
      [...(cues?.elsewhere ?? []), ...otherRegions(primary, inflects, record)].map((written) => ({
        pattern: parse(written),
      })),
    ),
    abbreviations: new Set((cues?.abbreviations ?? []).map((word) => word.toLowerCase())),
    home: homeOf(language, record),
    inflects,
  };
}

/** Where a language is at home: in the region that its tag names, else in the likely one; English is at home everywhere. */
function homeOf(language: string, record: PublicRecord): string | undefined {
  const { region, language: primary } = new Intl.Locale(language);
  const likely = primary === 'en' ? undefined : new Intl.Locale(language).maximize().region;
  const iso2 = region ?? likely;
  return record.countries.find((country) => country.iso2 === iso2)?.id;
}

/** Every cue in a list of words; of those that overlap within a section, the one that names more words. */
export function cueHits(lexicon: Lexicon, words: readonly Word[]): CueHit[] {
  const hits = indexedHits(lexicon.cues, words)
    .toSorted((a, b) => a.entry.order - b.entry.order)
    .map(({ entry: { pattern, section, code, direct, isWeak }, hit }) => ({
      ...hit,
      section,
      code,
      direct,
      isWeak,
      written: pattern.written,
    }));
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.section === hit.section &&
          (other.section === 'stances' ||
            other.code === hit.code ||
            (other.section === 'contributions' && other.named > hit.named)) &&
          other.from <= hit.from &&
          other.to >= hit.to &&
          (other.named > hit.named ||
            (other.named === hit.named && hits.indexOf(other) < hits.indexOf(hit) && sameSpan(other, hit))),
      ),
  );
}

function sameSpan(one: Hit, other: Hit): boolean {
  return one.from === other.from && one.to === other.to;
}

interface NamedParty {
  party: string;
  isAdjective: boolean;
  written: string;
}

function partiesOf(
  language: string,
  inflects: boolean,
  cues: Cues | undefined,
  record: PublicRecord,
): NamedParty[] {
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  const known = record.countries.flatMap(({ id, iso2, name, aliases }) => {
    const named = regions.of(iso2) ?? name;
    const names = language === 'en' ? [named, name, ...aliases] : [named];
    return names
      .flatMap((one) => forms(one, language, inflects))
      .map((written) => ({ party: id, isAdjective: false, written }));
  });
  const authored = (words: Readonly<Record<string, readonly string[]>>, isAdjective: boolean) =>
    Object.entries(words).flatMap(([party, all]) => all.map((written) => ({ party, isAdjective, written })));
  return [...known, ...authored(cues?.names ?? {}, false), ...authored(cues?.adjectives ?? {}, true)];
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The names of all regions that ICU knows and the record does not, as the language writes them. */
function otherRegions(language: string, inflects: boolean, record: PublicRecord): string[] {
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const known = new Set(record.countries.map(({ iso2 }) => iso2));
  // Some old codes have the name of a country that the record knows.
  const names = new Set(record.countries.map(({ iso2 }) => regions.of(iso2)));
  const codes = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
  return codes
    .filter((code) => !known.has(code) && !BEYOND.has(code) && !names.has(regions.of(code)))
    .flatMap((code) => forms(regions.of(code) ?? '', language, inflects))
    .filter((name) => name.length >= 4);
}

/**
 * Codes that are no place (the Union, the euro area, the United Nations, unknown, test locales), and two whose names are
 * common words: Réunion is a meeting in Spanish and Italian, Togo is "that" in Russian and Ukrainian.
 */
const BEYOND = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO', 'RE', 'TG']);

/** Languages whose genitive is an "s" without an apostrophe. */
const WITH_S = new Set(['de', 'nl', 'sv', 'da', 'nb']);

/** The forms in which a language writes a name: as it is, with an "s", or with any ending. */
function forms(name: string, language: string, inflects: boolean): string[] {
  const plain = name
    .replaceAll(/[&/*#…()]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (WITH_S.has(language)) return [plain, `${plain}s`];
  if (!inflects) return [plain];
  const stem = plain.replace(/(?:ија|ія|ия|ья|[aeiouyáéíóúýąęăîâаеиоуыіїєюяйьё])$/iu, '');
  return stem.length >= 4 ? [`${stem}*`] : [plain];
}

function peopleOf({ statements }: PublicRecord): KnownPerson[] {
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

export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
