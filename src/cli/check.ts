import { checkContent, translationNotices } from '../content/check.ts';
import { contentFolder } from '../content/content-folder.ts';
import { withLines } from '../content/problem-lines.ts';
import { checkSeals } from '../content/seals.ts';
import { undrawable } from '../map/earth/undrawable.ts';
import { formatProblems } from '../schema/problem.ts';
import { sitePages } from '../site-files.ts';

/**
 * `npm run check`: lists every problem of the content folder, one line each; exits 1 when there is any. What has fallen
 * behind in other languages comes before as notices.
 */
const today = new Date().toISOString().slice(0, 10);
const problems = [
  ...checkContent(contentFolder(), today, undrawable, sitePages),
  ...checkSeals(contentFolder(), today),
];
const notices = translationNotices(contentFolder());
if (problems.length > 0) console.error(formatProblems(withLines(contentFolder(), problems)));
if (notices.length > 0) console.log(`${formatProblems(notices)}\ntranslations: ${notices.length} notices`);
console.log(`content: ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
