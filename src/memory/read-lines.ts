import { parse } from '#platform/contract/problems.ts'
import { type FieldError, VisibleError } from '#platform/errors.ts'
import { MemoryLine } from './memory.api.ts'

/** As many as one person's store is made for: whoever exports it can bring it back in one file. */
const mostLines = 50_000
const mostNamed = 50

/** A line that was read, with its number in the file. */
export type NumberedLine = { number: number; line: MemoryLine }

/**
 * The lines of a file, blank ones left out. All are good, or it throws a 422 that names the first fifty bad ones by their
 * number: half a file would be hard to tell from a whole one.
 */
export function readLines(file: string): NumberedLine[] {
  const filled = file
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((text, index) => ({ text: text.trim(), number: index + 1 }))
    .filter(({ text }) => text !== '')
  if (filled.length === 0) throw bad('The file is empty.', [{ path: 'line 1', message: 'is empty' }])
  if (filled.length > mostLines)
    throw bad(`The file has ${filled.length} lines. Send at most ${mostLines} at once.`, [
      { path: `line ${filled[mostLines]?.number}`, message: `is beyond the ${mostLines} lines of one import` },
    ])
  const good: NumberedLine[] = []
  const errors: FieldError[] = []
  const firstWith = new Map<string, NumberedLine>()
  for (const { text, number } of filled) {
    const read = readLine(text)
    if (typeof read === 'string') errors.push({ path: `line ${number}`, message: read })
    else {
      const twin = firstWith.get(read.externalId)
      const here = { number, line: read }
      if (twin && JSON.stringify(twin.line) !== JSON.stringify(read))
        errors.push({ path: `line ${number}`, message: `has the externalId of line ${twin.number}, and other words` })
      else if (!twin) firstWith.set(read.externalId, here)
      if (!twin) good.push(here)
    }
  }
  if (errors.length === 0) return good
  throw bad(
    `${errors.length} of ${filled.length} lines cannot be read, so nothing was taken in. Correct them and send the file again.`,
    errors.slice(0, mostNamed),
    { badLines: errors.length },
  )
}

const bad = (message: string, fields: FieldError[], extra: Record<string, unknown> = {}) =>
  new VisibleError(422, 'invalid', message, { fields, extra })

/** The line, or what is wrong with it. */
function readLine(text: string): MemoryLine | string {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return 'is not JSON'
  }
  const parsed = parse(MemoryLine, raw)
  if ('fields' in parsed) return parsed.fields.slice(0, 3).map(wordsOf).join('; ')
  return Object.values(parsed.value).some((value) => typeof value === 'string' && value.includes('\0'))
    ? 'contains a character that cannot be kept (U+0000)'
    : parsed.value
}

/** Of a line that is no object, the field has no name. */
const wordsOf = ({ path, message }: FieldError) => (path === 'body' ? message : `${path} ${message}`)
