import { z } from 'zod'
import type { Api } from '#platform/contract/api.ts'
import { Instant } from '#platform/contract/api.ts'

const Provider = z.enum(['ollama', 'openai', 'openai-compatible', 'gemini', 'anthropic'])
const ModelName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[\w.:/@-]+$/, 'may hold letters, digits and . : / @ _ -')

export const NewOwnModel = z.strictObject({
  provider: Provider,
  model: ModelName,
  /** For memory's search by meaning; without it the installation's is used. */
  embedModel: ModelName.optional(),
  /** The server's address; needed for ollama and openai-compatible, elsewhere the provider's own is used. */
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
  /** Left out: the key that is there stays, as long as provider and address stay, too. */
  apiKey: z
    .string()
    .trim()
    .min(8)
    .max(500)
    .regex(/^[\x21-\x7e]+$/, 'holds characters that no key has')
    .optional(),
})
export const OwnModel = z.object({
  provider: Provider,
  model: z.string(),
  embedModel: z.string().nullable(),
  baseUrl: z.string().nullable(),
  /** The last four characters; the key itself is never shown again. Null where none is kept. */
  keyEnd: z.string().nullable(),
  /** False when the server's secret has changed since: the key must be entered again. */
  isReadable: z.boolean(),
  updatedAt: Instant,
})
/** `check` says whether the provider took the key just now; null when it was not asked. */
export const OwnModels = z.object({
  own: OwnModel.nullable(),
  check: z.object({ isUp: z.boolean(), detail: z.string().nullable() }).nullable(),
})

export const modelsApi = {
  read: {
    method: 'GET',
    path: '/organisation/models',
    who: 'admin',
    summary: 'The AI provider that this organisation brought',
    reply: OwnModels,
  },
  bring: {
    method: 'PUT',
    path: '/organisation/models',
    who: 'admin',
    summary: 'Bring an AI provider with the organisation’s own key; it is asked before the installation’s',
    body: NewOwnModel,
    reply: OwnModels,
    example: { provider: 'gemini', model: 'gemini-2.5-flash', apiKey: 'the-key-of-your-organisation' },
  },
  remove: {
    method: 'DELETE',
    path: '/organisation/models',
    who: 'admin',
    summary: 'Forget the organisation’s provider and key',
  },
} satisfies Api
