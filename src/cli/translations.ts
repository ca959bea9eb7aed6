/**
 * `npm run translations -- [LANG…]`: how much of each language is written, file by file. `--worksheet LANG` prints what an
 * editor has to write, `--stamp LANG` adds to what has been written the digest of its English.
 */
import { parseArgs } from 'node:util';
import { contentFolder } from '../content/content-folder.ts';
import { loadContent } from '../content/load.ts';
import { stampTranslations } from '../content/stamp-translations.ts';
import { languageState, writtenLanguages } from '../content/translation-states.ts';
import { translationCounts, translationWorksheet } from '../content/translation-worksheet.ts';
import { LANGUAGES, type Language, ORIGINAL, PUBLISHED } from '../i18n/locale.ts';
import type { Content } from '../record/public-record.ts';
import { formatProblems } from '../schema/problem.ts';

const folder = contentFolder();

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function row(cells: readonly (string | number)[]): string {
  const [first = '', ...rest] = cells;
  return String(first).padEnd(24) + rest.map((cell) => String(cell).padStart(9)).join('');
}

function table(content: Content, language: string): void {
  const state = languageState(folder, content, language);
  const standing = PUBLISHED.includes(language as Language) ? 'published' : 'not published';
  console.log(`${LANGUAGES[language as Language]?.name ?? language} (${language}, ${standing})`);
  console.log(row(['', 'current', 'stale', 'missing', 'unknown']));
  for (const { file, current, stale, missing, unknown } of translationCounts(state))
    console.log(row([`  ${file}`, current, stale, missing, unknown]));
  if (state.problems.length > 0) refuse(formatProblems(state.problems));
}

function stamp(content: Content, language: string): void {
  const { stamped, problems } = stampTranslations(folder, content, language);
  console.log(`${language}: ${stamped} stamped`);
  if (problems.length > 0) refuse(formatProblems(problems));
}

const { values, positionals } = parseArgs({
  options: { worksheet: { type: 'string' }, stamp: { type: 'string' } },
  allowPositionals: true,
});
const { worksheet, stamp: stamped } = values;
const asked = [...positionals, worksheet ?? [], stamped ?? []].flat();
const other = asked.find((code) => code === ORIGINAL || !Object.hasOwn(LANGUAGES, code));
const { content } = loadContent(folder);
if (other) {
  const codes = Object.keys(LANGUAGES).filter((code) => code !== ORIGINAL);
  refuse(`${other} is no language that is translated into: name one of ${codes.join(', ')}`);
} else if (!content) refuse('content/ cannot be read: npm run check says why');
else if (worksheet) console.log(translationWorksheet(languageState(folder, content, worksheet)));
else if (stamped) stamp(content, stamped);
else for (const language of asked.length > 0 ? asked : writtenLanguages(folder)) table(content, language);
