import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a directory, and those above it, for this user alone. Not by mkdir's own recursion: that never ends below /proc,
 * where what is missing can be neither found nor made. Throws the system's error.
 */
export function makeDirectory(directory: string): void {
  const path = resolve(directory)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  if (dirname(path) !== path) makeDirectory(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error // another process was quicker
  }
}
