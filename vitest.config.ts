import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Two cores: scenarios beside each other wait for each other's work beyond that.
    maxConcurrency: 3,
  },
});
