import { z } from 'zod'

export const providerNames = ['ollama', 'openai', 'openai-compatible', 'gemini', 'anthropic'] as const
export type ProviderName = (typeof providerNames)[number]
export const isProviderName = (name: string): name is ProviderName =>
  (providerNames as readonly string[]).includes(name)

/** Per million tokens, in whole units of whichever one currency the operator counts in; the key is `provider:model`. */
const PriceList = z.record(
  z.string().regex(/^[a-z-]+:.+$/, 'is provider:model'),
  z.strictObject({ in: z.number().min(0), out: z.number().min(0) }),
)
export const Prices = z.string().transform((text, ctx): z.output<typeof PriceList> => {
  const parsed = PriceList.safeParse(jsonOrNull(text))
  if (parsed.success) return parsed.data
  ctx.addIssue({ code: 'custom', message: 'is no list of prices' })
  return z.NEVER
})

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // no price list is null, so this is refused where it is checked
  }
}

export type Wanted = { provider: string; model: string | null }
/** `ollama:qwen3:8b` is the model `qwen3:8b` of `ollama`; a provider alone uses its own model variable. */
export function wantedOf(item: string): Wanted {
  const colon = item.indexOf(':')
  return colon < 0
    ? { provider: item, model: null }
    : { provider: item.slice(0, colon), model: item.slice(colon + 1) || null }
}

export const taskVariables = {
  chat: 'AI_CHAT',
  plan: 'AI_PLAN',
  extract: 'AI_EXTRACT',
  vision: 'AI_VISION',
  embed: 'AI_EMBED',
} as const
export const listVariables = ['AI_PROVIDERS', ...Object.values(taskVariables)] as const

type AiConfig = Record<(typeof listVariables)[number], string[]> & {
  OPENAI_API_KEY?: string | undefined
  OPENAI_COMPATIBLE_BASE_URL?: string | undefined
  GEMINI_API_KEY?: string | undefined
  ANTHROPIC_API_KEY?: string | undefined
}
type Problem = { variable: (typeof listVariables)[number] | keyof AiConfig; what: string }

/** What the provider lists ask for and the other variables do not give. */
export function aiProblems(config: AiConfig): Problem[] {
  const found: Problem[] = []
  const used = new Set<string>()
  for (const variable of listVariables) {
    const wanted = config[variable].map(wantedOf)
    for (const { provider } of wanted) used.add(provider)
    const unknown = wanted.filter(({ provider }) => !isProviderName(provider)).map(({ provider }) => provider)
    if (unknown.length > 0) found.push({ variable, what: `does not know ${unknown.join(', ')}` })
    if (variable === 'AI_PROVIDERS' && wanted.some(({ model }) => model))
      found.push({ variable, what: 'names providers only; a model per task stands in AI_CHAT, AI_PLAN and so on' })
    if (variable !== 'AI_EMBED') continue
    if (wanted.some(({ provider }) => provider === 'anthropic'))
      found.push({ variable, what: 'names anthropic, which has no embeddings' })
    const bare = wanted.filter(({ provider, model }) => isProviderName(provider) && !model)
    if (bare.length > 0) found.push({ variable, what: `needs a model for ${bare[0]?.provider}` })
  }
  const needs = [
    ['openai', 'OPENAI_API_KEY'],
    ['openai-compatible', 'OPENAI_COMPATIBLE_BASE_URL'],
    ['gemini', 'GEMINI_API_KEY'],
    ['anthropic', 'ANTHROPIC_API_KEY'],
  ] as const
  for (const [provider, variable] of needs)
    if (used.has(provider) && !config[variable])
      found.push({ variable, what: `is needed for the provider ${provider}` })
  return found
}
