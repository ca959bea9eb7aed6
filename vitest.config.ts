import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    testTimeout: 60_000, // no test is about time; a loaded machine is not a fault
    env: { SITE: 'https://example.org' }, // `src/site.ts` has it from Astro in a build
  },
});
