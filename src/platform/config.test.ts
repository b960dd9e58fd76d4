import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError, Environment, readConfig } from './config.ts'

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
const exampleKeys = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, key]) => key)

describe('configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', ROLE: 'all', RATE_LIMIT: 'on' })
  })

  it('is described by .env.example, variable for variable', () => {
    expect([...exampleKeys].sort()).toEqual(Object.keys(Environment.shape).sort())
  })

  it('accepts the values that .env.example shows', () => {
    const values = Object.fromEntries(
      [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, key = '', value = '']) => [key, value]),
    )
    expect(readConfig(values)).toMatchObject({ PUBLIC_URL: 'https://drishti.example.edu' })
  })

  it.each([
    [{ PORT: 'abc' }, /PORT: .*free port/s],
    [{ DATABASE_URL: 'mysql://x/y' }, /DATABASE_URL: .*postgres:\/\//s],
    [{ NODE_ENV: 'production', RATE_LIMIT: 'off' }, /RATE_LIMIT: off is refused/],
    [{ ROLE: 'worker' }, /ROLE: worker needs DATABASE_URL.*AUTH_SECRET: is needed/s],
    [{ AUTH_SECRET: 'short' }, /AUTH_SECRET: .*openssl/s],
    [{ AI_PROVIDERS: 'ollama,skynet' }, /AI_PROVIDERS: does not know skynet/],
    [{ AI_PROVIDERS: 'gemini' }, /GEMINI_API_KEY: is needed/],
    [{ PORT: '99999', HOST: 'x', LOG_LEVEL: 'loud' }, /PORT: .*\nLOG_LEVEL: /s],
  ])('names what is wrong with %j and how to mend it', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(ConfigError)
    expect(() => readConfig(environment)).toThrow(message)
  })
})
