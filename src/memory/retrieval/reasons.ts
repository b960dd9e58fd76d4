import type { Question } from './question.ts'
import type { Seen } from './rank.ts'

/** What spoke for a memory, in plain words, the strongest first. */
export function reasonsOf(
  memory: { author: string | null; pinned: boolean; supersededBy: string | null },
  { parts, own, near, span }: Seen,
  question: Question,
): string[] {
  const beside = near.filter((word) => !own.includes(word))
  const reasons = [
    own.length > 0 && `says ${list(own)}`,
    beside.length > 0 && `said beside ${list(beside)}`,
    parts.talk > 0 && own.length + beside.length === 0 && 'from a conversation about it',
    span && `of ${span.said}`,
    parts.author > 0 && memory.author && `said by ${memory.author}`,
    parts.kind > 0 && answers[question.sought],
    parts.afterQuestion > 0 && 'answers what was asked before it',
    memory.pinned && 'pinned',
    memory.supersededBy && 'corrected since',
  ]
  return reasons.filter((reason) => typeof reason === 'string' && reason !== '') as string[] // filtered so
}

const list = (words: string[]) => words.map((word) => `“${word}”`).join(', ')
const answers = { when: 'tells a time', name: 'tells a name', number: 'tells a number', other: '' }
