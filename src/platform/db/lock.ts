import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ConfigError } from '#platform/config.ts'
import { makeDirectory } from './directory.ts'

/**
 * Takes a data directory for this process until `release` is called or the process dies, SIGKILL included:
 * an open SQLite transaction is an advisory lock that the operating system drops with the process.
 * Throws a ConfigError when another process holds it.
 */
export function lockDirectory(directory: string): { release(): void } {
  makeDirectory(directory)
  const lock = new DatabaseSync(join(directory, 'lock.sqlite'), { timeout: 0 })
  try {
    lock.exec('BEGIN IMMEDIATE')
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'errcode' in error && error.errcode !== 5) throw error // 5 is SQLITE_BUSY
    throw new ConfigError(
      `DATA_DIR: another Drishti process is using ${directory}. Stop it first, or give this one another DATA_DIR.`,
    )
  }
  return { release: () => lock.close() }
}
