import type { PublicRecord } from '../../record/public-record.ts';
import type { Stance } from '../../schema/codes.ts';
import { CUE_SECTIONS, type CueSection, type Cues } from '../../schema/cues.ts';
import { type Index, indexed, type Pattern, parsePattern } from '../cues/pattern.ts';
import { type KnownPerson, peopleOf } from './known-people.ts';
import { otherRegions, partiesOf } from './party-names.ts';

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
