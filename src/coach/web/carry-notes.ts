import type { Message } from '#coach/coach.api.ts'
import type { Saying } from './hear-answer.ts'

/** What this device alone knows of a message: the contract does not say it. */
export type MessageNote = 'stopped' | 'broken'
export type KnownMessage = Message & {
  note?: MessageNote | undefined
  /** What was asked, when the answer to it did not come to its end. */
  again?: Saying
}

/** The messages as the server has them now, with what this device knew of them besides. */
export function carryNotes(known: KnownMessage[], fresh: Message[]): KnownMessage[] {
  const notes = new Map(known.map(({ id, note }) => [id, note]))
  const carried = fresh.map((message): KnownMessage => {
    const note = notes.get(message.id)
    return note ? { ...message, note } : message
  })
  const cut = known.at(-1)
  if (!cut?.again) return carried
  const [before, last] = carried.slice(-2)
  if (carried.at(-1)?.role === 'person') return carried.at(-1)?.text === cut.again.said ? [...carried, cut] : carried
  if (before?.text !== cut.again.said || !last) return carried
  const hasCome = last.status !== 'stopped' // it went on to its end without us
  return hasCome ? carried : [...carried.slice(0, -1), { ...last, note: cut.note, again: cut.again }]
}
