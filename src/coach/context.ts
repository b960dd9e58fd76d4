import * as habits from '#habits/habits.ts'
import { type Recalled, recall } from '#memory/memory.ts'
import type { Ctx } from '#platform/ctx.ts'
import { type Language, normal } from '#platform/language.ts'
import { gather, type Knowledge, type KnownFact, type KnownMemory } from './knowledge.ts'
import type { Heard } from './messages.ts'
import { ordered } from './modes.ts'
import { type Question, questionOf, sinceOf } from './question.ts'

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
  const recalled = await recall(ctx, text, { limit: mostMemories, budgetTokens: memoryBudgetTokens })
  const before = heard.before.flatMap(({ made }) => made ?? [])
  const record = await gather(ctx, sinceOf(text, habits.today(ctx), before))
  const known = {
    ...ordered(record, mode),
    isPrivate: heard.conversation.incognito,
    hasModel: ctx.model.isConfigured,
    memories: memoriesOf(recalled, text),
    currentFacts: factsOf(recalled, text),
  }
  return { language, known, question: questionOf(text, known, before), retrieved: recalled.retrieved }
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
