import { globSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { Dialogue } from './format.ts'

/** The two thirds that may be tuned on, or the third kept aside, which lives in a folder of its own. */
export function readSet(isHeld: boolean): Dialogue[] {
  const folder = new URL(isHeld ? './held/' : './', import.meta.url).pathname
  return globSync('*.json', { cwd: folder })
    .sort()
    .flatMap((file) => z.array(Dialogue).parse(JSON.parse(readFileSync(`${folder}${file}`, 'utf8'))))
}
