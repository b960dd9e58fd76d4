import { createStore, get, update } from 'idb-keyval'
import { useSyncExternalStore } from 'react'
import type { apis } from '#apis.ts'
import type { Call, Endpoint } from '#platform/contract/api.ts'
import { api } from '#web/api.ts'
import { m } from '#web/i18n/i18n.ts'
import { toast } from '#web/ui/toast.ts'
import { keys } from './keys.ts'
import { type Entry, makeOutbox, type Shelf } from './outbox.ts'
import { queryClient } from './query-client.ts'
import { reach } from './reach.ts'

type Apis = typeof apis
type AnyVerb = (call: Record<string, unknown>, options: { idempotencyKey: string }) => Promise<unknown>

const store = createStore('drishti-outbox', 'entries')
const shelf: Shelf = {
  read: async () => (await get<Entry[]>('entries', store)) ?? [],
  change: async (step) => {
    await update<Entry[]>('entries', (entries) => step(entries ?? []), store)
    tabs?.postMessage('changed')
  },
}
const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('outbox')

type Listener = (call: Record<string, unknown>, reply: unknown) => void
const listeners = new Map<string, Listener[]>()
/** Where a domain puts the reply of something sent: `onSent('habits', 'complete', (call, reply) => …)`. */
export function onSent(domain: string, verb: string, listener: Listener) {
  const name = `${domain}.${verb}`
  listeners.set(name, [...(listeners.get(name) ?? []), listener])
}

export const outbox = makeOutbox({
  shelf,
  owner: () => queryClient.getQueryData<{ id: string }>(keys.me)?.id,
  send: ({ id, domain, verb, call }) => {
    const verbs = api[domain as keyof Apis] as unknown as Record<string, AnyVerb> // names were checked by `say`
    const known = verbs[verb]
    if (!known) throw new Error(`No verb ${domain}.${verb}`)
    return known(call, { idempotencyKey: id })
  },
  onSent: (entry, reply) => {
    for (const listener of listeners.get(`${entry.domain}.${entry.verb}`) ?? []) listener(entry.call, reply)
    for (const queryKey of [[entry.domain], keys.today]) void queryClient.invalidateQueries({ queryKey })
  },
  onRefused: (_entry, problem) => toast({ text: m.outbox_refused({ detail: problem.message }), tone: 'danger' }),
  exclusively: (work) => (navigator.locks ? navigator.locks.request('outbox', work) : work()),
})

/** Says something that must not be lost: kept on this device, sent now or as soon as the server is reached. */
export function say<D extends keyof Apis & string, V extends keyof Apis[D] & string>(
  domain: D,
  verb: V,
  call: Apis[D][V] extends Endpoint ? Call<Apis[D][V]> : never,
) {
  return outbox.add({ domain, verb, call: call as Record<string, unknown> }) // every call is a flat object
}

export const usePending = () => useSyncExternalStore(outbox.subscribe, outbox.pending)

/** Starts sending: now, when the server is reached again, when the page is looked at again, and every half minute while something waits. */
export async function startSending() {
  await outbox.load()
  tabs?.addEventListener('message', () => void outbox.load())
  reach.subscribe(() => reach.now() && void outbox.flush())
  reach.watch()
  addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void outbox.flush())
  setInterval(() => outbox.pending().length > 0 && void outbox.flush(), 30_000)
  void outbox.flush()
}
