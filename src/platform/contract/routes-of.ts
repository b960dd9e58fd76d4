import type { Apis, Endpoint } from './api.ts'
import type { RouteTable } from './client.ts'

const keysOf = (schema: Endpoint['params']) => Object.keys(schema?.shape ?? {})

/** The schema-free table that a client needs, from the contracts. */
export function routesOf<A extends Apis>(apis: A): RouteTable<A> {
  const tables = Object.entries(apis).map(([domain, api]) => [
    domain,
    Object.fromEntries(
      Object.entries(api).map(([name, endpoint]) => [
        name,
        {
          method: endpoint.method,
          path: endpoint.path,
          params: keysOf(endpoint.params),
          query: keysOf(endpoint.query),
          hasBody: endpoint.body !== undefined,
          isStream: endpoint.stream !== undefined,
          ...(endpoint.text && { textType: endpoint.text.types[0] }),
          ...(endpoint.lines && { isLines: true }),
          ...(endpoint.file && { isFile: true }),
        },
      ]),
    ),
  ])
  return Object.fromEntries(tables) as RouteTable<A> // built key by key from A
}
