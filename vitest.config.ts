import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    testTimeout: 60_000, // no test is about time; a loaded machine is not a fault
    maxWorkers: 2,
    isolate: false, // no module of ours keeps anything but what it has read, and reading it anew takes half the time
    unstubEnvs: true,
    env: { SITE_URL: 'https://example.org', BASE_PATH: '/', LANGUAGES: 'en' },
  },
});
