import type { AstroIntegration } from 'astro';
import { checkContent } from '../content/check.ts';
import { contentFolder } from '../content/record.ts';
import { undrawable } from '../map/undrawable.ts';
import { formatProblems } from '../schema/problem.ts';

/** Refuses a build whose content has problems, and lists them all; the same check as `npm run check`. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:build:start': () => {
        const problems = checkContent(contentFolder(), new Date().toISOString().slice(0, 10), undrawable);
        if (problems.length === 0) return;
        throw new Error(
          `content/ has ${problems.length} problems and cannot be published:\n${formatProblems(problems)}`,
        );
      },
    },
  };
}
