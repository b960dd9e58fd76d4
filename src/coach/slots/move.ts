import { daysIn } from '#coach/span.ts'
import { plainSpelling } from '#coach/words/spelling.ts'

/**
 * From which day to which something is to be moved. "X instead of Y" goes to X; "Y ke bajay X" too; otherwise the first
 * named day gives way to the second. One day alone is where it goes.
 */
export function moveIn(message: string, today: number): { from: number | null; to: number | null } {
  const days = daysIn(message, today, true)
  const [first, second] = days
  if (!first) return { from: null, to: null }
  if (!second) return { from: null, to: first.day }
  const words = plainSpelling(message).split(' ')
  const instead = words.findIndex((word, at) => word === 'instead' && words[at + 1] === 'of')
  if (instead >= 0) {
    const from = days.find(({ at }) => at > instead)
    const to = days.find(({ at }) => at < instead) ?? days.find(({ day }) => day !== from?.day)
    return { from: from?.day ?? null, to: to?.day ?? null }
  }
  const behind = words.slice(first.at + 1, first.at + 3).join(' ')
  if (/^(?:ke (?:bajay|badle)|ki jagah|के (?:बजाय|बदले)|की जगह)/u.test(behind)) return { from: first.day, to: second.day }
  if (second.day === today && first.day > today) return { from: today, to: first.day }
  const isTurned = words[first.at - 1] === 'to' && /^(?:from|instead)$/.test(words[second.at - 1] ?? '')
  return isTurned ? { from: second.day, to: first.day } : { from: first.day, to: second.day }
}
