import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Message } from '#coach/coach.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { announce } from '#web/shell/announcer.tsx'
import type { KnownMessage, MessageNote } from './carry-notes.ts'
import { addMessages, refreshConversation } from './coach-query.ts'
import { hear, type Saying, type Started, type Turn } from './hear-answer.ts'
import { spoken } from './marked-text.ts'

type Outcome = Pick<Message, 'suggestedReplies' | 'source' | 'fellBack' | 'fellBackWhy'> & {
  id: string
  note?: MessageNote
  again?: Saying
}

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
    announce(m.coach_answering())
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
        announce('') // what went wrong says itself
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
    announce(spoken(turn.text))
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
