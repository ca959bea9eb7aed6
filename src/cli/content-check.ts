import type { AstroIntegration } from 'astro';
import { checkContent } from '../content/check.ts';
import { contentFolder } from '../content/content-folder.ts';
import { withLines } from '../content/problem-lines.ts';
import { getRecord } from '../content/record.ts';
import { checkSeals } from '../content/seals.ts';
import { LANGUAGE, ORIGINAL } from '../i18n/locale.ts';
import { undrawable } from '../map/earth/undrawable.ts';
import { formatProblems } from '../schema/problem.ts';
import { LED_TO, sitePages } from '../site-files.ts';

/**
 * Refuses a build whose content has problems, and lists them all; the same check as `npm run check`. It looks at all languages at
 * once, so the build of English does it for the others, which would find the same.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      // Before Astro reads the collections, or its own first error would hide all others.
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' || LANGUAGE !== ORIGINAL) return;
        const today = new Date().toISOString().slice(0, 10);
        const problems = [
          ...checkContent(contentFolder(), today, undrawable, sitePages, LED_TO),
          ...checkSeals(contentFolder(), today),
        ];
        if (problems.length === 0) {
          if (getRecord().publisher.name === null)
            logger.warn('content/publisher.yaml names nobody: the pages say that no publisher is named yet');
          return;
        }
        throw new Error(
          `content/ cannot be published, problems: ${problems.length}\n${formatProblems(withLines(contentFolder(), problems))}`,
        );
      },
    },
  };
}
