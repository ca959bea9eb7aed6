import type { Candidate } from '../finder/candidate.ts';
import type { Article } from '../intake/article.ts';
import { blankCoding, blankStatement } from './blank.ts';
import type { CodingDraft, SourceDraft, StatementDraft } from './draft.ts';
import { sourceFields } from './source-fields.ts';

/** The source that an article is, as far as its file says it; what was not read is empty. */
export function draftedSource(article: Article): SourceDraft {
  const { publisher, title, url, published, language } = sourceFields(article);
  return {
    publisher: publisher ?? '',
    publisherKind: 'unknown',
    stateControlled: false,
    title: title ?? '',
    url: url ?? '',
    published: published ?? '',
    publishedPrecision: article.publishedPrecision?.value ?? 'day',
    language: language ?? '',
    summary: '',
    differs: '',
    notes: '',
  };
}

/** The statement that a candidate suggests. What only an editor can say is empty. */
export function draftedStatement(candidate: Candidate, language: string): StatementDraft {
  const { country, speaker, role, represents, said, saidPrecision, selector } = candidate;
  const isOutlet = represents === 'OUTLET';
  return {
    ...blankStatement(country),
    name: speaker,
    person: isPerson(speaker, represents),
    role,
    represents,
    said: said ?? '',
    saidPrecision: saidPrecision ?? 'day',
    codings: draftedCodings(candidate),
    kind: selector ? 'direct-quote' : isOutlet ? 'outlet-wording' : 'reported-speech',
    language,
    quote: selector ? { ...selector, translation: '' } : null,
  };
}

/** A name of several words with capitals, of somebody who is no outlet. */
export function isPerson(speaker: string, represents: string): boolean {
  return represents !== 'OUTLET' && /^\p{Lu}\S*(?: \S+)* \p{Lu}/u.test(speaker);
}

function draftedCodings({
  contribution,
  also,
  stance,
  place,
  mission,
  conditions,
}: Candidate): CodingDraft[] {
  if (contribution === null || stance === null) return [];
  return [contribution, ...also].map((one) => ({
    ...blankCoding(),
    contribution: one,
    stance,
    place,
    mission: mission ?? 'unspecified',
    conditions: [...conditions],
  }));
}
