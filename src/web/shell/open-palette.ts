const listeners = new Set<() => void>()
export const openPalette = () => {
  for (const listener of listeners) listener()
}
export const onPalette = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
