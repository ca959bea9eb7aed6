import type { Claim, Claims, ClaimTopic } from '../schema/claim.ts';

/** How an article stands to a topic: `differs` where another on the same meeting has another version of it, `other` where it is about other things. */
export const TELLINGS = ['told', 'differs', 'silent', 'other'] as const;

export type Telling = (typeof TELLINGS)[number];

/** What can be counted: the articles, the topics that at least two on one meeting tell, those of these on which they part. */
export const CLAIMS_COUNTS = ['articles', 'subjects', 'apart'] as const;

export type ClaimsCounted = (typeof CLAIMS_COUNTS)[number];

/** What one article has of a topic; `version`, in a few words, where another article has another. */
export type ClaimCell = {
  article: Claims['articles'][number];
  claims: readonly Claim[];
} & ({ telling: 'differs'; version: string } | { telling: Exclude<Telling, 'differs'>; version?: undefined });

/** A topic, with a cell for each article in the order of the columns. */
export interface ClaimRow extends Pick<ClaimTopic, 'id' | 'topic' | 'apart'> {
  cells: readonly ClaimCell[];
}

/** `shared`: what at least two articles tell, those on which they part first; `single`: what is told by one alone. */
export function claimRows({ articles, topics }: Claims): { shared: ClaimRow[]; single: ClaimRow[] } {
  const rows = topics.map(({ id, topic, apart, claims, silent }): ClaimRow => {
    const apartOn = new Set(claims.flatMap(({ version }) => version ?? [])).size > 1;
    const cells = articles.map((article): ClaimCell => {
      const own = claims.filter((claim) => claim.article === article.source);
      const version = apartOn ? own.find((claim) => claim.version)?.version : undefined;
      const untold = silent.includes(article.source) ? 'silent' : 'other';
      return version
        ? { article, telling: 'differs', version, claims: own }
        : { article, telling: own.length > 0 ? 'told' : untold, claims: own };
    });
    return { id, topic, ...(apart ? { apart } : {}), cells };
  });
  const shared = rows.filter((row) => tellers(row) > 1);
  return {
    shared: [...shared.filter(parts), ...shared.filter((row) => !parts(row))],
    single: rows.filter((row) => tellers(row) === 1),
  };
}

/** Whether its articles part on it. */
export function parts({ cells }: ClaimRow): boolean {
  return cells.some(({ telling }) => telling === 'differs');
}

/** Whether at least two articles on one meeting tell it: those on different days cannot tell one thing otherwise. */
export function isCompared({ cells }: ClaimRow): boolean {
  const meetings = cells.flatMap(({ article, claims }) =>
    claims.length > 0 && article.about ? article.about : [],
  );
  return new Set(meetings).size < meetings.length;
}

function tellers({ cells }: ClaimRow): number {
  return cells.filter(({ claims }) => claims.length > 0).length;
}
