import type { z } from 'zod'
import type { Ctx } from './ctx.ts'
import { newId } from './db/columns.ts'

/** Something that happened to a member, in the past tense: `habit.completed`. */
export type EventType<S extends z.ZodType = z.ZodType> = { name: string; payload: S }
export const event = <S extends z.ZodType>(name: string, payload: S): EventType<S> => ({ name, payload })

export type Emit = <S extends z.ZodType>(type: EventType<S>, payload: z.input<S>) => Promise<void>

/** What travels through the queue. `id` is the same on every delivery: listeners use it to do a thing once. */
export type Envelope = {
  id: string
  event: string
  organisationId: string
  memberId: string
  at: string
  payload: unknown
}

export type Listener = {
  /** Its queue, where it has one: `domain.what-it-does`. */
  name: string
  event: EventType
  /** Runs within the transaction of the emit, not through a queue. */
  isAtOnce: boolean
  run(ctx: Ctx, payload: unknown, envelope: Envelope): Promise<void>
}

/** Listens to an event of another domain. Delivered at least once, in no promised order: `run` must be idempotent by `envelope.id`. */
export function onEvent<S extends z.ZodType>(
  name: string,
  type: EventType<S>,
  run: (ctx: Ctx, payload: z.output<S>, envelope: Envelope) => Promise<void>,
): Listener {
  return {
    name,
    event: type,
    isAtOnce: false,
    run: (ctx, payload, envelope) => run(ctx, type.payload.parse(payload), envelope),
  }
}

/**
 * Hears an event within the transaction that emits it, once, and fails it when it throws: for what must never be seen
 * apart, as a deleted row and what was derived from it. Keep it to a statement or two; everything else is `onEvent`.
 */
export function onEventAtOnce<S extends z.ZodType>(
  name: string,
  type: EventType<S>,
  run: (ctx: Ctx, payload: z.output<S>, envelope: Envelope) => Promise<void>,
): Listener {
  return { ...onEvent(name, type, run), isAtOnce: true }
}

/** The context whose `emit` enqueues through the context's own connection: with the rows, in one transaction. */
export function bindEmit<C extends Omit<Ctx, 'emit'>>(ctx: C): C & { emit: Emit } {
  const emit: Emit = async (type, payload) => {
    if (!ctx.transaction) throw new Error(`${type.name} was emitted outside a transaction`)
    const listeners = ctx.jobs.listenersOf(type.name)
    if (listeners.length === 0) return
    const { organisationId, memberId } = ctx.person
    const envelope: Envelope = {
      id: newId(),
      event: type.name,
      organisationId,
      memberId,
      at: ctx.now().toISOString(),
      payload: type.payload.parse(payload),
    }
    for (const listener of listeners) {
      if (listener.isAtOnce) await listener.run(bound, envelope.payload, envelope)
      else await ctx.jobs.send(ctx.db, listener.name, envelope)
    }
  }
  const bound = { ...ctx, emit }
  return bound
}
