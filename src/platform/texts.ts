import type { z } from 'zod'
import type { Ctx } from './ctx.ts'
import type { EventType } from './events.ts'

/** What the person wrote somewhere, in their own words; never what a prompt, a coach or another person said. */
export type Text = {
  text: string
  /** What belongs together: the habit, the goal, the conversation. */
  thread: string | null
  /** Place within the thread, where it has an order of its own. */
  seq: number | null
  /** When it happened or was said. */
  occurredAt: Date
  /** When these words were written; of two readings the newer one holds. */
  saidAt: Date
  /** The page that shows it. */
  href: string | null
}

/** Rows of a source that are gone: by their ids, or all of a thread. */
export type Gone = { ids: string[] } | { thread: string }

/** What an event means to a source; null when nothing. */
export type Hearing<T> = { event: EventType; of(payload: unknown): T | null }

/** Ties an event's payload to what it means: `on(goalChanged, ({ goalId }) => goalId)`. */
export const on = <S extends z.ZodType, T>(
  event: EventType<S>,
  of: (payload: z.output<S>) => T | null,
): Hearing<T> => ({
  event,
  of: (payload) => of(payload as z.output<S>), // emit parsed it
})

/**
 * The texts that a domain offers to whoever remembers them, from a file in its own folder (`habits.sources.ts`), listed
 * in domains.ts. Events and queues carry ids only; the words are read when they are needed, so that what was deleted or
 * corrected in the meantime is never kept.
 */
export type TextSource = {
  /** What the person's switch calls it, and the source of every memory from it: `habit-note`. */
  name: string
  /** What such a memory is, for browsing and filters: `note`. */
  kind: string
  /** Events after which the text with that id must be read again. */
  written: Hearing<string>[]
  /** Events after which texts are gone; what was derived from them goes within the same transaction. */
  removed: Hearing<Gone>[]
  /** The text as it is now, null when there is none (or no longer). `ids` of rows of another person give null. */
  read(ctx: Ctx, id: string): Promise<Text | null>
  /** Ids of what was written before anybody listened, after the id `after` in an order of its own, at most `limit`. */
  all(ctx: Ctx, after: string | null, limit: number): Promise<string[]>
}
export const textSource = (source: TextSource): TextSource => source
