import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Protocol, type ToolCall, voices } from './provider-voices.ts'

export { counted, type Protocol, protocols } from './provider-voices.ts'

/**
 * How a provider can let us down. `slow` says nothing for seconds and then answers, `cut` breaks the connection midway,
 * `eof` ends it politely without an ending, `torn` in the middle of a line of JSON, `oversized` never stops talking,
 * `error-midway` says that something went wrong (Ollama's way), `flood` sends one line without end, `echo` repeats the instructions that it was given.
 */
export type Fault =
  | 'none'
  | 'refuse'
  | '400'
  | '401'
  | '429'
  | '500'
  | '503'
  | 'slow'
  | 'hang'
  | 'hang-midway'
  | 'cut'
  | 'eof'
  | 'torn'
  | 'error-midway'
  | 'empty'
  | 'length'
  | 'nonsense'
  | 'oversized'
  | 'flood'
  | 'echo'

export type ProviderStub = Awaited<ReturnType<typeof providerStub>>
type Pace = { ms: number; padding: number }
type Answer = { text: string; calls: ToolCall[] }
const key = 'key-of-the-stub'

/** The five protocols on one loopback port, spoken as the real servers do, with a fault for each. */
export async function providerStub() {
  /** For how many requests more the fault holds. */
  const faults = new Map<Protocol, { fault: Fault; times: number }>()
  /** What is said next, first to last; the last one stays. */
  const answers: string[] = ['Start with ten minutes.']
  const calls: ToolCall[] = []
  const requests: { protocol: Protocol; path: string; headers: IncomingMessage['headers']; body: string }[] = []
  const stats = { hungUp: 0, probes: 0, unsentBytes: () => 0 }
  /** Between two pieces of an answer, and bytes of nothing around each (not in Ollama's way of speaking). */
  const pace = { ms: 0, padding: 0 }
  /** In seconds, of every reply with a status of 400 and more. */
  const retryAfter: { seconds: number | null } = { seconds: null }
  /** Of the next replies, first to last; the last one stays. */
  const vectors = { dimensions: [8] }
  const faultOf = (protocol: Protocol, isUsed: boolean): Fault => {
    const known = faults.get(protocol)
    if (!known || known.times <= 0) return 'none'
    if (isUsed) known.times--
    return known.fault
  }

  const server = createServer(async (request, response) => {
    const path = request.url ?? ''
    const protocol = protocolOf(path)
    const isProbe = request.method === 'GET'
    const fault = faultOf(protocol, !isProbe)
    if (isProbe) stats.probes++
    let body = ''
    for await (const chunk of request) body += chunk
    if (!isProbe) requests.push({ protocol, path, headers: request.headers, body })
    if (/^\d+$/.test(fault)) return refuse(response, Number(fault), retryAfter.seconds)
    if (fault === 'hang') return
    const voice = voices[protocol]
    if (isProbe) return json(response, { models: [{ name: 'llama3.1:latest' }], data: [] })
    stats.unsentBytes = () => response.writableLength
    response.on('close', () => {
      if (!response.writableEnded) stats.hungUp++
    })
    if (/embed/i.test(path)) {
      if (fault === 'nonsense') return nonsense(response)
      const dimension = (vectors.dimensions.length > 1 ? vectors.dimensions.shift() : vectors.dimensions[0]) ?? 8
      const made = voice.textsOf(JSON.parse(body)).map((text) => vectorOf(text, dimension))
      return json(response, voice.vectors(fault === 'eof' ? made.slice(1) : made, path))
    }
    const said = (answers.length > 1 ? answers.shift() : answers[0]) ?? ''
    const text = fault === 'echo' ? voice.systemOf(JSON.parse(body)) : said
    await speak(response, protocol, fault, { text, calls: calls.splice(0, 1) }, pace)
  })
  const nobodyThere = await closedPort()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // listening on TCP
  const url = `http://127.0.0.1:${port}`

  return {
    url,
    requests,
    stats,
    pace,
    retryAfter,
    vectors,
    /** Everything as it was at the start. */
    reset() {
      faults.clear()
      answers.splice(0, answers.length, 'Start with ten minutes.')
      calls.length = 0
      requests.length = 0
      Object.assign(pace, { ms: 0, padding: 0 })
      retryAfter.seconds = null
      vectors.dimensions.splice(0, vectors.dimensions.length, 8)
    },
    fault: (protocol: Protocol, fault: Fault, times = Number.POSITIVE_INFINITY) =>
      void faults.set(protocol, { fault, times: fault === 'none' ? 0 : times }),
    say: (...texts: string[]) => void answers.splice(0, answers.length, ...texts),
    /** Tools that the next answers call, one each, after their words. */
    call: (...next: ToolCall[]) => void calls.splice(0, calls.length, ...next),
    /** The environment that makes Drishti speak to this stub; a provider whose fault is `refuse` gets a closed port. */
    environment: (...order: Protocol[]): Record<string, string> => {
      const at = (protocol: Protocol) =>
        faultOf(protocol, false) === 'refuse' ? `http://127.0.0.1:${nobodyThere}` : url
      return {
        AI_PROVIDERS: order.join(','),
        OLLAMA_BASE_URL: at('ollama'),
        OPENAI_BASE_URL: `${at('openai')}/openai/v1`,
        OPENAI_API_KEY: key,
        OPENAI_COMPATIBLE_BASE_URL: `${at('openai-compatible')}/v1`,
        OPENAI_COMPATIBLE_API_KEY: key,
        OPENAI_COMPATIBLE_MODEL: 'stub-model',
        GEMINI_BASE_URL: at('gemini'),
        GEMINI_API_KEY: key,
        ANTHROPIC_BASE_URL: at('anthropic'),
        ANTHROPIC_API_KEY: key,
      }
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A port that refuses. Low ones will not do: fetch itself does not go to them. */
function closedPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo // listening on TCP
      server.close(() => resolve(port))
    })
  })
}

function protocolOf(path: string): Protocol {
  if (path.startsWith('/openai/')) return 'openai'
  if (path.startsWith('/api/')) return 'ollama'
  if (path.startsWith('/v1beta/')) return 'gemini'
  return path.includes('/messages') || path.includes('limit=1') ? 'anthropic' : 'openai-compatible'
}

/** The same numbers for the same text. */
const vectorOf = (text: string, dimension: number) =>
  Array.from({ length: dimension }, (_, n) => ((text.charCodeAt(n % Math.max(1, text.length)) || 1) + n) / 256)

const json = (response: ServerResponse, value: unknown) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
const nonsense = (response: ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome to the hotel network</html>')

function refuse(response: ServerResponse, status: number, retryAfterSeconds: number | null) {
  const headers = {
    'content-type': 'application/json',
    ...(retryAfterSeconds !== null && { 'retry-after': String(retryAfterSeconds) }),
  }
  response.writeHead(status, headers).end(JSON.stringify({ error: { type: 'stub', message: `stub says ${status}` } }))
}

const slowMs = 3_000
const breaksMidway: Fault[] = ['hang-midway', 'cut', 'eof', 'torn', 'error-midway']

async function speak(response: ServerResponse, protocol: Protocol, fault: Fault, answer: Answer, pace: Pace) {
  if (fault === 'nonsense') return nonsense(response)
  const voice = voices[protocol]
  response.writeHead(200, { 'content-type': voice.contentType })
  if (fault === 'slow') await sleep(slowMs)
  if (fault === 'flood' || fault === 'oversized') return talk(response, fault, voice)
  const pieces = fault === 'empty' ? [] : (answer.text.match(/[\s\S]{1,7}/g) ?? [])
  const said = breaksMidway.includes(fault) ? pieces.slice(0, Math.ceil(pieces.length / 2)) : pieces
  response.write(voice.start)
  for (const piece of said) {
    response.write(voice.piece(piece))
    if (pace.padding) response.write(`: ${'x'.repeat(pace.padding)}\n\n`)
    if (pace.ms) await sleep(pace.ms)
    if (response.destroyed) return
  }
  if (fault === 'hang-midway') return
  if (fault === 'cut') {
    await sleep(20)
    return void response.destroy()
  }
  if (fault === 'torn') response.write(voice.piece('torn').slice(0, -12))
  else if (fault === 'error-midway') response.write('{"error":"my grandmother is ill"}\n')
  else if (fault !== 'eof') {
    for (const call of answer.calls) response.write(voice.call(call))
    response.write(voice.end(fault === 'length' ? 'length' : answer.calls.length > 0 ? 'tool' : 'stop'))
  }
  response.end()
}

/** Talks until the other side has had enough. */
async function talk(response: ServerResponse, fault: Fault, voice: (typeof voices)[Protocol]) {
  const words = 'endless '.repeat(8_000)
  response.write(fault === 'flood' ? 'data: {"' : voice.start)
  while (!response.destroyed) {
    const isTaken = response.write(fault === 'flood' ? words : voice.piece(words.slice(0, 80)))
    if (!isTaken) await Promise.race([new Promise((resolve) => response.once('drain', resolve)), sleep(50)])
    else await new Promise(setImmediate)
  }
}
