import type { EmbeddingModel, JSONValue, LanguageModel } from 'ai'
import type { Config } from '#platform/config.ts'
import type { Task } from './model.ts'
import { ollamaLines } from './ollama-lines.ts'
import { type ProviderName, taskVariables, wantedOf } from './settings.ts'
import { bounded } from './wire.ts'

/** How to reach one model: the installation's, or one that an organisation brought. */
export type Access = {
  name: ProviderName
  model: string
  /** Null for the provider's own address. */
  baseUrl: string | null
  apiKey: string | null
  /** The organisation that pays; null for the installation. */
  organisationId: string | null
  fetch?: typeof fetch
}

/** One configured model: how to speak with it, and how to ask whether it is there without spending a token. */
export type Provider = {
  name: ProviderName
  /** Tells keys apart: one organisation's bad key is not another's failure. */
  id: string
  /** `provider:model`, as every answer names it. */
  source: string
  isOwnKey: boolean
  /** Loaded at the first use: an installation without a key never pays for the SDK. */
  open(): Promise<LanguageModel>
  /** Throws where the provider has no embeddings. */
  openEmbedder(): Promise<EmbeddingModel>
  /** What this provider wants said beside the prompt, for an answer of at most so many tokens. */
  options(mostTokens: number): Record<string, Record<string, JSONValue>>
  /** What a model thinks silently counts as answer with some; this is added to the limit. */
  thinkingTokens: number
  probe: { url: string; headers: Record<string, string>; model: string | null }
  fetch: typeof fetch
}

/** Room for the facts, the conversation and an answer; Ollama's own default cuts a prompt silently. */
const ollamaContextTokens = 8192
const thinkingTokens = 4096

/** The installation's models for each task, in their order of preference; the same model is one provider everywhere. */
export function providersOf(config: Config): Record<Task, Provider[]> {
  const known = new Map<string, Provider>()
  const list = (items: string[]) =>
    items.map((item) => {
      const provider = providerOf(accessOf(config, item))
      const same = known.get(provider.id) ?? provider
      known.set(provider.id, same)
      return same
    })
  const of = (task: Exclude<Task, 'embed'>) => {
    const own = config[taskVariables[task]]
    return list(own.length > 0 ? own : config.AI_PROVIDERS)
  }
  return {
    chat: of('chat'),
    plan: of('plan'),
    extract: of('extract'),
    vision: of('vision'),
    embed: list(config.AI_EMBED),
  }
}

function accessOf(config: Config, item: string): Access {
  const { provider, model } = wantedOf(item)
  const name = provider as ProviderName // readConfig refuses unknown names
  const settings: Record<ProviderName, [model: string, baseUrl: string | undefined, apiKey: string | undefined]> = {
    ollama: [config.OLLAMA_MODEL, config.OLLAMA_BASE_URL, undefined],
    openai: [config.OPENAI_MODEL, config.OPENAI_BASE_URL, config.OPENAI_API_KEY],
    'openai-compatible': [
      config.OPENAI_COMPATIBLE_MODEL ?? 'default',
      config.OPENAI_COMPATIBLE_BASE_URL,
      config.OPENAI_COMPATIBLE_API_KEY,
    ],
    gemini: [config.GEMINI_MODEL, config.GEMINI_BASE_URL, config.GEMINI_API_KEY],
    anthropic: [config.ANTHROPIC_MODEL, config.ANTHROPIC_BASE_URL, config.ANTHROPIC_API_KEY],
  }
  const [usual, baseUrl, apiKey] = settings[name]
  return { name, model: model ?? usual, baseUrl: baseUrl ?? null, apiKey: apiKey ?? null, organisationId: null }
}

export function providerOf(access: Access): Provider {
  const source = `${access.name}:${access.model}`
  const fetch = bounded(access.fetch ?? globalThis.fetch)
  return {
    name: access.name,
    source,
    id: access.organisationId ? `${access.organisationId} ${source}` : source,
    isOwnKey: access.organisationId !== null,
    options: () => ({}),
    thinkingTokens: 0,
    fetch,
    ...makers[access.name]({ ...access, fetch }),
  }
}

type Made = Pick<Provider, 'open' | 'openEmbedder' | 'probe'> & Partial<Pick<Provider, 'options' | 'thinkingTokens'>>
type Reachable = Access & { fetch: typeof fetch }

const makers: Record<ProviderName, (access: Reachable) => Made> = {
  ollama({ model, baseUrl, apiKey, fetch }) {
    const root = withoutSlash(baseUrl ?? 'http://127.0.0.1:11434').replace(/\/api$/, '')
    const load = async () =>
      (await import('ollama-ai-provider-v2')).createOllama({
        baseURL: `${root}/api`,
        headers: bearer(apiKey),
        fetch: ollamaLines(fetch),
      })
    return {
      open: async () => (await load())(model),
      openEmbedder: async () => (await load()).embedding(model),
      options: (mostTokens) => ({
        ollama: { think: false, options: { num_predict: mostTokens, num_ctx: ollamaContextTokens } },
      }),
      probe: { url: `${root}/api/tags`, headers: bearer(apiKey), model },
    }
  },
  openai: (access) => {
    const isThinking = /^(o\d|gpt-5)/.test(access.model)
    return {
      ...openAi(access, 'https://api.openai.com', ({ max_tokens, ...body }) => ({
        ...body,
        ...(max_tokens !== undefined && { max_completion_tokens: max_tokens }), // OpenAI's newer models know no max_tokens
      })),
      thinkingTokens: isThinking ? thinkingTokens : 0,
    }
  },
  'openai-compatible': (access) => openAi(access, ''),
  gemini({ model, baseUrl, apiKey, fetch }) {
    const baseURL = withVersion(baseUrl ?? 'https://generativelanguage.googleapis.com', '/v1beta')
    const load = async () => (await import('@ai-sdk/google')).createGoogle({ baseURL, apiKey: apiKey ?? '', fetch })
    const canDoWithoutThinking = /2\.5-flash/.test(model)
    return {
      open: async () => (await load())(model),
      openEmbedder: async () => (await load()).embedding(model),
      ...(canDoWithoutThinking && { options: () => ({ google: { thinkingConfig: { thinkingBudget: 0 } } }) }),
      thinkingTokens: canDoWithoutThinking ? 0 : thinkingTokens,
      probe: { url: `${baseURL}/models?pageSize=1`, headers: { 'x-goog-api-key': apiKey ?? '' }, model: null },
    }
  },
  anthropic({ model, baseUrl, apiKey, fetch }) {
    const baseURL = withVersion(baseUrl ?? 'https://api.anthropic.com', '/v1')
    return {
      open: async () =>
        (await import('@ai-sdk/anthropic')).createAnthropic({ baseURL, apiKey: apiKey ?? '', fetch })(model),
      openEmbedder: () => Promise.reject(new Error('Anthropic has no embeddings')), // refused by the configuration
      probe: {
        url: `${baseURL}/models?limit=1`,
        headers: { 'x-api-key': apiKey ?? '', 'anthropic-version': '2023-06-01' },
        model: null,
      },
    }
  },
}

function openAi(
  { name, model, baseUrl, apiKey, fetch }: Reachable,
  usualUrl: string,
  transformRequestBody?: (body: Record<string, unknown>) => Record<string, unknown>,
): Made {
  const baseURL = withVersion(baseUrl ?? usualUrl, '/v1')
  const load = async () =>
    (await import('@ai-sdk/openai-compatible')).createOpenAICompatible({
      name,
      baseURL,
      fetch,
      includeUsage: true,
      ...(apiKey && { apiKey }),
      ...(transformRequestBody && { transformRequestBody }),
    })
  return {
    async open() {
      const { extractReasoningMiddleware, wrapLanguageModel } = await import('ai')
      return wrapLanguageModel({
        model: (await load())(model),
        middleware: extractReasoningMiddleware({ tagName: 'think' }), // reasoning models served locally think aloud in the text
      })
    },
    openEmbedder: async () => (await load()).embeddingModel(model),
    probe: { url: `${baseURL}/models`, headers: bearer(apiKey), model: null },
  }
}

const withoutSlash = (url: string) => url.replace(/\/+$/, '')

/** Base addresses are written with and without the version; a bare host gets the one that its protocol has. */
function withVersion(url: string, version: string): string {
  const bare = withoutSlash(url)
  return new URL(bare).pathname === '/' ? bare + version : bare
}

const bearer = (key: string | null): Record<string, string> => (key ? { authorization: `Bearer ${key}` } : {})
