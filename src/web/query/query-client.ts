import { onlineManager, QueryCache, QueryClient } from '@tanstack/react-query'
import { persistQueryClientRestore, persistQueryClientSubscribe } from '@tanstack/react-query-persist-client'
import { clear, createStore, del, get, set } from 'idb-keyval'
import { ApiProblem } from '#platform/contract/client.ts'
import { reach } from './reach.ts'

const fortnightMs = 14 * 24 * 60 * 60 * 1000
const key = 'cache'
const store = typeof indexedDB === 'undefined' ? undefined : createStore('drishti-cache', 'queries')

const isWorthAnotherTry = (failures: number, error: Error) =>
  failures < 2 && reach.now() && !(error instanceof ApiProblem && error.status < 500)

let signedOut = () => {}
/** What to do when the server no longer knows who is asking. */
export const onSignedOut = (listener: () => void) => {
  signedOut = listener
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => error instanceof ApiProblem && error.status === 401 && signedOut(),
  }),
  defaultOptions: {
    // Always: a paused query would leave a page's loader waiting for ever; without a network it fails and the cache is shown.
    queries: {
      staleTime: 30_000,
      gcTime: fortnightMs,
      retry: isWorthAnotherTry,
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    mutations: { networkMode: 'always' },
  },
})

type Kept = Parameters<typeof persistQueryClientRestore>[0]
let kept: Parameters<Kept['persister']['persistClient']>[0] | undefined
let timer: ReturnType<typeof setTimeout> | undefined
const write = async () => {
  clearTimeout(timer)
  timer = undefined
  if (kept) await set(key, kept, store)
  kept = undefined
}

const persistence: Kept = {
  queryClient,
  maxAge: fortnightMs,
  buster: import.meta.env.VITE_BUILD ?? 'dev',
  persister: {
    persistClient: (cache) => {
      kept = cache
      timer ??= setTimeout(write, 1000)
    },
    restoreClient: () => get(key, store),
    removeClient: () => del(key, store),
  },
}

/** Brings back what this device last knew; to be awaited before the router mounts, or its loaders ask the network first. */
export async function restoreCache() {
  onlineManager.setEventListener((setOnline) => reach.subscribe(() => setOnline(reach.now())))
  onlineManager.setOnline(reach.now())
  await persistQueryClientRestore(persistence).catch(() => undefined)
  // Shown at once, and asked for again: what was kept may be from before the last change.
  await queryClient.invalidateQueries({ refetchType: 'none' })
  persistQueryClientSubscribe({
    ...persistence,
    dehydrateOptions: {
      shouldDehydrateMutation: () => false,
      shouldDehydrateQuery: (query) => query.state.status === 'success' && query.meta?.persist !== false,
    },
  })
  addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && void write())
}

/** Leaves nothing of a person on this device; for signing out and in. */
export async function forgetCache() {
  clearTimeout(timer)
  kept = undefined
  queryClient.clear()
  if (store) await clear(store)
}
