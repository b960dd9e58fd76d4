/** Milliseconds that only go forward; a test hands in its own. */
export type Clock = () => number

/** The promise, or the error of `late` once the time is up or the signal fires, whatever the promise does. */
export async function within<T>(promise: Promise<T>, ms: number, late: () => Error, signal?: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  let leave: (() => void) | undefined
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), Math.max(0, ms))
    leave = () => reject(late())
    if (signal?.aborted) leave()
    else signal?.addEventListener('abort', leave, { once: true })
  })
  try {
    return await Promise.race([promise, end])
  } finally {
    clearTimeout(timer)
    if (leave) signal?.removeEventListener('abort', leave)
  }
}
