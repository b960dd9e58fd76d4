/** Numbers in [0, 1), the same ones for the same seed. */
export type Random = () => number

/**
 * A seeded generator: the same data must give the same finding every time it is looked at. mulberry32 (Tommy Ettinger,
 * 2017, public domain): 32 bits of state, ample for the some 100,000 draws of one test.
 */
export function randomOf(seed: string): Random {
  let state = hash(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo 1991). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** Puts the first `count` places of `list` in random order (Fisher–Yates), in place. */
export function shuffle(list: Int32Array, count: number, random: Random): void {
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const held = list[last] ?? 0
    list[last] = list[other] ?? 0
    list[other] = held
  }
}
