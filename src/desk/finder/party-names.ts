import type { PublicRecord } from '../../record/public-record.ts';
import type { Cues } from '../../schema/cues.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Codes that are no place (the Union, the euro area, the United Nations, unknown, test locales), and two whose names are
 * common words: Réunion is a meeting in Spanish and Italian, Togo is "that" in Russian and Ukrainian.
 */
const BEYOND = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO', 'RE', 'TG']);

/** Languages whose genitive is an "s" without an apostrophe. */
const WITH_S = new Set(['de', 'nl', 'sv', 'da', 'nb']);

/** A party by one of its names, written as a cue. */
interface NamedParty {
  party: string;
  isAdjective: boolean;
  written: string;
}

/** The names of the parties of the record in a language, those of ICU and those of the cues. */
export function partiesOf(
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

/** The names of all regions that ICU knows and the record does not, as the language writes them. */
export function otherRegions(language: string, inflects: boolean, record: PublicRecord): string[] {
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
