import { countriesIn } from '../i18n/country-name.ts';
import { LANGUAGE, ORIGINAL } from '../i18n/locale.ts';
import { textOf } from '../i18n/record-text.ts';
import { contentSaidBy } from '../record/content-texts.ts';
import { withoutTranslationsFrom } from '../record/own-language.ts';
import { type Content, createRecord, type PublicRecord } from '../record/public-record.ts';
import { type Claims, claimsSchema } from '../schema/claim.ts';
import { formatProblems } from '../schema/problem.ts';
import type { Authored } from '../seal/authored.ts';
import { type FileSeal, fileSeal, type SealLine } from '../seal/seal-file.ts';
import { CLAIMS_FILE } from './claim-problems.ts';
import { contentFolder } from './content-folder.ts';
import { getExplainers } from './explainers.ts';
import { loadContent, readYaml } from './load.ts';
import { loadSeals } from './seals.ts';
import { getTranslations } from './translations/translations.ts';

let record: PublicRecord | undefined;
let claims: Claims | undefined;
let authored: readonly Authored[] | undefined;
let sealLines: readonly SealLine[] | undefined;

/**
 * The record that the pages are built from, read once. Files are re-read here instead of through `astro:content`, so
 * that what `npm run check` approves is to the letter what is published. Throws with every problem of the files.
 */
export function getRecord(): PublicRecord {
  if (!record) {
    const { content, problems } = loadContent(contentFolder());
    if (!content || problems.length > 0)
      throw new Error(`content/ cannot be published:\n${formatProblems(problems)}`);
    record = createRecord(inLanguage(content));
  }
  return record;
}

/** The content as this build says it: in English as it was written. Ids, codes, days and quotations are the same in all. */
function inLanguage(content: Content): Content {
  if (LANGUAGE === ORIGINAL) return content;
  const { house } = getTranslations();
  const said = contentSaidBy(withoutTranslationsFrom(content, LANGUAGE), textOf);
  return { ...said, countries: countriesIn(content.countries, house.countries) };
}

/** What the articles that were read whole claim, which is not in the record. Throws with every problem of the file. */
export function getClaims(): Claims {
  if (!claims) {
    const { data, problems } = readYaml(contentFolder(), CLAIMS_FILE, claimsSchema);
    if (!data) throw new Error(`content/ cannot be published:\n${formatProblems(problems)}`);
    claims = data;
  }
  return claims;
}

/** Every entry as somebody wrote it, in the order of the files: what the seal is made of. */
export function getAuthored(): readonly Authored[] {
  authored ??= loadContent(contentFolder()).authored;
  return authored;
}

/** The lines of the seal file. */
export function getSealLines(): readonly SealLine[] {
  sealLines ??= loadSeals(contentFolder()).lines;
  return sealLines;
}

/** The seal of the whole record. */
export function getSeal(): FileSeal {
  return fileSeal(getSealLines());
}

/** The explainers of this build, which are not in the record: all but drafts. */
export function getExplainerIds(): string[] {
  return getExplainers().map(({ id }) => id);
}
