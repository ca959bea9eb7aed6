import { checkContent, translationNotices } from '../content/check.ts';
import { contentFolder } from '../content/content-folder.ts';
import { getMoved } from '../content/explainers.ts';
import { withLines } from '../content/problem-lines.ts';
import { getExplainerIds, getRecord } from '../content/record.ts';
import { checkSeals } from '../content/seals.ts';
import { countFiles, roomNotice } from '../file-count.ts';
import { undrawable } from '../map/earth/undrawable.ts';
import { formatProblems } from '../schema/problem.ts';
import { LED_TO, sitePages } from '../site-files.ts';

/**
 * `npm run check`: lists every problem of the content folder, one line each; exits 1 when there is any. What has fallen
 * behind in other languages comes before as notices, and how many more statements there is room for where these are few.
 */
const today = new Date().toISOString().slice(0, 10);
const problems = [
  ...checkContent(contentFolder(), today, undrawable, sitePages, LED_TO),
  ...checkSeals(contentFolder(), today),
];
const notices = translationNotices(contentFolder());
if (problems.length > 0) console.error(formatProblems(withLines(contentFolder(), problems)));
if (notices.length > 0) console.log(`${formatProblems(notices)}\ntranslations: ${notices.length} notices`);
if (problems.length === 0) {
  const room = roomNotice(countFiles(getRecord(), getExplainerIds(), [...getMoved().keys()]));
  if (room) console.log(room);
}
console.log(`content: ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
