import type { z } from 'zod'
import type { NewOwnModel } from '#models/models.api.ts'

export type ProviderId = z.output<typeof NewOwnModel>['provider']

/** Names that every language writes alike. */
export const providerNames: Record<ProviderId, string> = {
  gemini: 'Google Gemini',
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  'openai-compatible': 'OpenAI-compatible',
  ollama: 'Ollama',
}
/** Kinds of server that stand somewhere of one's own. */
export const needsAddress = (provider: ProviderId) => provider === 'openai-compatible' || provider === 'ollama'
