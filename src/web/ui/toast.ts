export type Toast = { text: string; tone?: 'plain' | 'danger'; action?: { label: string; onClick: () => void } }
export type Shown = Toast & { id: number }

let shown: Shown[] = []
let last = 0
const listeners = new Set<() => void>()
const show = (next: Shown[]) => {
  shown = next
  for (const listener of listeners) listener()
}

/** Says something at the foot of the page for 8 seconds; `action` is what takes it back. Returns what closes it. */
export function toast(given: Toast) {
  last += 1
  const id = last
  show([...shown.slice(-1), { ...given, id }])
  return () => dismiss(id)
}
export const dismiss = (id: number) => show(shown.filter((one) => one.id !== id))
export const toasts = {
  now: () => shown,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}
