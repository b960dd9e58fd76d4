import { z } from 'zod'
import { codeOf } from './errors.ts'
import { aiProblems, Prices } from './model/settings.ts'

const flag = z.enum(['on', 'off'])
const optionalUrl = z.url().optional()
const names = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  )

/** Every variable that Drishti reads. `.env.example` is checked against these keys by a test. */
export const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  RATE_LIMIT: flag.default('on'),
  BODY_LIMIT_KB: z.coerce.number().int().min(16).max(100_000).default(1024),
  AUTH_SECRET: z.string().min(32).optional(),
  OPERATOR_EMAILS: names,
  SIGN_UP: z.enum(['open', 'closed']).default('open'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  METRICS_TOKEN: z.string().min(16).optional(),
  DEMO: flag.default('off'),
  AI_PROVIDERS: names,
  AI_TIMEOUT_MS: z.coerce.number().int().min(500).max(300_000).default(20_000),
  AI_FIRST_TOKEN_MS: z.coerce.number().int().min(200).max(120_000).default(8_000),
  AI_CHAT: names,
  AI_PLAN: names,
  AI_EXTRACT: names,
  AI_VISION: names,
  AI_EMBED: names,
  AI_CONCURRENCY: z.coerce.number().int().min(0).max(10_000).default(32),
  AI_CONCURRENCY_PER_PERSON: z.coerce.number().int().min(0).max(1000).default(3),
  AI_TOKENS_PER_PERSON_DAY: z.coerce.number().int().min(0).default(0),
  AI_TOKENS_PER_ORGANISATION_DAY: z.coerce.number().int().min(0).default(0),
  AI_PRICES: Prices.default({}),
  AI_PRIVATE_HOSTS: flag.default('off'),
  OLLAMA_BASE_URL: z.url().default('http://127.0.0.1:11434'),
  OLLAMA_MODEL: z.string().default('llama3.1'),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: optionalUrl,
  OPENAI_MODEL: z.string().default('gpt-4.1-mini'),
  OPENAI_COMPATIBLE_BASE_URL: optionalUrl,
  OPENAI_COMPATIBLE_API_KEY: z.string().optional(),
  OPENAI_COMPATIBLE_MODEL: z.string().optional(),
  GEMINI_API_KEY: z.string().optional(),
  GEMINI_BASE_URL: optionalUrl,
  GEMINI_MODEL: z.string().default('gemini-2.5-flash'),
  ANTHROPIC_API_KEY: z.string().optional(),
  ANTHROPIC_BASE_URL: optionalUrl,
  ANTHROPIC_MODEL: z.string().default('claude-sonnet-4-5'),
})
export type Config = z.output<typeof Environment>

/** What to do about a variable that is wrong; the key is the variable. */
const fixes: Partial<Record<keyof Config, string>> = {
  PORT: 'Set PORT to a free port such as 3000.',
  DATABASE_URL: 'Write it as postgres://user:password@host:5432/database, or leave it out for the embedded database.',
  REDIS_URL: 'Write it as redis://host:6379, or leave it out for the in-memory cache.',
  PUBLIC_URL: 'Write the address that people type, such as https://drishti.example.edu.',
  AUTH_SECRET: 'Use at least 32 random characters, for example from: openssl rand -hex 32',
  ROLE: 'Use all, api or worker.',
  RATE_LIMIT: 'Use on or off; off is refused in production.',
  AI_PROVIDERS: 'List any of ollama, openai, openai-compatible, gemini, anthropic, separated by commas.',
  AI_CHAT: 'List providers or provider:model in order, such as ollama:qwen3,gemini; empty for AI_PROVIDERS.',
  AI_PLAN: 'List providers or provider:model in order, such as ollama:qwen3,gemini; empty for AI_PROVIDERS.',
  AI_EXTRACT: 'List providers or provider:model in order, such as ollama:qwen3,gemini; empty for AI_PROVIDERS.',
  AI_VISION: 'List providers or provider:model in order, such as ollama:qwen3-vl,gemini; empty for AI_PROVIDERS.',
  AI_EMBED: 'Name a provider and its embedding model, such as ollama:nomic-embed-text; empty for the built-in search.',
  AI_CONCURRENCY: 'Use the number of answers that may be written at once, or 0 for no limit.',
  AI_CONCURRENCY_PER_PERSON: 'Use the number of answers at once for one person, or 0 for no limit.',
  AI_TOKENS_PER_PERSON_DAY: 'Use a number of tokens, or 0 for no limit.',
  AI_TOKENS_PER_ORGANISATION_DAY: 'Use a number of tokens, or 0 for no limit.',
  AI_PRICES: 'Write prices per million tokens as JSON, such as {"gemini:gemini-2.5-flash":{"in":0.3,"out":2.5}}.',
}

export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Reads and checks the environment. Throws a ConfigError that names every wrong variable and its fix. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([key, value]) => key in Environment.shape && value !== ''),
  )
  const parsed = Environment.safeParse(given)
  const problems = parsed.success
    ? contradictions(parsed.data)
    : parsed.error.issues.map((issue) => ({ variable: issue.path[0] as keyof Config, what: issue.message })) // the schema is flat: the path is its key
  if (problems.length > 0) throw new ConfigError(problems.map(describe).join('\n'))
  if (!parsed.success) throw parsed.error
  return parsed.data
}

function describe({ variable, what }: { variable: keyof Config; what: string }): string {
  return `${variable}: ${what}. ${fixes[variable] ?? 'See .env.example for what it means and its default.'}`
}

function contradictions(config: Config): { variable: keyof Config; what: string }[] {
  const found: { variable: keyof Config; what: string }[] = []
  const isProduction = config.NODE_ENV === 'production'
  if (isProduction && config.RATE_LIMIT === 'off')
    found.push({ variable: 'RATE_LIMIT', what: 'off is refused when NODE_ENV=production' })
  if (config.ROLE !== 'all' && !config.DATABASE_URL)
    found.push({
      variable: 'ROLE',
      what: `${config.ROLE} needs DATABASE_URL, because the embedded database serves one process`,
    })
  if (config.ROLE !== 'all' && !config.AUTH_SECRET)
    found.push({ variable: 'AUTH_SECRET', what: 'is needed when several processes share one installation' })
  found.push(...aiProblems(config))
  return found
}

/** The address that people and cookies use; never taken from a request. */
export function publicUrl(config: Config): string {
  if (config.PUBLIC_URL) return config.PUBLIC_URL.replace(/\/$/, '')
  const host = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(config.HOST) ? 'localhost' : config.HOST
  return `http://${host}:${config.PORT}`
}

/** What to do about a start that failed for a reason outside of Drishti, by the system's or PostgreSQL's code; null for our own bugs. */
export function explain(error: unknown, environment: NodeJS.ProcessEnv): string | null {
  const code = codeOf(error)
  if (!code) return null
  const port = environment.PORT ?? '3000'
  if (code === 'EADDRINUSE') return `PORT: port ${port} is taken. Stop what uses it, or set PORT to another one.`
  if (code === 'EADDRNOTAVAIL' || (code === 'ENOTFOUND' && environment.HOST && !environment.DATABASE_URL))
    return `HOST: ${environment.HOST ?? ''} is no address of this machine. Use 127.0.0.1, or 0.0.0.0 for every address.`
  if (environment.DATABASE_URL && /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|28|3D|08)/.test(code))
    return `DATABASE_URL: PostgreSQL does not let us in (${code}). Check host, port, user, password and database, and that it runs.`
  if (['EACCES', 'EPERM', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EROFS', 'ENOSPC'].includes(code))
    return `DATA_DIR: ${environment.DATA_DIR ?? './data'} cannot be written (${code}). Give Drishti a folder that it may write to.`
  return null
}
