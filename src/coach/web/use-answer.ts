import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { Citation, Message, Mode, Proposal } from '#coach/coach.api.ts'
import { api } from '#web/api.ts'
import type { KnownMessage, MessageNote } from './carry-notes.ts'
import { addMessages, refreshConversation } from './coach-query.ts'

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
type Started = { conversationId: string; messageId: string }
type Outcome = Pick<Message, 'suggestedReplies' | 'source' | 'fellBack' | 'fellBackWhy'> & {
  id: string
  note?: MessageNote
  again?: Saying
}

/** The answer broke off; `detail` is the server's own sentence when it gave one. */
export class AnswerBroke extends Error {}

/** Says something and holds the answer while it streams; leaving the page or `stop` ends it. `error` is null when it was stopped before it began. */
export function useAnswer(id: string | null, onFailed: (saying: Saying, error: unknown) => void) {
  const navigate = useNavigate()
  const [turn, setTurn] = useState<Turn | null>(null)
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort('left'), [])

  async function say(saying: Saying) {
    if (running.current) return
    const stopping = new AbortController()
    running.current = stopping
    const sofar: Turn = { said: saying.said, text: '', citations: [], proposals: [], from: saying.from }
    const show = perFrame(() => setTurn({ ...sofar }))
    let started: Started | undefined
    let isKept = false
    const onStarted = (where: Started) => {
      started = where
    }
    setTurn({ ...sofar })
    try {
      const { messageId, conversationId, ...done } = await hear(saying, id, stopping.signal, sofar, { show, onStarted })
      isKept = true
      await settle(saying, started ?? { conversationId, messageId: crypto.randomUUID() }, sofar, {
        ...done,
        id: messageId,
      })
    } catch (error) {
      if (stopping.signal.reason === 'left') return
      const isStopped = stopping.signal.aborted
      if (!started || (sofar.text === '' && !isStopped)) {
        if (started) refreshConversation(started.conversationId)
        return onFailed(saying, isStopped ? null : error)
      }
      isKept = true
      await settle(saying, started, sofar, {
        ...unanswered,
        id: saying.regenerate ?? crypto.randomUUID(),
        note: isStopped ? 'stopped' : 'broken',
        again: saying,
      })
    } finally {
      show.cancel()
      running.current = undefined
      // The list hears of its new rows a moment later than this component of its state.
      if (isKept) setTimeout(() => running.current === undefined && setTurn(null), 100)
      else setTurn(null)
    }
  }

  async function settle(saying: Saying, { conversationId, messageId }: Started, turn: Turn, outcome: Outcome) {
    setTurn({ ...turn, settledAs: outcome.id })
    const { text, citations, proposals } = turn
    const createdAt = new Date().toISOString()
    const memories = citations.flatMap(({ kind, id }) => (kind === 'memory' || kind === 'fact' ? [{ kind, id }] : []))
    const coach: KnownMessage = {
      ...bare,
      role: 'coach',
      text,
      citations,
      proposals,
      memories,
      createdAt,
      ...outcome,
    }
    const person: KnownMessage = { ...bare, id: messageId, role: 'person', text: saying.said, createdAt }
    addMessages(conversationId, saying, saying.regenerate ? [coach] : [person, coach])
    // Of an answer that is new only the server knows what it said before.
    if (saying.regenerate && !outcome.note) refreshConversation(conversationId)
    if (id === null)
      await navigate({ to: '/coach/$id', params: { id: conversationId }, replace: true, resetScroll: false })
  }

  return { turn, say, stop: () => running.current?.abort('stopped') }
}

const unanswered = { source: null, suggestedReplies: [], fellBack: false, fellBackWhy: null }
const bare = { ...unanswered, citations: [], made: null, memories: [], proposals: [], earlier: [] }

type Ears = { show: () => void; onStarted: (where: Started) => void }

async function hear(saying: Saying, id: string | null, stopping: AbortSignal, sofar: Turn, ears: Ears) {
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

/** Draws at most once a frame, however fast the words come. */
function perFrame(draw: () => void) {
  let frame = 0
  const ask = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0
      draw()
    })
  }
  return Object.assign(ask, { cancel: () => cancelAnimationFrame(frame) })
}
