import { pino } from 'pino'

/** Errors that the code under test logged since the last look. A test that did not expect one fails. */
export const logged: string[] = []
const sink = { write: (line: string) => void logged.push(line) }

export const testLog = pino({ level: 'error' }, sink)

/** Takes the errors that a test provoked on purpose, as parsed log lines. */
export const takeErrors = () =>
  logged.splice(0).map((line) => JSON.parse(line) as { msg: string; err?: { type: string; message: string } })
