import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    env: { SITE: 'https://example.org' }, // `src/site.ts` has it from Astro in a build
  },
});
