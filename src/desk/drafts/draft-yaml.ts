import type { Day } from '../../schema/day.ts';
import type { Candidate } from '../finder/candidate.ts';
import type { Article } from '../intake/article.ts';
import { isPerson } from './drafted.ts';
import { slug, sourceIdOf } from './ids.ts';
import { sourceFields } from './source-fields.ts';

/** A file of a draft: its path from the folder of drafts, and its text. */
export interface DraftFile {
  path: string;
  text: string;
}

/**
 * An article and its candidates as files in the house's order, to be finished by hand and moved into `content/`: what
 * was not read is null, and summaries are, so that `npm run check` refuses what nobody has judged.
 */
export function draftFiles(article: Article, candidates: readonly Candidate[], today: Day): DraftFile[] {
  const id = sourceId(article);
  const byCountry = Map.groupBy(candidates, ({ country }) => country.toLowerCase());
  return [
    { path: `${id}/sources/${id}.yaml`, text: sourceYaml(article, today) },
    ...[...byCountry].map(([country, own]) => ({
      path: `${id}/statements/${country}.yaml`,
      text: own.map((candidate) => statementYaml(candidate, id, article, today)).join(''),
    })),
  ];
}

/** The file stands in for a day that was not read. */
function sourceId({ publisher, published, file }: Article): string {
  const name = (file.split(/[\\/]/u).at(-1) ?? '').replace(/\.[a-z]{2,4}$/iu, '');
  return sourceIdOf(publisher?.value ?? '', published?.value ?? (slug(name) || 'text'));
}

function sourceYaml(article: Article, today: Day): string {
  const fields = sourceFields(article);
  const lines = [
    ...article.notices.map((notice) => `# This file ${notice}.`),
    `publisher: ${scalar(fields.publisher)}`,
    'publisherKind: unknown',
    'stateControlled: false',
    `title: ${scalar(fields.title)}`,
    `url: ${scalar(fields.url)}`,
    `published: ${fields.published ?? 'null'}`,
    ...(fields.publishedPrecision === null || fields.publishedPrecision === 'day'
      ? []
      : [`publishedPrecision: ${fields.publishedPrecision}`]),
    `recorded: ${today}`,
    `language: ${fields.language ?? 'null'}`,
    ...(fields.digest === null
      ? []
      : [
          `textDigest: "${fields.digest}"`,
          `article: ${scalar(article.file.split(/[\\/]/u).at(-1) ?? null)}`,
          'summary: null',
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function statementYaml(candidate: Candidate, source: string, article: Article, today: Day): string {
  const { country, speaker, role, represents, said, saidPrecision, selector } = candidate;
  const person = isPerson(speaker, represents);
  const lines = [
    `# ${oneLine(candidate.passage)}`,
    ...(candidate.cue === null ? [] : [`# Suggested by: ${oneLine(candidate.cue)}`]),
    ...(candidate.also.length === 0 ? [] : [`# The same words name: ${candidate.also.join(', ')}`]),
    ...(candidate.inRecord === null ? [] : [`# The record may have it: ${candidate.inRecord}`]),
    `- id: ${country.toLowerCase()}-${said ?? today}-${slug(speaker)}`,
    `  country: ${country}`,
    `  speaker: { name: ${quoted(speaker)}, person: ${person}, role: ${quoted(role)}, represents: ${represents} }`,
    `  said: ${said ?? 'null'}`,
    ...(saidPrecision === null || saidPrecision === 'day' ? [] : [`  saidPrecision: ${saidPrecision}`]),
    `  recorded: ${today}`,
    '  summary: null',
    `  codings: ${codings(candidate)}`,
    '  evidence:',
    `    - source: ${source}`,
    `      kind: ${selector ? 'direct-quote' : represents === 'OUTLET' ? 'outlet-wording' : 'reported-speech'}`,
    `      language: ${article.language?.value ?? 'null'}`,
    ...(selector
      ? [
          '      quote:',
          `        exact: ${quoted(selector.exact)}`,
          ...(selector.prefix === '' ? [] : [`        prefix: ${quoted(selector.prefix)}`]),
          ...(selector.suffix === '' ? [] : [`        suffix: ${quoted(selector.suffix)}`]),
          '      wordsBy: speaker',
          '      carries: []',
        ]
      : []),
    `      checked: { on: ${today}, against: ${article.digest === null ? 'stored-copy' : 'full-text'} }`,
  ];
  return `${lines.join('\n')}\n`;
}

function codings({ contribution, stance, place, mission, conditions }: Candidate): string {
  if (contribution === null || stance === null) return '[]';
  const fields = [
    `contribution: ${contribution}`,
    `stance: ${stance}`,
    ...(place === 'unspecified' ? [] : [`place: ${place}`]),
    ...(mission === null ? [] : [`mission: ${mission}`]),
    ...(conditions.length === 0 ? [] : [`conditions: [${conditions.join(', ')}]`]),
  ];
  return `[{ ${fields.join(', ')} }]`;
}

function scalar(value: string | null): string {
  return value === null ? 'null' : quoted(value);
}

/** Text between double quotation marks, which YAML reads as JSON does. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
