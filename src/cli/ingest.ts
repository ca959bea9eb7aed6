import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../content/content-folder.ts';
import { loadCues } from '../content/cues.ts';
import { getRecord } from '../content/record.ts';
import { draftFiles } from '../desk/drafts/draft-yaml.ts';
import { report } from '../desk/drafts/report.ts';
import { sourceFields } from '../desk/drafts/source-fields.ts';
import { findCandidates } from '../desk/finder/find.ts';
import { type Double, findDouble } from '../desk/intake/doubles.ts';
import { takeIn } from '../desk/intake/take-in.ts';
import { formatProblems } from '../schema/problem.ts';
import { readArticles } from './articles.ts';

const USAGE = `npm run ingest -- [--json] [--drafts folder] [--articles folder] FILE…
  finds in saved pages, PDFs and texts what may be statements, and writes drafts (to drafts/, never to content/);
  npm run -s ingest -- --json FILE prints an object instead, several files a list of them, and writes nothing`;

/** What is told of one file. `source` is null where the file was refused. */
interface Told {
  file: string;
  source: (ReturnType<typeof sourceFields> & { double: Double | null; notices: readonly string[] }) | null;
  refused: string | null;
  candidates: ReturnType<typeof findCandidates>['candidates'];
}

async function main(): Promise<void> {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      drafts: { type: 'string', default: 'drafts' },
      articles: { type: 'string', default: '../shared/articles' },
    },
  });
  if (files.length === 0) throw new Error(USAGE);
  const drafts = resolve(values.drafts);
  if (`${drafts}/`.startsWith(`${contentFolder()}/`))
    throw new Error(
      `${drafts} is in content/: nothing enters the record without an editor; name another folder`,
    );
  const record = getRecord();
  const { cues, problems } = loadCues(contentFolder());
  if (problems.length > 0) throw new Error(formatProblems(problems));
  const texts = new Map(readArticles(resolve(values.articles)));
  const today = new Date().toISOString().slice(0, 10);
  const told: Told[] = [];
  for (const file of files) {
    const intake = await taken(file);
    if ('refused' in intake) {
      console.error(`${file} ${intake.refused}`);
      process.exitCode = 1;
      told.push({ file, source: null, refused: intake.refused, candidates: [] });
      continue;
    }
    const { article } = intake;
    const { candidates, notices } = findCandidates(article, cues, record);
    const double = findDouble(article, record.sources, texts) ?? null;
    texts.set(file, article.text);
    const all = [
      ...article.notices,
      ...notices,
      ...(double ? [`is there already: ${double.of} (by its ${double.by})`] : []),
    ];
    told.push({
      file,
      source: { ...sourceFields(article), double, notices: all },
      refused: null,
      candidates,
    });
    if (values.json) {
      for (const notice of all) console.error(`${file} ${notice}`);
      continue;
    }
    console.log(report(article, candidates, all));
    for (const { path, text } of draftFiles(article, candidates, today)) {
      const to = join(drafts, path);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, text);
      console.log(`wrote ${to}`);
    }
  }
  if (values.json) console.log(JSON.stringify(told.length === 1 ? told[0] : told, null, 2));
}

async function taken(file: string): ReturnType<typeof takeIn> {
  try {
    return await takeIn(file, readFileSync(file));
  } catch (error) {
    return { refused: `cannot be read: ${(error as Error).message}` };
  }
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
