import type { Plugin } from 'vite'

const id = 'virtual:endpoints'

/** `virtual:endpoints`: what the client must know of each endpoint, worked out here so that no schema reaches the browser. */
export function endpoints(): Plugin {
  return {
    name: 'drishti-endpoints',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(source) {
      if (source !== `\0${id}`) return
      const { apis } = await import('#apis.ts')
      const { routesOf } = await import('#platform/contract/routes-of.ts')
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(routesOf(apis)))})`
    },
  }
}
