import type { Candidate } from '../finder/candidate.ts';
import type { Article } from '../intake/article.ts';
import { sourceFields } from './source-fields.ts';

/** What was found in an article, as lines that a person can read. */
export function report(
  article: Article,
  candidates: readonly Candidate[],
  notices: readonly string[],
): string {
  const { readFrom, ...fields } = sourceFields(article);
  const head = (Object.keys(readFrom) as (keyof typeof readFrom)[]).map((field) => {
    const value = fields[field];
    return `  ${field.padEnd(18)} ${value ?? 'not in the file'}${value === null || readFrom[field] === null ? '' : `  (${readFrom[field]})`}`;
  });
  const found = candidates.flatMap((candidate, index) => [
    '',
    `${String(index + 1).padStart(3)}  ${whatOf(candidate)}`,
    `     ${candidate.speaker}${candidate.role === candidate.speaker ? '' : `, ${candidate.role}`}, ${dayOf(candidate)}`,
    `     ${candidate.passage.replace(/\s+/gu, ' ')}`,
    ...(candidate.cue === null ? [] : [`     suggested by: ${candidate.cue.replace(/\s+/gu, ' ')}`]),
    ...(candidate.selector === null ? [] : [`     quote: ${candidate.selector.exact}`]),
    ...(candidate.inRecord === null ? [] : [`     in the record: ${candidate.inRecord}`]),
    ...(candidate.change === null ? [] : [`     would change: ${candidate.change}`]),
  ]);
  return [article.file, ...head, ...notices.map((notice) => `  ! ${notice}`), ...found, ''].join('\n');
}

function whatOf({ country, contribution, also, stance, place, conditions }: Candidate): string {
  const bring = contribution === null ? 'nothing named' : [contribution, ...also].join(' + ');
  const where = place === 'unspecified' ? [] : [place];
  const waits = conditions.length === 0 ? [] : [`if ${conditions.join(', ')}`];
  return [country, bring, stance ?? 'no stance told', ...where, ...waits].join('  ');
}

function dayOf({ said, saidPrecision }: Candidate): string {
  return said === null ? 'day not known' : saidPrecision === 'day' ? said : `${said} (${saidPrecision})`;
}
