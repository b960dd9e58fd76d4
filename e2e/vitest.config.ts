import { defineConfig } from 'vitest/config'

/** The journeys: one Drishti and one browser for all, new people for each. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['e2e/start.ts'],
    setupFiles: ['e2e/words.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
})
