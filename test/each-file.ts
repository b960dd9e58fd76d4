import { afterEach, expect } from 'vitest'
import { logged } from './log.ts'

afterEach(() => {
  const errors = logged.splice(0)
  expect(errors, 'the code under test logged errors; a test that expects them takes them with takeErrors()').toEqual([])
})
