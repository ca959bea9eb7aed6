import { claimRows } from '../../answers/claim-rows.ts';
import type { Claims } from '../../schema/claim.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Tag } from './prose.ts';

const PICKING = ['topics', 'articles'] as const;

/** Rows and columns that the scenes of an explainer pick, and the chart of claims does not have. */
export function pickedProblems({ articles, topics }: Claims, file: string, tags: readonly Tag[]): Problem[] {
  const { shared } = claimRows({ articles, topics });
  const known = {
    topics: shared.map(({ id }) => id),
    articles: articles.map(({ source }) => source),
  };
  return tags.flatMap(({ name, attributes, line }) =>
    name === 'Scene' || name === 'Scenes'
      ? PICKING.flatMap((attribute) =>
          (attributes[attribute] ?? '')
            .split(/\s+/u)
            .filter((id) => id && !known[attribute].includes(id))
            .map((id) => ({
              file,
              line,
              field: `<${name} ${attribute}>`,
              message: `"${id}" is not in the chart of claims: write one of ${known[attribute].join(', ')}`,
            })),
        )
      : [],
  );
}
