import { Duplex } from 'node:stream'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'

/** The embedded database as something that `pg` can connect to. */
export type Embedded = {
  /** Resolves when the database is open; a first start makes it, which takes seconds. */
  ready(): Promise<void>
  /** A socket-like stream to the database, for `new Pool({ stream })`. */
  connect(): Duplex
  /** The whole data directory as an archive; waits for the running statement. */
  dump(): Promise<Uint8Array>
  close(): Promise<void>
}

class LostError extends Error {
  code = 'EMBEDDED_LOST'
}

/**
 * Starts PGlite in a worker thread. `directory` null keeps everything in memory (tests). When the thread dies, as
 * PostgreSQL does when it cannot write its log, its connections break and the next one starts a new thread, which recovers.
 */
export function startEmbedded(options: { directory: string | null; snapshot?: Uint8Array }): Embedded {
  let worker: Worker | null = null
  let ready: Promise<Worker> | null = null
  const open = new Set<PortStream>()

  const start = () => {
    const fresh = new Worker(new URL('./embedded-worker.ts', import.meta.url), {
      workerData: { directory: options.directory, snapshot: options.snapshot ?? null },
      execArgv: [],
    })
    worker = fresh
    const lose = () => {
      if (worker !== fresh) return
      worker = null
      ready = null
      for (const stream of open) stream.destroy(new LostError('The embedded database stopped.'))
    }
    ready = new Promise((resolve, reject) => {
      fresh.once('message', () => resolve(fresh))
      fresh.once('error', (error) => {
        lose()
        reject(error)
      })
      fresh.once('exit', () => {
        lose()
        reject(new LostError('The embedded database did not start.'))
      })
    })
    ready.catch(() => undefined) // every user of `ready` handles its own rejection
    return ready
  }

  return {
    async ready() {
      await (ready ?? start())
    },
    connect() {
      const stream = new PortStream(async () => {
        const { port1, port2 } = new MessageChannel()
        const thread = await (ready ?? start())
        thread.postMessage({ port: port2 }, [port2])
        return port1
      })
      open.add(stream)
      stream.once('close', () => open.delete(stream))
      return stream
    },
    async dump() {
      const thread = await (ready ?? start())
      const answer = new Promise<Uint8Array>((resolve) => thread.once('message', ({ dump }) => resolve(dump)))
      thread.postMessage({ dump: true })
      return answer
    },
    async close() {
      if (!ready) return
      const thread = await ready
      const gone = new Promise((resolve) => thread.once('exit', resolve))
      thread.postMessage({ close: true })
      await gone
    },
  }
}

/** A MessagePort dressed as the socket that `pg` expects. */
class PortStream extends Duplex {
  private port: MessagePort | null = null
  private readonly openPort: () => Promise<MessagePort>

  constructor(openPort: () => Promise<MessagePort>) {
    super()
    this.openPort = openPort
  }

  connect() {
    this.openPort().then(
      (port) => {
        if (this.destroyed) return port.close()
        this.port = port
        port.on('message', (bytes: Uint8Array) => this.push(bytes))
        port.on('close', () => this.destroy())
        this.emit('connect')
      },
      (error) => this.destroy(error),
    )
  }

  override _read() {}
  override _write(chunk: Buffer, _encoding: string, done: () => void) {
    this.port?.postMessage(new Uint8Array(chunk))
    done()
  }
  override _final(done: () => void) {
    this.port?.close()
    done()
  }
  override _destroy(error: Error | null, done: (error: Error | null) => void) {
    this.port?.close()
    done(error)
  }
  // `pg` calls these on a socket; a port has nothing to set.
  setNoDelay() {}
  setKeepAlive() {}
  ref() {}
  unref() {}
}
