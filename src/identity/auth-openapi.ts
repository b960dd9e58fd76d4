import { z } from 'zod'
import { idempotencyKey } from '#platform/openapi.ts'
import { authPath } from './auth.ts'
import { offered, summaries } from './auth-requests.ts'

const examples: Record<string, unknown> = {
  'sign-up/email': { email: 'asha@example.org', password: 'lotus mango river', name: 'Asha' },
  'sign-in/email': { email: 'asha@example.org', password: 'lotus mango river' },
}

/** The addresses of signing in and out as OpenAPI paths, from the schemas that judge their requests. */
export const authPaths = () =>
  Object.fromEntries(
    Object.entries(offered).map(([path, accepts]) => {
      const isRead = accepts instanceof z.ZodUndefined
      const operation = {
        operationId: `auth.${path}`,
        summary: summaries[path],
        tags: ['auth'],
        ...(path === 'sign-up/email' && { parameters: [idempotencyKey] }),
        ...(!isRead && {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: z.toJSONSchema(accepts, { io: 'input' }),
                ...(examples[path] !== undefined && { example: examples[path] }),
              },
            },
          },
        }),
        responses: { 200: { description: 'Done; `set-cookie` where the session changes' } },
      }
      return [`${authPath}/${path}`, { [isRead ? 'get' : 'post']: operation }]
    }),
  )
