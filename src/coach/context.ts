import * as habits from '#habits/habits.ts'
import { type Recalled, recall } from '#memory/memory.ts'
import type { Ctx } from '#platform/ctx.ts'
import { type Language, normal } from '#platform/language.ts'
import { gather, type Knowledge, type KnownFact, type KnownMemory, type LastAsked } from './knowledge.ts'
import type { Heard } from './messages.ts'
import { ordered } from './modes.ts'
import { type Question, questionOf, sinceOf } from './question.ts'
import { turnBackIn } from './turn-back.ts'

/** What is known for a message, and what of it came from memory. */
export type Context = {
  language: Language
  known: Knowledge
  question: Question
  /** Ids of all that memory found for it. */
  retrieved: Recalled['retrieved']
}

const mostMemories = 12
/** Of text; the record has its own budget (coach.prompts.ts). */
const memoryBudgetTokens = 700

/**
 * Asks the record and memory for what a message needs: the conversation's mode orders what comes first, the same words
 * from two places stand once, and the message itself is no answer to itself.
 */
export async function contextFor(ctx: Ctx, heard: Heard, language: Language): Promise<Context> {
  const { text } = heard.message
  const { mode } = heard.conversation
  const before = heard.before.flatMap(({ made }) => made ?? [])
  const lastAsked = lastAskedIn(heard.before)
  const about = lastAsked && turnBackIn(text) ? lastAsked.message : text // what is asked of an answer rests on the same rows
  const recalled = await recall(ctx, about, { limit: mostMemories, budgetTokens: memoryBudgetTokens })
  const record = await gather(ctx, sinceOf(about, habits.today(ctx), before))
  const known = {
    ...ordered(record, mode),
    keepsNothing: heard.conversation.incognito ? ('private' as const) : recalled.takesNotes ? null : ('off' as const),
    isMemoryOff: !recalled.isOn,
    hasModel: ctx.model.isConfigured,
    lastAsked,
    memories: memoriesOf(recalled, about),
    currentFacts: factsOf(recalled, about),
  }
  return { language, known, question: questionOf(text, known, before), retrieved: recalled.retrieved }
}

/** Answers that hold nothing to ask after. */
const ofNothing = ['listen', 'decline']
/** The newest question that was answered; what was asked of answers since belongs to it. */
function lastAskedIn(before: Heard['before']): LastAsked | null {
  const at = before.findLastIndex(
    ({ role, made }) => role === 'coach' && !made?.slots.back && !ofNothing.includes(made?.intent ?? ''),
  )
  const answer = before[at]
  const from = before.slice(0, Math.max(at, 0)).findLastIndex(({ role }) => role === 'person')
  const question = before[from]
  if (!answer?.made || !question) return null
  return {
    message: question.text,
    lastAsked: lastAskedIn(before.slice(0, from)),
    before: before.slice(0, from).flatMap(({ made }) => made ?? []),
    cited: before.slice(at).flatMap(({ citations }) => citations),
  }
}

/** Best first, of the same words the latest, without the message and its own echo. */
function memoriesOf({ memories }: Recalled, message: string): KnownMemory[] {
  const latest = new Map<string, Recalled['memories'][number]>()
  for (const memory of memories) {
    const words = normal(memory.text)
    const before = latest.get(words)
    if (words !== normal(message) && (!before || before.occurredAt < memory.occurredAt)) latest.set(words, memory) // a key keeps its place
  }
  return [...latest.values()].map(({ id, text, occurredAt, author, kind, href }) => ({
    id,
    text,
    occurredAt,
    author,
    kind,
    href,
  }))
}

/** What holds now; not what only this very message says. */
function factsOf({ facts }: Recalled, message: string): KnownFact[] {
  const echo = normal(message)
  return facts
    .filter(({ sources }) => sources.length === 0 || sources.some(({ text }) => normal(text) !== echo))
    .map(({ id, subject, attribute, topic, value, validFrom, sources }) => ({
      id,
      subject,
      attribute,
      topic,
      value,
      since: validFrom,
      sources,
    }))
}
