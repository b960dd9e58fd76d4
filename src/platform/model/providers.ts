import type { JSONValue, LanguageModel } from 'ai'
import type { Config } from '#platform/config.ts'

type Name = 'ollama' | 'openai-compatible' | 'gemini' | 'anthropic'

/** One configured provider: how to speak with it, and how to ask whether it is there without spending a token. */
export type Provider = {
  name: Name
  /** `provider:model`, as every answer names it. */
  source: string
  /** Loaded at the first use: an installation without a key never pays for the SDK. */
  open(): Promise<LanguageModel>
  /** What this provider wants said beside the prompt, for an answer of at most so many tokens. */
  options(mostTokens: number): Record<string, Record<string, JSONValue>>
  probe: { url: string; headers: Record<string, string>; model: string | null }
}

/** Room for the facts, the conversation and an answer; Ollama's own default cuts a prompt silently. */
const ollamaContextTokens = 8192

/** The providers in the order of AI_PROVIDERS. */
export const providersOf = (config: Config): Provider[] =>
  config.AI_PROVIDERS.map((name) => makers[name as Name](config)) // readConfig refuses unknown names

const makers: Record<Name, (config: Config) => Provider> = {
  ollama(config) {
    const root = withoutSlash(config.OLLAMA_BASE_URL).replace(/\/api$/, '')
    const model = config.OLLAMA_MODEL
    return {
      name: 'ollama',
      source: `ollama:${model}`,
      open: async () => (await import('ollama-ai-provider-v2')).createOllama({ baseURL: `${root}/api` })(model),
      options: (mostTokens) => ({
        ollama: { think: false, options: { num_predict: mostTokens, num_ctx: ollamaContextTokens } },
      }),
      probe: { url: `${root}/api/tags`, headers: {}, model },
    }
  },
  'openai-compatible'(config) {
    const baseURL = withVersion(config.OPENAI_COMPATIBLE_BASE_URL ?? '', '/v1')
    const apiKey = config.OPENAI_COMPATIBLE_API_KEY
    const model = config.OPENAI_COMPATIBLE_MODEL ?? 'default'
    return {
      name: 'openai-compatible',
      source: `openai-compatible:${model}`,
      open: async () => {
        const { extractReasoningMiddleware, wrapLanguageModel } = await import('ai')
        const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible')
        const spoken = createOpenAICompatible({ name: 'openai-compatible', baseURL, ...(apiKey && { apiKey }) })(model)
        return wrapLanguageModel({ model: spoken, middleware: extractReasoningMiddleware({ tagName: 'think' }) }) // reasoning models served locally think aloud in the text
      },
      options: () => ({}),
      probe: { url: `${baseURL}/models`, headers: bearer(apiKey), model: null },
    }
  },
  gemini(config) {
    const baseURL = withVersion(config.GEMINI_BASE_URL ?? 'https://generativelanguage.googleapis.com', '/v1beta')
    const apiKey = config.GEMINI_API_KEY ?? ''
    return {
      name: 'gemini',
      source: `gemini:${config.GEMINI_MODEL}`,
      open: async () => (await import('@ai-sdk/google')).createGoogle({ baseURL, apiKey })(config.GEMINI_MODEL),
      options: () => ({}),
      probe: { url: `${baseURL}/models?pageSize=1`, headers: { 'x-goog-api-key': apiKey }, model: null },
    }
  },
  anthropic(config) {
    const baseURL = withVersion(config.ANTHROPIC_BASE_URL ?? 'https://api.anthropic.com', '/v1')
    const apiKey = config.ANTHROPIC_API_KEY ?? ''
    return {
      name: 'anthropic',
      source: `anthropic:${config.ANTHROPIC_MODEL}`,
      open: async () =>
        (await import('@ai-sdk/anthropic')).createAnthropic({ baseURL, apiKey })(config.ANTHROPIC_MODEL),
      options: () => ({}),
      probe: {
        url: `${baseURL}/models?limit=1`,
        headers: { 'x-api-key': apiKey, 'anthropic-version': '2023-06-01' },
        model: null,
      },
    }
  },
}

const withoutSlash = (url: string) => url.replace(/\/+$/, '')

/** Base addresses are written with and without the version; a bare host gets the one that its protocol has. */
function withVersion(url: string, version: string): string {
  const bare = withoutSlash(url)
  return new URL(bare).pathname === '/' ? bare + version : bare
}

const bearer = (key: string | undefined): Record<string, string> => (key ? { authorization: `Bearer ${key}` } : {})
