import type { PublicRecord } from '../../record/public-record.ts';
import { comparableAddress } from '../../record/same-words.ts';
import type { Cues } from '../../schema/cues.ts';
import type { Day } from '../../schema/day.ts';
import type { Source } from '../../schema/source.ts';
import { draftedSource, draftedStatement } from '../drafts/drafted.ts';
import { freeId, sourceIdOf } from '../drafts/ids.ts';
import { sourceFields } from '../drafts/source-fields.ts';
import type { Candidate } from '../finder/candidate.ts';
import { findCandidates } from '../finder/find.ts';
import type { Article } from '../intake/article.ts';
import { findDouble } from '../intake/doubles.ts';
import type { Item, Sitting } from '../judgement/sitting.ts';

/** What an article is compared with and looked through for. */
export interface Around {
  record: PublicRecord;
  cues: ReadonlyMap<string, Cues>;
  /** Texts at hand by name: to tell an article that was read before. */
  texts: ReadonlyMap<string, string>;
  /** Ids of the articles on the desk. */
  taken: ReadonlySet<string>;
  today: Day;
}

/** An article with its candidates, as it comes to the desk. */
export function sittingOf(article: Article, { record, cues, texts, taken, today }: Around): Sitting {
  const double = findDouble(article, record.sources, texts);
  const known = double && double.by !== 'words' ? double.of : sourceOfText(record, double?.of);
  const { candidates, notices } = findCandidates(
    asKnown(article, record.sourcesById.get(known)),
    cues,
    record,
  );
  const told = double ? [doubleNotice(double.of, double.by, double.share)] : [];
  const source = draftedSource(article);
  return {
    id: freeId(sourceIdOf(source.publisher, source.published || today), taken),
    file: article.file,
    taken: today,
    text: article.text,
    digest: article.digest,
    notices: [...article.notices, ...notices, ...told].map((notice) => `This file ${notice}.`),
    readFrom: sourceFields(article).readFrom,
    known,
    report: reportAt(record, source.url),
    against: 'stored-copy',
    source,
    items: placed(article.text, candidates, article.language?.value ?? ''),
    writes: [],
  };
}

/** With the day that the record has for its source, where the file tells none. */
function asKnown(article: Article, source: Source | undefined): Article {
  if (!source?.published || article.published) return article;
  const from = 'the record';
  return {
    ...article,
    published: { value: source.published, from },
    publishedPrecision: { value: source.publishedPrecision, from },
  };
}

function doubleNotice(of: string, by: string, share = 1): string {
  if (by === 'digest') return `is in the record already, word for word: ${of}`;
  if (by === 'address') return `has the address of a source of the record: ${of}`;
  return `is nearly the same text as ${of} (${Math.round(100 * share)} % of the shorter one)`;
}

/** The source whose article is a text at hand; empty for none. */
function sourceOfText({ sources }: PublicRecord, name: string | undefined): string {
  return sources.find(({ article }) => name !== undefined && article === name)?.id ?? '';
}

function reportAt({ reports }: PublicRecord, url: string): string {
  if (!URL.canParse(url)) return '';
  const own = comparableAddress(url);
  const unread = reports.filter(({ readAs }) => readAs.length === 0);
  return unread.find((one) => one.url !== null && comparableAddress(one.url) === own)?.id ?? '';
}

/** The candidates as items; each passage is looked for behind the one before, since they come in the order of the text. */
function placed(text: string, candidates: readonly Candidate[], language: string): Item[] {
  let from = 0;
  return candidates.map((candidate, index) => {
    const after = text.indexOf(candidate.passage, from);
    const start = after === -1 ? text.indexOf(candidate.passage) : after;
    if (start !== -1) from = start;
    return {
      key: String(index + 1),
      candidate,
      passage: start === -1 ? null : { start, end: start + candidate.passage.length },
      decision: 'open',
      reason: '',
      joins: '',
      carries: [],
      draft: draftedStatement(candidate, language),
    };
  });
}
