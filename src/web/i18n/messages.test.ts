import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = path.join(import.meta.dirname, 'messages')
const read = (language: string, file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(folder, language, file), 'utf8'))
const argumentsOf = (message: unknown) => [...new Set(JSON.stringify(message).match(/\{[a-zA-Z]+\}/g))].sort()

describe.each(readdirSync(path.join(folder, 'en')))('the words of %s', (file) => {
  const [english, hindi] = [read('en', file), read('hi', file)]

  it('are all there in both languages', () => {
    expect(Object.keys(hindi).sort()).toEqual(Object.keys(english).sort())
  })
  it('take the same arguments in both languages', () => {
    for (const key of Object.keys(english))
      expect([key, ...argumentsOf(hindi[key])]).toEqual([key, ...argumentsOf(english[key])])
  })
  it('name their domain in every key of a domain', () => {
    const domain = path.basename(file, '.json')
    if (domain === 'shell' || domain === 'identity') return
    for (const key of Object.keys(english)) expect(key.startsWith(`${domain}_`), key).toBe(true)
  })
})
