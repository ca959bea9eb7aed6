import { defineConfig } from 'vitest/config';

export default defineConfig({
  // No test is about time; a loaded machine is not a fault.
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
});
