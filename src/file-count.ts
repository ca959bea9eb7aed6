import { formatNumber } from './i18n/numbers.ts';
import { SITE_LANGUAGES } from './i18n/site-languages.ts';
import type { PublicRecord } from './record/public-record.ts';
import type { Each } from './routes.ts';
import { languageFiles } from './site-files.ts';

/** What one folder of a free plan takes: https://developers.cloudflare.com/pages/platform/limits/ */
export const MOST_FILES = 20_000;

/** With fewer left than these an editor is told. */
const FEW_LEFT = 500;

/**
 * What the bundler and the search index name themselves, a few more than a build had on 1 December 2026 (24 and the list of all
 * files; 12 in each language; a part of the index for 26 to 35 pages). A test of the built site holds that no more are made.
 */
const ONCE = 30;
const IN_EACH_LANGUAGE = 12; // scripts with words in them, the past of embeds, the search itself
const SEARCHED_IN_ONE_PART = 25;

/** What comes with statements: their own files, their sources, and the days on which something changed by them. */
const GROWING: ReadonlySet<Each | undefined> = new Set([
  'statement',
  'source',
  'date',
  'state',
  'page-state',
] as const);

export interface FileCount {
  /** How many languages are counted. */
  languages: number;
  /** In all of them, without compressed copies. */
  files: number;
  /** How many of them a statement brought, on average: more where it is of a new day. */
  forEachStatement: number;
}

/** Counts the files of a site before it is built; see `siteFiles`. */
export function countFiles(
  record: PublicRecord,
  explainers: readonly string[],
  former: readonly string[],
  languages: readonly string[] = SITE_LANGUAGES,
): FileCount {
  const counts = languages.map((language) => {
    const named = languageFiles(record, explainers, former, language);
    const searched = named.filter(({ route }) => route.searched);
    const growing = [...named, ...searched].filter(({ route }) => GROWING.has(route.each));
    const parts = Math.ceil(searched.length / SEARCHED_IN_ONE_PART);
    return { files: named.length + searched.length + parts + IN_EACH_LANGUAGE, growing: growing.length };
  });
  return {
    languages: languages.length,
    files: ONCE + sum(counts.map(({ files }) => files)),
    forEachStatement: Math.ceil(
      sum(counts.map(({ growing }) => growing)) / Math.max(1, record.statements.length),
    ),
  };
}

/** For whoever adds statements, once there is room for few; undefined before. */
export function roomNotice({ languages, files, forEachStatement }: FileCount): string | undefined {
  const left = MOST_FILES - files;
  if (left >= FEW_LEFT) return undefined;
  const room = Math.floor(left / forEachStatement);
  const told =
    left < 0
      ? `${formatNumber(-left)} more than the ${formatNumber(MOST_FILES)} that free hosts take: publish a language less (LANGUAGES)`
      : `${formatNumber(left)} below the ${formatNumber(MOST_FILES)} that free hosts take: about ${room} more statements`;
  return `files: some ${formatNumber(files)} in ${languages} languages, ${told}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
