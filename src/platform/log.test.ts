import { DrizzleQueryError } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { makeLog } from './log.ts'

const lineOf = (error: Error) => {
  const lines: string[] = []
  makeLog('info', { write: (line) => void lines.push(line) }).error({ err: error }, 'request failed')
  return lines.join('')
}

it('writes of a failed query what failed and where, never what the person wrote', () => {
  const driver = Object.assign(new Error('invalid input: "my diary"'), { severity: 'ERROR', code: '22P02' })
  const line = lineOf(new DrizzleQueryError('insert into notes values ($1)', ['my diary'], driver))
  expect(line).not.toContain('diary')
  expect(JSON.parse(line).err).toMatchObject({ message: 'query failed', cause: { code: '22P02' } })
  expect(JSON.parse(line).err.stack).toContain('log.test.ts')
})

it('keeps the message of an error of our own', () => {
  expect(JSON.parse(lineOf(new Error('Two jobs have the same name'))).err.message).toBe('Two jobs have the same name')
})
