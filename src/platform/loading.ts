import { enableCompileCache, type ResolveHookSync, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../../.cache/compiled', import.meta.url))

/**
 * Call it before anything else is imported: a start is mostly the loading of a thousand modules, and this halves it.
 * Compiled code is kept in the project's own folder and not in the machine's /tmp, where another user could put theirs.
 */
export function loadQuickly() {
  enableCompileCache(cache) // where it cannot write it only says so in its answer: then it is slower
  registerHooks({ resolve: resolveOnce })
}

const packages = new Map<string, ReturnType<ResolveHookSync>>()

/**
 * Whenever a package is named, and for each file of its own, Node reads the package's whole list of exports anew;
 * drizzle-orm's is 170 kB: half a second. What we name is looked up once, and the files of drizzle-orm are all
 * ECMAScript modules, at the path by which they name one another.
 */
const resolveOnce: ResolveHookSync = (specifier, context, next) => {
  const from = context.parentURL ?? ''
  if (specifier.startsWith('.') && from.includes('/node_modules/drizzle-orm/'))
    return { url: new URL(specifier, from).href, format: 'module', shortCircuit: true }
  if (!/^[a-z@]/.test(specifier) || from.includes('/node_modules/')) return next(specifier, context)
  const found = packages.get(specifier) ?? next(specifier, context)
  packages.set(specifier, found)
  return { ...found, shortCircuit: true }
}
