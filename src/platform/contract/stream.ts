import type { FastifyReply } from 'fastify'
import type { Ctx } from '#platform/ctx.ts'
import { VisibleError } from '#platform/errors.ts'

type Event = { event: string; data: unknown }
const heartbeatMs = 15_000

/**
 * Writes events as they come, waiting when the reader is slow. A reader who leaves aborts `ctx.signal`. A failure after
 * the first byte is said as an `error` event, because the status is gone. `onOpen` runs before it, and may add headers.
 */
export async function writeEvents(reply: FastifyReply, ctx: Ctx, events: unknown, onOpen?: () => Promise<void>) {
  const source = (events as AsyncIterable<Event>)[Symbol.asyncIterator]() // the contract's stream type makes the route return this
  const first = await source.next() // a refusal before the first event is an ordinary problem reply
  await onOpen?.()
  reply.hijack()
  const out = reply.raw
  out.writeHead(200, {
    ...Object.fromEntries(Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined)),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    connection: 'close', // a server that is stopping must not wait for this line to be used again
  })
  const heartbeat = setInterval(() => out.write(': still here\n\n'), heartbeatMs)
  const write = async ({ event, data }: Event) => {
    if (out.destroyed) return
    if (!out.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)) await drained(out)
  }
  try {
    for (let next = first; !next.done && !ctx.signal.aborted; next = await source.next()) await write(next.value)
    if (ctx.signal.aborted)
      await write({
        event: 'error',
        data: {
          code: 'stopping',
          detail: 'Drishti is stopping. What was said so far is kept; please ask again in a moment.',
        },
      })
  } catch (error) {
    if (!ctx.signal.aborted) {
      ctx.log.error({ err: error }, 'stream failed')
      const visible = error instanceof VisibleError
      await write({
        event: 'error',
        data: {
          code: visible ? error.code : 'internal',
          detail: visible
            ? error.message
            : 'Something went wrong on our side. What you wrote is kept; please try again.',
        },
      })
    }
  } finally {
    clearInterval(heartbeat)
    await source.return?.()
    out.end()
  }
}

function drained(out: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      out.removeListener('drain', done)
      out.removeListener('close', done)
      resolve()
    }
    out.once('drain', done)
    out.once('close', done)
  })
}
