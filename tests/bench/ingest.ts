/**
 * What the desk finds, against what people have read:
 *
 *     npm run bench -- --ingest [path/to/articles]
 *
 * The articles that the record was read from (the folder of `npm run verify`) against its statements, and the short
 * ones that were made up for the tests. "Found": of the statements expected, how many have a candidate with their
 * country and speaker, and their quotation where they have one. "Stance": of those found that answer something, how many
 * have a candidate with a contribution and stance of theirs.
 */
import { resolve } from 'node:path';
import { readArticles } from '../../src/cli/articles.ts';
import { contentFolder } from '../../src/content/content-folder.ts';
import { loadCues } from '../../src/content/cues.ts';
import { getRecord } from '../../src/content/record.ts';
import { findCandidates } from '../../src/desk/finder/find.ts';
import { type Expected, expectedOf, type Measured, measure } from '../../src/desk/finder/measure.ts';
import { takeIn } from '../../src/desk/intake/take-in.ts';
import { HELD_OUT_ARTICLES } from '../unit/desk/held-out/articles.ts';
import { MADE_ARTICLES, type MadeArticle } from '../unit/desk/made-articles.ts';
import { UNSEEN_ARTICLES } from '../unit/desk/unseen-articles.ts';

type Row = { name: string; milliseconds: number; measured: Measured };

const record = getRecord();
const { cues } = loadCues(contentFolder());

async function row(name: string, text: string, expected: readonly Expected[]): Promise<Row> {
  const start = performance.now();
  const intake = await takeIn(name, Buffer.from(text));
  if ('refused' in intake) throw new Error(`${name} ${intake.refused}`);
  const { candidates } = findCandidates(intake.article, cues, record);
  return { name, milliseconds: performance.now() - start, measured: measure(candidates, expected) };
}

function print(title: string, rows: readonly Row[], isTold = true): void {
  const sum = (of: (measured: Measured) => number) =>
    rows.reduce((total, { measured }) => total + of(measured), 0);
  const [expected, found] = [sum((one) => one.expected), sum((one) => one.found)];
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${((100 * part) / whole).toFixed(0)} %)`;
  console.log(`\n${title}`);
  for (const { name, milliseconds, measured } of isTold ? rows : []) {
    const { missed, wrong } = measured;
    console.log(
      `  ${name.padEnd(32)} found ${measured.found}/${measured.expected}, candidates ${measured.candidates}, stances ${measured.rightStances}/${measured.stances}, ${milliseconds.toFixed(0)} ms`,
    );
    for (const one of missed) console.log(`    missed  ${one.id}`);
    for (const one of wrong) console.log(`    stance  ${one.expected.id}`);
  }
  console.log(
    `  found ${share(found, expected)}, ${(sum((one) => one.candidates) / found).toFixed(2)} candidates for each, stances right ${share(
      sum((one) => one.rightStances),
      sum((one) => one.stances),
    )}, at most ${Math.max(...rows.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms an article`,
  );
}

const SAID: Readonly<Record<string, string>> = {
  en: 'said',
  de: 'sagte',
  fr: 'a dit',
  es: 'dijo',
  it: 'ha detto',
  pl: 'powiedział',
  uk: 'сказав',
  ru: 'сказал',
};

/** The quotations of the record that were judged to carry something, each alone: nothing was bettered for their articles. */
function printQuotations(): void {
  const rows = record.statements
    .filter(({ speaker, retracted }) => speaker.person && !retracted)
    .flatMap(({ country, speaker, codings, evidence }) =>
      evidence.flatMap(({ quote, language, carries = [] }) => {
        const verb = SAID[language];
        if (!quote || verb === undefined || carries.length === 0) return [];
        const carried = codings.filter(({ contribution }) =>
          carries.some((one) => one.contribution === contribution),
        );
        const text = `“${quote.exact.replace(/[“”«»"]/gu, '')}”, ${verb} ${speaker.name}.`;
        const nothing = {
          publisher: null,
          title: null,
          url: null,
          published: null,
          publishedPrecision: null,
          digest: null,
        };
        const article = { ...nothing, file: '', text, language: { value: language, from: '' }, notices: [] };
        const own = findCandidates(article, cues, record).candidates.filter((one) => one.country === country);
        const isRight = own.some(({ stance }) => carried.some((coding) => coding.stance === stance));
        return [{ language, isFound: own.length > 0, isRight }];
      }),
    );
  console.log('\nQuotations of the record that carry something, without their articles');
  for (const [language, all] of Map.groupBy(rows, (one) => one.language)) {
    const [found, right] = [
      all.filter(({ isFound }) => isFound).length,
      all.filter((one) => one.isRight).length,
    ];
    console.log(`  ${language}  found ${found} of ${all.length}, stance right ${right}`);
  }
}

async function rowsOf(articles: readonly MadeArticle[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, text, expected } of articles) rows.push(await row(name, text, expected));
  return rows;
}

/** Prints the figures for the record's own articles, where they are at hand, and for those made up. */
export async function benchIngest(folder = '../shared/articles'): Promise<void> {
  const articles = readArticles(resolve(folder));
  if (!articles) console.log(`NOT MEASURED: there is no articles folder at ${resolve(folder)}`);
  const read = record.sources.filter(({ article }) => article !== null && articles?.has(article));
  const own: Row[] = [];
  for (const { id, article } of read)
    own.push(await row(id, articles?.get(article ?? '') ?? '', expectedOf(id, record)));
  if (own.length > 0) print('Articles of the record, against its statements', own);
  for (const [title, made] of [
    ['Articles made up before the finder saw them, then used to better it', MADE_ARTICLES],
    ['Articles made up after that, of which half of what was missed first was then mended', UNSEEN_ARTICLES],
  ] as const) {
    print(title, await rowsOf(made));
  }
  // What is missed in them is not told, so that nobody betters the finder for them.
  print(
    'Articles held out: written before the finder was bettered, never bettered for',
    await rowsOf(HELD_OUT_ARTICLES),
    false,
  );
  printQuotations();
}
