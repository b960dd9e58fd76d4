import type { z } from 'zod'
import type { Citation, Mode, Proposal } from '#coach/coach.api.ts'
import { api } from '#web/api.ts'

export type ChatMode = z.output<typeof Mode>
/** What is being answered: the person's words (none when only the answer is new), and as much of the answer as has come. */
export type Turn = {
  said: string
  text: string
  citations: Citation[]
  proposals: Proposal[]
  /** The message that gives way to it, with all that follow. */
  from: string | undefined
  /** The message that it has become; once that is drawn, this is not. */
  settledAs?: string
}
export type Saying = {
  said: string
  mode: ChatMode | null
  key: string
  isIncognito?: boolean
  /** The answer, or the unanswered message, that is asked for anew; `said` is empty then. */
  regenerate?: string
  /** The own message that `said` takes the place of. */
  edits?: string
  /** Where the conversation is cut while this is answered. */
  from?: string | undefined
}
/** Where the words are kept, as the server says before it thinks. */
export type Started = { conversationId: string; messageId: string }
/** The answer broke off; `detail` is the server's own sentence when it gave one. */
export class AnswerBroke extends Error {}

type Ears = { show: () => void; onStarted: (where: Started) => void }

/** Hears one answer to its end and writes into `sofar` what has come; throws when it breaks off. */
export async function hear(saying: Saying, id: string | null, stopping: AbortSignal, sofar: Turn, ears: Ears) {
  const line = watchLine()
  const signal = AbortSignal.any([stopping, line.signal])
  try {
    return await listen(saying, id, signal, sofar, {
      ...ears,
      show: () => {
        line.isAlive()
        ears.show()
      },
    })
  } finally {
    line.leave()
  }
}

const callOf = ({ said, mode, isIncognito, regenerate, edits }: Saying, id: string | null) => ({
  ...(regenerate ? { regenerate } : { message: said }),
  ...(edits && { edits }),
  ...(id ? { conversationId: id } : isIncognito && { incognito: true }),
  ...(mode && { mode }),
})

async function listen(saying: Saying, id: string | null, signal: AbortSignal, sofar: Turn, ears: Ears) {
  const options = { signal, idempotencyKey: saying.key }
  for await (const { event, data } of await api.coach.say(callOf(saying, id), options)) {
    if (event === 'done') return data
    if (event === 'error') throw new AnswerBroke(data.detail)
    if (event === 'started') ears.onStarted(data)
    if (event === 'token') sofar.text += data.text
    if (event === 'citation') sofar.citations = [...sofar.citations, data]
    if (event === 'confirm') sofar.proposals = [...sofar.proposals, { ...data, status: 'open', result: null }]
    ears.show()
  }
  throw new AnswerBroke()
}

const silentMs = 90_000

/** A patchy network can go silent without saying so: its `signal` is aborted when nothing has come for long, or the device is offline. */
function watchLine() {
  const silence = new AbortController()
  const hangUp = () => silence.abort(new AnswerBroke())
  let timer = setTimeout(hangUp, silentMs)
  addEventListener('offline', hangUp)
  return {
    signal: silence.signal,
    isAlive: () => {
      clearTimeout(timer)
      timer = setTimeout(hangUp, silentMs)
    },
    leave: () => {
      clearTimeout(timer)
      removeEventListener('offline', hangUp)
    },
  }
}
