import type { AstroIntegration } from 'astro';
import { checkContent } from '../content/check.ts';
import { contentFolder } from '../content/content-folder.ts';
import { withLines } from '../content/problem-lines.ts';
import { getRecord } from '../content/record.ts';
import { checkSeals } from '../content/seals.ts';
import { LANGUAGE, ORIGINAL } from '../i18n/locale.ts';
import { undrawable } from '../map/earth/undrawable.ts';
import { formatProblems } from '../schema/problem.ts';
import { isCheckedAside } from '../settings.ts';
import { LED_TO, sitePages } from '../site-files.ts';

/**
 * Refuses a build whose content has problems, and lists them all; the same check as `npm run check`. It looks at all languages at
 * once, so the build of English does it for the others, which would find the same; and none where `npm run build` does it beside them.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      // Before Astro reads the collections, or its own first error would hide all others.
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' || LANGUAGE !== ORIGINAL || isCheckedAside) return;
        refuseFaultyContent((message) => logger.warn(message));
      },
    },
  };
}

/** @throws with all problems of the content, where it has any */
export function refuseFaultyContent(warn: (message: string) => void): void {
  const today = new Date().toISOString().slice(0, 10);
  const problems = [
    ...checkContent(contentFolder(), today, undrawable, sitePages, LED_TO),
    ...checkSeals(contentFolder(), today),
  ];
  if (problems.length > 0)
    throw new Error(
      `content/ cannot be published, problems: ${problems.length}\n${formatProblems(withLines(contentFolder(), problems))}`,
    );
  if (getRecord().publisher.name === null)
    warn('content/publisher.yaml names nobody: the pages say that no publisher is named yet');
}
