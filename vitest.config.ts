import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts', 'evals/**/*.test.ts', '*.test.ts'],
    globalSetup: ['test/global.ts'],
    setupFiles: ['test/each-file.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
