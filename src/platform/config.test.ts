import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError, Environment, readConfig } from './config.ts'
import { wantedOf } from './model/settings.ts'

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
const exampleKeys = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, key]) => key)

describe('configuration', () => {
  it('reads models per task, whose names may hold colons, and prices', () => {
    const config = readConfig({
      AI_PLAN: ' ollama:qwen3:8b , ollama',
      AI_PRICES: '{"ollama:qwen3:8b":{"in":0,"out":0.5}}',
    })
    expect(config.AI_PLAN.map(wantedOf)).toEqual([
      { provider: 'ollama', model: 'qwen3:8b' },
      { provider: 'ollama', model: null },
    ])
    expect(config.AI_PRICES).toEqual({ 'ollama:qwen3:8b': { in: 0, out: 0.5 } })
  })

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
    [{ AI_PROVIDERS: 'ollama:qwen3' }, /AI_PROVIDERS: names providers only/],
    [{ AI_PLAN: 'ollama:qwen3,skynet:1' }, /AI_PLAN: does not know skynet.*ollama:qwen3,gemini/],
    [{ AI_CHAT: 'openai:gpt-4.1' }, /OPENAI_API_KEY: is needed for the provider openai/],
    [{ AI_EMBED: 'ollama' }, /AI_EMBED: needs a model for ollama.*nomic-embed-text/],
    [{ AI_EMBED: 'anthropic:x', ANTHROPIC_API_KEY: 'k' }, /AI_EMBED: names anthropic, which has no embeddings/],
    [{ AI_PRICES: '{"gemini:x": 3}' }, /AI_PRICES: is no list of prices.*per million tokens as JSON/],
    [{ AI_PRICES: 'cheap' }, /AI_PRICES: is no list of prices/],
    [
      { AI_CONCURRENCY_PER_PERSON: 'many', AI_TOKENS_PER_PERSON_DAY: '-1' },
      /AI_CONCURRENCY_PER_PERSON: .*AI_TOKENS_PER_PERSON_DAY: /s,
    ],
    [{ PORT: '99999', HOST: 'x', LOG_LEVEL: 'loud' }, /PORT: .*\nLOG_LEVEL: /s],
  ])('names what is wrong with %j and how to mend it', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(ConfigError)
    expect(() => readConfig(environment)).toThrow(message)
  })
})
