import { closeSync, fsyncSync, openSync } from 'node:fs'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { vector } from '@electric-sql/pglite-pgvector'

// The embedded database's own thread: PGlite computes synchronously, and the server's loop must not wait for it.

type StreamOps = { fsync?: (stream: { nfd?: number }) => void }
type EmscriptenModule = { FS: { filesystems: { NODEFS: { stream_ops: StreamOps } } } }

/** Stock NodeFS never calls fsync, so a power cut could lose acknowledged writes; this one does. */
class DurableNodeFS extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>) {
    const { emscriptenOpts } = await super.init(pg, options)
    const addFsync = (module: EmscriptenModule) => {
      module.FS.filesystems.NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fsyncSync(stream.nfd)
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync as never] } } // PGlite types preRun by its private module
  }
}

/** PGlite's own start parameters without -F, which switches fsync off. */
const durable = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
]

const { directory, snapshot } = workerData as { directory: string | null; snapshot: Uint8Array | null } // set by embedded.ts, our only caller
const pg = await PGlite.create({
  ...(directory ? { fs: new DurableNodeFS(directory), startParams: durable } : {}),
  ...(snapshot ? { loadDataDir: new Blob([snapshot.slice()]) } : {}),
  extensions: { vector, pg_trgm },
})
if (directory) syncDirectory(directory)

parentPort?.on('message', async (message: { port?: MessagePort; dump?: true; close?: true }) => {
  if (message.port) serve(message.port)
  if (message.dump)
    parentPort?.postMessage({ dump: new Uint8Array(await (await pg.dumpDataDir('none')).arrayBuffer()) })
  if (message.close) {
    await pg.close()
    parentPort?.postMessage({ closed: true })
    parentPort?.close()
  }
})
parentPort?.postMessage({ ready: true })

function syncDirectory(path: string) {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** Speaks PostgreSQL's wire protocol on a port: bytes are held until a message that asks for an answer, and answered as one batch. */
function serve(port: MessagePort) {
  let held: Buffer = Buffer.alloc(0)
  let started = false
  let queue = Promise.resolve()
  const run = (batch: Uint8Array) => {
    queue = queue.then(async () => {
      const chunks: Uint8Array[] = []
      await pg.runExclusive(() => pg.execProtocolRawStream(batch, { onRawData: (chunk) => chunks.push(chunk.slice()) }))
      const answer = Buffer.concat(chunks)
      const bytes = new Uint8Array(answer.buffer.slice(answer.byteOffset, answer.byteOffset + answer.byteLength))
      port.postMessage(bytes, [bytes.buffer])
    })
  }
  port.on('message', (bytes: Uint8Array) => {
    held = held.length ? Buffer.concat([held, bytes]) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const end = endOfBatch(held, started)
    if (end === 0) return
    started = true
    run(new Uint8Array(held.subarray(0, end)))
    held = held.subarray(end)
  })
  port.on('close', () => {
    queue = queue.then(async () => {
      if (pg.isInTransaction()) await pg.exec('ROLLBACK')
      await pg.exec('DISCARD ALL')
    })
  })
}

const answered = new Set(['S', 'Q', 'H', 'c', 'f'].map((letter) => letter.charCodeAt(0)))

/** Where the last complete message that wants an answer ends; 0 when there is none yet. */
function endOfBatch(bytes: Buffer, started: boolean): number {
  let end = 0
  let at = 0
  let isFirst = !started
  while (bytes.length - at >= (isFirst ? 4 : 5)) {
    const length = isFirst ? bytes.readInt32BE(at) : bytes.readInt32BE(at + 1) + 1
    if (bytes.length - at < length) break
    if (isFirst || answered.has(bytes[at] ?? 0)) end = at + length
    at += length
    isFirst = false
  }
  return end
}
