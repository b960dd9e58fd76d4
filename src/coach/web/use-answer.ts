import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { Citation, Message, Mode } from '#coach/coach.api.ts'
import { api } from '#web/api.ts'
import type { KnownMessage, MessageNote } from './carry-notes.ts'
import { addMessages, dropLastTurn, findNewest, knownIds } from './coach-query.ts'

export type ChatMode = z.output<typeof Mode>
/** What is being answered: the person's words, and as much of the answer as has come. */
export type Turn = {
  said: string
  text: string
  citations: Citation[]
  /** The message that it has become; once that is drawn, this is not. */
  settledAs?: string
}
export type Saying = { said: string; mode: ChatMode | null; key: string }
type Outcome = Pick<Message, 'suggestedReplies'> & {
  id: string
  source: string | null
  note?: MessageNote
  again?: Saying
}

/** The answer broke off; `detail` is the server's own sentence when it gave one. */
export class AnswerBroke extends Error {}

/** Says something and holds the answer while it streams; leaving the page or `stop` ends it. */
export function useAnswer(id: string | null, onFailed: (saying: Saying, error: unknown) => void) {
  const navigate = useNavigate()
  const [turn, setTurn] = useState<Turn | null>(null)
  const [loose, setLoose] = useState<KnownMessage[]>([])
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort('left'), [])

  async function say(saying: Saying) {
    if (running.current) return
    const stopping = new AbortController()
    running.current = stopping
    const before = knownIds()
    const sofar: Turn = { said: saying.said, text: '', citations: [] }
    const show = perFrame(() => setTurn({ ...sofar }))
    let isKept = false
    setTurn({ ...sofar })
    try {
      const done = await hear(saying, id, stopping.signal, sofar, show)
      const { conversationId, messageId, source, suggestedReplies, fellBack } = done
      const note = fellBack ? noteOf(done.fellBackWhy) : undefined
      isKept = true
      await settle(conversationId, sofar, { id: messageId, source, suggestedReplies, note })
    } catch (error) {
      if (stopping.signal.reason === 'left') return
      if (sofar.text === '' && !stopping.signal.aborted) return onFailed(saying, error)
      const note = stopping.signal.aborted ? 'stopped' : 'broken'
      const outcome = {
        id: crypto.randomUUID(),
        source: null,
        suggestedReplies: [],
        note,
        again: saying,
      } satisfies Outcome
      isKept = true
      await settle(id ?? (await findNewest(before).catch(() => undefined)), sofar, outcome)
    } finally {
      show.cancel()
      running.current = undefined
      // The list hears of its new rows a moment later than this component of its state.
      if (isKept) setTimeout(() => running.current === undefined && setTurn(null), 100)
      else setTurn(null)
    }
  }

  async function settle(conversationId: string | undefined, { said, text, citations }: Turn, outcome: Outcome) {
    setTurn({ said, text, citations, settledAs: outcome.id })
    const createdAt = new Date().toISOString()
    const person: KnownMessage = { ...bare, id: crypto.randomUUID(), role: 'person', text: said, createdAt }
    const coach: KnownMessage = { ...bare, role: 'coach', text, citations, createdAt, ...outcome }
    if (!conversationId) return setLoose((earlier) => [...earlier, person, coach])
    addMessages(conversationId, said, [...loose, person, coach])
    if (id === null)
      await navigate({ to: '/coach/$id', params: { id: conversationId }, replace: true, resetScroll: false })
  }

  /** The same words once more: the server lets a stopped answer give way to the whole one. */
  function sayAgain(saying: Saying) {
    if (running.current) return
    if (id) dropLastTurn(id)
    else setLoose((earlier) => earlier.slice(0, -2))
    void say(saying)
  }

  return { turn, loose, say, sayAgain, stop: () => running.current?.abort('stopped') }
}

const bare = {
  citations: [],
  suggestedReplies: [],
  source: null,
  fellBack: false,
  fellBackWhy: null,
  made: null,
  memories: [],
  proposals: [],
  earlier: [],
}

async function hear(saying: Saying, id: string | null, stopping: AbortSignal, sofar: Turn, show: () => void) {
  const line = watchLine()
  const signal = AbortSignal.any([stopping, line.signal])
  try {
    return await listen(saying, id, signal, sofar, () => {
      line.isAlive()
      show()
    })
  } finally {
    line.leave()
  }
}

async function listen(saying: Saying, id: string | null, signal: AbortSignal, sofar: Turn, show: () => void) {
  const call = { message: saying.said, ...(id && { conversationId: id }), ...(saying.mode && { mode: saying.mode }) }
  for await (const { event, data } of await api.coach.say(call, { signal, idempotencyKey: saying.key })) {
    if (event === 'done') return data
    if (event === 'error') throw new AnswerBroke(data.detail)
    if (event === 'token') sofar.text += data.text
    if (event === 'citation') sofar.citations = [...sofar.citations, data]
    show()
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

/** What to say of a provider that was not asked or did not answer. */
const noteOf = (why: string | null) =>
  why?.startsWith('spent') ? ('spent' as const) : why === 'busy' ? ('busy' as const) : ('fell-back' as const)
