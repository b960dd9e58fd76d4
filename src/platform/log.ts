import { DrizzleQueryError } from 'drizzle-orm'
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino'

export type { Logger }

/** JSON logs. Bodies, names, addresses and cookies never enter them: callers log ids, codes and durations only. */
export function makeLog(level: string, to?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: { app: 'drishti' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'email',
        'password',
        'token',
        'cookie',
        'authorization',
        '*.email',
        '*.password',
        '*.token',
        '*.cookie',
        '*.authorization',
      ],
      censor: '[hidden]',
    },
    serializers: { err: describeError },
  }
  return to ? pino(options, to) : pino(options)
}

/** An error without its query parameters: a driver's message may quote what a person wrote. */
function describeError(error: Error): Record<string, unknown> {
  const code = 'code' in error ? error.code : undefined
  const isQuery = error instanceof DrizzleQueryError || 'severity' in error
  const cause = error.cause instanceof Error ? describeError(error.cause) : undefined
  return {
    type: error.name,
    code,
    message: isQuery ? 'query failed' : error.message,
    stack: isQuery ? framesOf(error) : error.stack,
    cause,
  }
}

function framesOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return frames.slice(0, 12).join('\n')
}
