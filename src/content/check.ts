import { SITE_LANGUAGES } from '../i18n/site-languages.ts';
import { integrity } from '../record/integrity.ts';
import { createRecord, type PublicRecord } from '../record/public-record.ts';
import { claimsSchema } from '../schema/claim.ts';
import type { Country } from '../schema/country.ts';
import type { Day } from '../schema/day.ts';
import type { Problem } from '../schema/problem.ts';
import { CLAIMS_FILE, claimProblems } from './claim-problems.ts';
import { loadCues } from './cues.ts';
import { editionProblems } from './edition-problems.ts';
import { type ExplainerFile, loadExplainers, loadPages } from './explainer-file.ts';
import { loadContent, readYaml } from './load.ts';
import { pickedProblems } from './prose/picked-problems.ts';
import { draftProblems, frontMatterProblems, pageProblems, proseProblems } from './prose/prose-problems.ts';
import { translationReport } from './translation-problems.ts';

/** Which of these countries cannot be drawn as they are, and whether the atlas has them at all. */
export type Undrawn = (countries: readonly Country[]) => readonly { id: string; inAtlas: boolean }[];

/** The paths of the pages that the site would have, from `/`. */
export type Pages = (record: PublicRecord, explainers: readonly string[]) => readonly string[];

/**
 * Every problem of a content folder at once: files, fields, ids, dates and prose. `undrawn` names the
 * countries that the map cannot show, `pages` what explainers may link to, `ledTo` the explainers that the site itself leads
 * to. Prose is compared with the record only where the record itself could be read.
 */
export function checkContent(
  folder: string,
  today: Day,
  undrawn: Undrawn,
  pages: Pages = () => [],
  ledTo: readonly string[] = [],
): Problem[] {
  const { content, unread, problems } = loadContent(folder);
  const { explainers: all, problems: stray } = loadExplainers(folder);
  // Of a draft only its front matter and its code are looked at: the rest is still being written.
  const explainers = all.filter(({ isDraft }) => !isDraft);
  const drafts = all.filter(({ isDraft }) => isDraft);
  const written = loadPages(folder);
  const claims = readYaml(folder, CLAIMS_FILE, claimsSchema);
  const own = [
    ...problems,
    ...claims.problems,
    ...loadCues(folder).problems,
    ...stray,
    ...[...all, ...written].flatMap((one) => one.problems),
    ...drafts.flatMap(({ file, prose }) => (prose ? draftProblems(file, prose) : [])),
  ];
  if (!content) return own;
  const record = createRecord(content);
  const ids = explainers.map(({ id }) => id);
  // Content without any of them is of another site, which has other charts.
  const missing = ledTo.some((id) => all.some((one) => one.id === id))
    ? ledTo.filter((id) => !explainers.some((one) => one.id === id))
    : [];
  const told = new Map([
    ...explainers.flatMap(({ formerly }) => formerly).map((id) => [id, undefined] as const),
    ...explainers.map(({ id, prose }) => [id, prose?.headings.map((heading) => heading.id)] as const),
  ]);
  const paths = () => pages(record, ids);
  return [
    ...own,
    ...integrity(content, { today, unread }),
    ...translationReport(folder, content, SITE_LANGUAGES).problems,
    ...(claims.data ? claimProblems(claims.data, record, { told, unread }) : []),
    // Statements that could not be read are missing from every edition: their own problems come first.
    ...(unread.size > 0 ? [] : editionProblems(record, today)),
    ...undrawn(content.countries).map(({ id, inAtlas }) => ({
      file: 'countries.yaml',
      field: id,
      message: inAtlas
        ? 'has no shape on the map: write marker: true, so that a circle stands for it'
        : 'is not in the atlas, so no file could give its area: write the code of the state that it belongs to',
    })),
    ...written.flatMap(({ file, prose }) => (prose ? pageProblems(file, prose, record, unread, paths) : [])),
    ...formerProblems(explainers),
    ...missing.map((id) => ({
      file: `explainers/${id}.mdx`,
      field: 'file',
      message:
        'is missing or a draft, and other pages lead to it: restore it, or take it out of src/instruments/names.ts',
    })),
    ...explainers.flatMap(({ file, prose, title = '', question = '' }) => [
      ...(prose ? proseProblems(file, prose, record, unread, paths) : []),
      ...(prose && claims.data ? pickedProblems(claims.data, file, prose.tags) : []),
      ...frontMatterProblems(file, { title, question }, record),
    ]),
  ];
}

/** What has fallen behind in other languages, or is wrong in one that is not published yet: nothing that stops a build. */
export function translationNotices(folder: string): readonly Problem[] {
  const { content } = loadContent(folder);
  return content ? translationReport(folder, content, SITE_LANGUAGES).notices : [];
}

/** An old address leads to one explainer, and to none that still stands there. */
function formerProblems(explainers: readonly ExplainerFile[]): Problem[] {
  const claims = explainers.flatMap(({ file, formerly }) => formerly.map((id) => ({ file, id })));
  return claims.flatMap(({ file, id }, index) => {
    const other =
      explainers.find((one) => one.id === id) ?? claims.slice(0, index).find((one) => one.id === id);
    return other
      ? [
          {
            file,
            field: 'formerly',
            message: `names "${id}", which is that of ${other.file}: take it out of one of them`,
          },
        ]
      : [];
  });
}
