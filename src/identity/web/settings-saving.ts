import { useMutation, useMutationState } from '@tanstack/react-query'
import type { Me, Settings } from '#identity/identity.api.ts'
import { api } from '#web/api.ts'
import { keys } from '#web/query/keys.ts'
import { queryClient } from '#web/query/query-client.ts'
import { fieldError, problemText } from '#web/ui/problem.ts'
import { keepMe } from './me.ts'

export type Setting = keyof Settings
type Change = Partial<Settings>
const mutationKey = ['identity', 'updateMe']

function show(change: Change) {
  const me = queryClient.getQueryData<Me>(keys.me)
  if (!me) return
  queryClient.setQueryData<Me>(keys.me, { ...me, ...change })
  keepMe({ ...me, ...change })
}
const pick = (me: Me, change: Change): Change =>
  Object.fromEntries(Object.keys(change).map((key) => [key, me[key as Setting]])) // the keys of a change are settings

/** Saves one setting at once: shown before the server has it, taken back when it refuses. */
export function useSaving() {
  const saving = useMutation({
    mutationKey,
    scope: { id: 'settings' }, // one after another, so that the last choice wins
    gcTime: 4000,
    mutationFn: (change: Change) => api.identity.updateMe(change),
    onMutate: (change) => {
      const me = queryClient.getQueryData<Me>(keys.me)
      const before = me ? pick(me, change) : {}
      show(change)
      return { before }
    },
    onSuccess: (me, change) => {
      show(pick(me, change))
      // Days, words and money of every other page follow these settings.
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'identity' })
    },
    onError: (_error, _change, kept) => show(kept?.before ?? {}),
  })
  return saving.mutate
}

/** How saving this setting went, also after a new language has drawn the page anew. */
export function useSaved(setting: Setting): { isSaved: boolean; error: string | undefined } {
  const states = useMutationState({ filters: { mutationKey }, select: ({ state }) => state })
  const latest = states.findLast(({ variables }) => setting in (variables as Change)) // this key's mutations take a change
  if (latest?.status !== 'error') return { isSaved: latest?.status === 'success', error: undefined }
  return { isSaved: false, error: fieldError(latest.error, setting) ?? problemText(latest.error) }
}
