/** So many letters in a row of one's own instructions are no accident; quoting a rule in passing is shorter. */
const tellingLength = 64
/** A few common words are in every text; from here on it may be a repetition in the making. */
const seldomLength = 24
/** What stands in a fence is data about the person, and may be said. */
const fence = /<([a-z][\w-]*)(?: [^>]*)?>[\s\S]*?<\/\1>/g

/**
 * Passes words on unless they repeat the instructions. What could still become a repetition is held back, so that
 * nothing of it is shown. `push` returns what may be said, `finish` the rest; null when it is a repetition.
 */
export function echoGuard(system: string) {
  const instructions = plain(system.replace(fence, '\n'))
  let held = ''
  let matched = ''
  let hasSaid = false
  return {
    push(text: string): string | null {
      held += text
      for (const letter of plain(text)) {
        if (letter === ' ' && matched.endsWith(' ')) continue
        matched += letter
        while (matched !== '' && !instructions.includes(matched)) matched = matched.slice(1)
        if (matched.trim().length >= tellingLength) return null
      }
      const begins = !hasSaid && plain(held).length <= matched.length
      const free = begins || matched.length >= seldomLength ? startOfTail(held, matched) : held.length
      const said = held.slice(0, free)
      held = held.slice(free)
      hasSaid ||= said !== ''
      return said
    },
    finish(): string {
      const said = held
      held = ''
      return said
    },
  }
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')

/** Where in `held` the words begin that make up `tail`, which has lost its double spaces. */
function startOfTail(held: string, tail: string): number {
  for (let from = Math.max(0, held.length - tail.length); from > 0; from--)
    if (plain(held.slice(from)).length >= tail.length) return from
  return 0
}
