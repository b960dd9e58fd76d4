import { describe, expect, it } from 'vitest'
import { apis } from '#apis.ts'
import type { Endpoint } from '#platform/contract/api.ts'
import { drishti } from '#test/app.ts'

const endpoints: (readonly [string, Endpoint])[] = Object.entries(apis).flatMap(([domain, api]) =>
  Object.entries(api).map(([name, endpoint]) => [`${domain}.${name}`, endpoint] as const),
)

describe('every promise', () => {
  it.each(endpoints.filter(([, { body }]) => body))(
    '%s shows an example that its own schema accepts',
    (_name, { body, example }) => {
      expect(example).toBeDefined()
      expect(body?.safeParse(example).error?.issues).toBeUndefined()
    },
  )

  it.each(endpoints)('%s describes each parameter of its address', (_name, { path, params }) => {
    const named = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)
    expect(Object.keys(params?.shape ?? {})).toEqual(named)
  })

  it('has an address of its own', () => {
    const addresses = endpoints.map(([, { method, path }]) => `${method} ${path.replace(/:\w+/g, ':')}`)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('stands in the OpenAPI document with its replies, refusals and example', async () => {
    const { server } = await drishti()
    const document = (await server?.inject({ url: '/api/v1/openapi.json' }))?.json()
    expect(document.openapi).toBe('3.1.0')
    for (const [name, { method, path, body, text, example, stream, who }] of endpoints) {
      const operation = document.paths[`/api/v1${path.replace(/:(\w+)/g, '{$1}')}`]?.[method.toLowerCase()]
      expect(operation, name).toMatchObject({ operationId: name, summary: expect.any(String) })
      expect(operation.responses['422'].content['application/problem+json'].schema.$ref).toBe(
        '#/components/schemas/Problem',
      )
      for (const type of body ? (text?.types ?? ['application/json']) : [])
        expect(operation.requestBody.content[type].example).toEqual(example)
      if (stream)
        expect(operation.responses['200'].content['text/event-stream'].schema.oneOf).toHaveLength(
          Object.keys(stream).length,
        )
      if (who !== 'anyone') expect(operation.responses['401']).toBeDefined()
    }
    expect(document.components.schemas.Problem.properties.fields).toBeDefined()
    expect(JSON.stringify(document)).not.toContain('"$ref":"#/definitions')
  })

  it('tells in the OpenAPI document how to sign up, in and out, with a body that works', async () => {
    const { server } = await drishti()
    const document = (await server?.inject({ url: '/api/v1/openapi.json' }))?.json()
    const { requestBody, parameters, responses } = document.paths['/api/v1/auth/sign-up/email'].post
    const { schema, example } = requestBody.content['application/json']
    expect([schema.required, parameters[0].name]).toEqual([['email', 'password', 'name'], 'Idempotency-Key'])
    expect(responses['422']).toBeDefined()
    const reply = await server?.inject({
      method: 'POST',
      url: '/api/v1/auth/sign-up/email',
      payload: { ...example, email: `openapi-${Date.now()}@example.org` },
    })
    expect(reply?.statusCode).toBe(200)
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/api/v1/auth/sign-in/email', '/api/v1/auth/sign-out']),
    )
  })
})
