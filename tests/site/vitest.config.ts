/** Tests over the built `dist/`: build first, then `npm run test:site`. */
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: Vitest reads its configuration from the default export.
export default defineConfig({
  test: {
    root: resolve(import.meta.dirname, '../..'),
    include: ['tests/site/**/*.test.ts'],
    maxWorkers: 2, // two of them build the whole site, each into a folder of its own
    isolate: false, // the pages of the site are read once by each worker: see dist.ts
    testTimeout: 300_000, // a loaded machine is not a fault
    hookTimeout: 300_000, // the second build, with a base path
  },
});
