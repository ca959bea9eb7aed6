// Vitest sets variables of the names by which Astro hands out its own, and BASE_URL=/ would reach every page.
const OF_VITEST = /^(VITEST.*|TEST|NODE_ENV|BASE_URL|DEV|PROD|SSR|MODE)$/;

/** The variables for a build that a test starts: those of this process, without the ones that Vitest has set. */
export function withoutVitest(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_VITEST.test(name)));
}
