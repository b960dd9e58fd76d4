import { useSyncExternalStore } from 'react'
import { m } from '#web/i18n/i18n.ts'
import { say } from '#web/query/sending.ts'
import { toast } from '#web/ui/toast.ts'

const undoMs = 8000
let hidden: ReadonlySet<string> = new Set()
const listeners = new Set<() => void>()
const show = (next: Set<string>) => {
  hidden = next
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Notices that are about to be deleted and can still be brought back. */
export const useHidden = () => useSyncExternalStore(subscribe, () => hidden)

/** Hides a notice at once and deletes it when it can no longer be undone; a page closed before keeps it. */
export function removeNotice(id: string) {
  const bringBack = () => show(new Set([...hidden].filter((one) => one !== id)))
  show(new Set([...hidden, id]))
  const timer = setTimeout(async () => {
    await say('notifications', 'remove', { id })
    bringBack() // from here on the waiting deletion hides it
  }, undoMs)
  toast({
    text: m.notifications_deleted(),
    action: {
      label: m.undo(),
      onClick: () => {
        clearTimeout(timer)
        bringBack()
      },
    },
  })
}
