import * as habits from '#habits/habits.ts'
import { civilDate } from '#platform/civil.ts'
import type { Someone } from './world.ts'

export type Citation = { mark: number; kind: string; id: string; date: string | null; label: string; href: string }
export type Confirm = { tool: string; input: Record<string, unknown>; label: string }
/** What the coach understood: `habit` and `goal` as ids, days as civil dates. */
export type Made = { intent: string; slots: Record<string, unknown> }
export type Reply = {
  conversationId: string
  text: string
  citations: Citation[]
  confirms: Confirm[]
  source: string | null
  error: string | null
  made: Made
  /** Where `made` came from: the stored message, or, until the coach stores it, the coach's own reader. */
  madeBy: 'message' | 'reader'
}

/** Says one thing through `POST /api/v1/chat`, hears the whole stream, and reads what was understood. */
export async function ask(someone: Someone, message: string, conversationId: string | null): Promise<Reply> {
  const reply = {
    conversationId: conversationId ?? '',
    text: '',
    source: null as string | null,
    error: null as string | null,
  }
  const citations: Citation[] = []
  const confirms: Confirm[] = []
  const events = await someone.coach.say({ message, ...(conversationId && { conversationId }) })
  for await (const event of events) {
    const { event: name, data } = event as { event: string; data: unknown } // `confirm` may not be in the contract yet
    if (name === 'token') reply.text += (data as { text: string }).text
    if (name === 'citation') citations.push(data as Citation)
    if (name === 'confirm') confirms.push(data as Confirm)
    if (name === 'error') reply.error = (data as { detail: string }).detail
    if (name === 'done')
      Object.assign(reply, { conversationId: (data as Reply).conversationId, source: (data as Reply).source })
  }
  const stored = await storedMade(someone, reply.conversationId)
  const made = stored ?? (await readMade(someone, message))
  return { ...reply, citations, confirms, made, madeBy: stored ? 'message' : 'reader' }
}

async function storedMade(someone: Someone, id: string): Promise<Made | null> {
  const response = await someone.send('GET', `/chat/conversations/${id}`)
  if (!response.ok) return null
  const { messages } = (await response.json()) as { messages: { made?: Partial<Made> | null }[] } // the contract's shape
  const made = messages.slice(-2).findLast((message) => message.made?.intent)?.made
  return made?.intent ? { intent: made.intent, slots: made.slots ?? {} } : null
}

/** What today's coach reads out of a message, in the words of the evaluation. */
async function readMade(someone: Someone, message: string): Promise<Made> {
  const [{ gather }, { questionOf }, { spanOf }] = await Promise.all([
    import('#coach/knowledge.ts'),
    import('#coach/question.ts'),
    import('#coach/span.ts'),
  ])
  const ctx = await someone.ctx()
  const { intent, habit, goal, span, day } = questionOf(
    message,
    await gather(ctx, spanOf(message, habits.today(ctx))?.from),
  )
  const names: Record<string, string> = { plan: 'move', unknown: 'outside' }
  const slots = {
    ...(habit && { habit: habit.id }),
    ...(goal && { goal: goal.id }),
    ...(span?.isDay && { date: civilDate(span.from) }),
    ...(span && !span.isDay && { from: civilDate(span.from), to: civilDate(span.to) }),
    ...(intent === 'did' && { date: civilDate(day) }),
  }
  return { intent: names[intent] ?? intent, slots }
}
