let offsetMs = 0

/** The clock of the tests: real time, moved by whole days where a test needs another day. */
export const clock = {
  now: () => new Date(Date.now() + offsetMs),
  /** Moves on; returns what puts it back. */
  advance(ms: number) {
    offsetMs += ms
    return () => {
      offsetMs -= ms
    }
  },
}
