import type { Plugin } from 'vite'
import type { Route } from '#platform/contract/client.ts'

const id = 'virtual:endpoints'

/** "GET /habits?limit,cursor": a third of the bytes; read again by `expand` in the browser. */
const lineOf = ({ method, path, query, hasBody, isStream, textType, isLines, isFile }: Route) =>
  [
    method,
    path + (query.length > 0 ? `?${query}` : ''),
    hasBody && 'body',
    isStream && 'stream',
    isLines && 'lines',
    isFile && 'file',
    textType,
  ]
    .filter(Boolean)
    .join(' ')

const expand = `(line) => {
  const [method, to, ...marks] = line.split(' '), [path, query] = to.split('?')
  return {
    method, path, params: (path.match(/:\\w+/g) ?? []).map((name) => name.slice(1)), query: query?.split(',') ?? [],
    hasBody: marks.includes('body'), isStream: marks.includes('stream'), isLines: marks.includes('lines'), isFile: marks.includes('file'), textType: marks.find((mark) => mark.includes('/')),
  }
}`
const mapped = (table: object, change: (value: never) => unknown) =>
  Object.fromEntries(
    Object.entries(table).map(([name, value]) => [name, change(value as never /* of its own table */)]),
  )

/** `virtual:endpoints`: what the client must know of each endpoint, worked out here so that no schema reaches the browser. */
export function endpoints(): Plugin {
  return {
    name: 'drishti-endpoints',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return
      const { apis } = await import('#apis.ts')
      const { routesOf } = await import('#platform/contract/routes-of.ts')
      const lines = mapped(routesOf(apis), (api: Record<string, Route>) => mapped(api, lineOf))
      return `const mapped = (table, change) =>
  Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]))
export default mapped(${JSON.stringify(lines)}, (api) => mapped(api, ${expand}))`
    },
  }
}
