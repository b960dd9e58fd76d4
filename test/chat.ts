import type { z } from 'zod'
import type { coachApi } from '#coach/coach.api.ts'
import type { StreamEvent } from '#platform/contract/api.ts'
import type { TestPerson } from './app.ts'

type Event = StreamEvent<typeof coachApi.say>
type Saying = Omit<z.input<typeof coachApi.say.body>, 'message'>

/** Says something to the coach, nothing new when `message` is null, and gathers the whole stream. */
export async function listen(
  who: Pick<TestPerson, 'coach'>,
  message: string | null,
  more: Saying = {},
  idempotencyKey?: string,
) {
  const events: Event[] = []
  const body = { ...(message !== null && { message }), ...more }
  for await (const event of await who.coach.say(body, idempotencyKey ? { idempotencyKey } : {})) events.push(event)
  const of = <K extends Event['event']>(name: K) =>
    events.flatMap((each) => (each.event === name ? [each.data as Extract<Event, { event: K }>['data']] : [])) // told apart by its name
  const [started] = of('started')
  const [done] = of('done')
  return {
    events,
    text: of('token')
      .map(({ text }) => text)
      .join(''),
    citations: of('citation'),
    confirms: of('confirm'),
    done: done ?? null,
    error: of('error')[0] ?? null,
    conversationId: started?.conversationId ?? '',
    /** Of the answer. */
    messageId: done?.messageId ?? '',
  }
}
