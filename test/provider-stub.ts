import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export const protocols = ['openai-compatible', 'ollama', 'gemini', 'anthropic'] as const
export type Protocol = (typeof protocols)[number]

/** How a provider can let us down. `cut` breaks the connection midway, `eof` ends it politely without an ending. */
export type Fault =
  | 'none'
  | 'refuse'
  | '401'
  | '429'
  | '500'
  | 'hang'
  | 'hang-midway'
  | 'cut'
  | 'eof'
  | 'empty'
  | 'length'
  | 'nonsense'

export type ProviderStub = Awaited<ReturnType<typeof providerStub>>

/** The four protocols on one loopback port, spoken as the real servers do, with a fault for each. */
export async function providerStub() {
  const faults = new Map<Protocol, Fault>()
  /** What is said next, first to last; the last one stays. */
  const answers: string[] = ['Start with ten minutes.']
  const requests: { protocol: Protocol; path: string; headers: IncomingMessage['headers']; body: string }[] = []
  const stats = { hungUp: 0, probes: 0 }
  const pace = { ms: 0 }

  const server = createServer(async (request, response) => {
    const path = request.url ?? ''
    const protocol = protocolOf(path)
    if (request.method === 'GET') {
      stats.probes++
      const fault = faults.get(protocol) ?? 'none'
      if (/^\d+$/.test(fault)) return void response.writeHead(Number(fault)).end('{}')
      if (fault === 'hang') return
      return void response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ models: [{ name: 'llama3.1:latest' }], data: [] }))
    }
    let body = ''
    for await (const chunk of request) body += chunk
    requests.push({ protocol, path, headers: request.headers, body })
    response.on('close', () => {
      if (!response.writableEnded) stats.hungUp++
    })
    await speak(
      response,
      protocol,
      faults.get(protocol) ?? 'none',
      (answers.length > 1 ? answers.shift() : answers[0]) ?? '',
      pace.ms,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // listening on TCP
  const url = `http://127.0.0.1:${port}`

  return {
    url,
    requests,
    stats,
    pace,
    answers,
    fault: (protocol: Protocol, fault: Fault) => void faults.set(protocol, fault),
    say: (...texts: string[]) => void answers.splice(0, answers.length, ...texts),
    /** The environment that makes Drishti speak to this stub; a provider whose fault is `refuse` gets a closed port. */
    environment: (...order: Protocol[]): Record<string, string> => {
      const at = (protocol: Protocol) => (faults.get(protocol) === 'refuse' ? 'http://127.0.0.1:9' : url)
      return {
        AI_PROVIDERS: order.join(','),
        OLLAMA_BASE_URL: at('ollama'),
        OPENAI_COMPATIBLE_BASE_URL: `${at('openai-compatible')}/v1`,
        OPENAI_COMPATIBLE_API_KEY: 'key-of-the-stub',
        OPENAI_COMPATIBLE_MODEL: 'stub-model',
        GEMINI_BASE_URL: at('gemini'),
        GEMINI_API_KEY: 'key-of-the-stub',
        ANTHROPIC_BASE_URL: at('anthropic'),
        ANTHROPIC_API_KEY: 'key-of-the-stub',
      }
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

function protocolOf(path: string): Protocol {
  if (path.startsWith('/api/')) return 'ollama'
  if (path.startsWith('/v1beta/')) return 'gemini'
  return path.includes('/messages') || path.includes('limit=1') ? 'anthropic' : 'openai-compatible'
}

async function speak(response: ServerResponse, protocol: Protocol, fault: Fault, text: string, paceMs: number) {
  if (fault === 'hang') return
  if (/^\d+$/.test(fault))
    return void response
      .writeHead(Number(fault), { 'content-type': 'application/json' })
      .end(JSON.stringify({ error: { type: 'stub', message: `stub says ${fault}` } }))
  if (fault === 'nonsense')
    return void response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<html>Welcome to the hotel network</html>')
  const voice = voices[protocol]
  response.writeHead(200, { 'content-type': protocol === 'ollama' ? 'application/x-ndjson' : 'text/event-stream' })
  const pieces = fault === 'empty' ? [] : (text.match(/[\s\S]{1,7}/g) ?? [])
  const said = ['hang-midway', 'cut', 'eof'].includes(fault) ? pieces.slice(0, Math.ceil(pieces.length / 2)) : pieces
  response.write(voice.start)
  for (const piece of said) {
    response.write(voice.piece(piece))
    if (paceMs) await sleep(paceMs)
    if (response.destroyed) return
  }
  if (fault === 'hang-midway') return
  if (fault === 'cut') {
    await sleep(20)
    return void response.destroy()
  }
  if (fault !== 'eof') response.write(voice.end(fault === 'length'))
  response.end()
}

const data = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`
const named = (type: string, value: object) => `event: ${type}\ndata: ${JSON.stringify({ type, ...value })}\n\n`
const at = '2026-11-21T01:30:00.000Z'
const openAiChunk = (delta: object, finish_reason: string | null = null) =>
  data({
    id: 'stub',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'stub-model',
    choices: [{ index: 0, delta, finish_reason }],
  })

const voices: Record<Protocol, { start: string; piece(text: string): string; end(isCut: boolean): string }> = {
  'openai-compatible': {
    start: openAiChunk({ role: 'assistant', content: '' }),
    piece: (content) => openAiChunk({ content }),
    end: (isCut) => `${openAiChunk({}, isCut ? 'length' : 'stop')}data: [DONE]\n\n`,
  },
  ollama: {
    start: '',
    piece: (content) =>
      `${JSON.stringify({ model: 'llama3.1', created_at: at, message: { role: 'assistant', content }, done: false })}\n`,
    end: (isCut) =>
      `${JSON.stringify({ model: 'llama3.1', created_at: at, message: { role: 'assistant', content: '' }, done: true, done_reason: isCut ? 'length' : 'stop', eval_count: 1, prompt_eval_count: 1 })}\n`,
  },
  gemini: {
    start: '',
    piece: (text) => data({ candidates: [{ content: { parts: [{ text }], role: 'model' }, index: 0 }] }),
    end: (isCut) =>
      data({
        candidates: [
          { content: { parts: [{ text: '' }], role: 'model' }, finishReason: isCut ? 'MAX_TOKENS' : 'STOP', index: 0 },
        ],
        usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 },
      }),
  },
  anthropic: {
    start:
      named('message_start', {
        message: {
          id: 'stub',
          type: 'message',
          role: 'assistant',
          model: 'stub',
          content: [],
          stop_reason: null,
          stop_sequence: null,
          usage: { input_tokens: 1, output_tokens: 1 },
        },
      }) + named('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
    piece: (text) => named('content_block_delta', { index: 0, delta: { type: 'text_delta', text } }),
    end: (isCut) =>
      named('content_block_stop', { index: 0 }) +
      named('message_delta', {
        delta: { stop_reason: isCut ? 'max_tokens' : 'end_turn', stop_sequence: null },
        usage: { output_tokens: 1 },
      }) +
      named('message_stop', {}),
  },
}
