import type { PublicRecord } from '../record/public-record.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Source } from '../schema/source.ts';
import { countQuote } from './find-quote.ts';
import { textDigest } from './text-digest.ts';

/** What re-checking found. `problems` are whole lines; `quotes` and `sources` count what was checked and held. */
export interface Verification {
  quotes: number;
  sources: number;
  problems: readonly string[];
}

/**
 * Re-checks every source that has a digest and every quote marked `full-text` against the articles.
 * `articles` maps a source's `article` file name to its text.
 */
export function verify(record: PublicRecord, articles: ReadonlyMap<string, string>): Verification {
  const readable = record.sources.filter((source) => source.article !== null);
  const broken = readable.flatMap((source) => sourceProblems(source, articles));
  const quotes = quotedEvidence(record);
  const wrong = quotes.flatMap(({ owner, evidence }) => quoteProblems(owner, evidence, record, articles));
  return {
    quotes: quotes.length - wrong.length,
    sources: readable.length - broken.length,
    problems: [...broken, ...wrong],
  };
}

interface Quoted {
  owner: string;
  evidence: Evidence;
}

function quotedEvidence(record: PublicRecord): Quoted[] {
  const owners = [
    ...record.statements.map(({ id, evidence }) => ({ owner: `statement ${id}`, evidence })),
    ...record.figures.map(({ id, evidence }) => ({ owner: `figure ${id}`, evidence })),
    ...record.events.map(({ id, evidence }) => ({ owner: `event ${id}`, evidence })),
  ];
  return owners.flatMap(({ owner, evidence }) =>
    evidence
      .filter(({ quote, checked }) => quote && checked.against === 'full-text')
      .map((piece) => ({ owner, evidence: piece })),
  );
}

function sourceProblems(source: Source, articles: ReadonlyMap<string, string>): string[] {
  const text = articles.get(source.article ?? '');
  if (text === undefined) {
    return [`source ${source.id}: its article ${source.article} is not in the articles folder`];
  }
  const digest = textDigest(text);
  if (digest === source.textDigest) return [];
  return [
    `source ${source.id}: the article ${source.article} has changed: textDigest is ${source.textDigest}, found ${digest}`,
  ];
}

function quoteProblems(
  owner: string,
  { source: id, language, quote }: Evidence,
  record: PublicRecord,
  articles: ReadonlyMap<string, string>,
): string[] {
  const text = articles.get(record.sourcesById.get(id)?.article ?? '');
  if (!quote) return [];
  if (text === undefined)
    return [`${owner}: its quote cannot be checked, source ${id} has no article at hand`];
  const count = countQuote(text, quote, language);
  if (count === 1) return [];
  const advice =
    count === 0
      ? 'copy whole words as the article prints them'
      : 'add prefix or suffix until only one place is meant';
  return [`${owner}: quote "${quote.exact}" found ${count} times in source ${id}, must be once: ${advice}`];
}
