import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    testTimeout: 60_000, // no test is about time; a loaded machine is not a fault
    env: { SITE_URL: 'https://example.org', BASE_PATH: '/' },
  },
});
