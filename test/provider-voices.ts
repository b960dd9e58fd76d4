export const protocols = ['openai-compatible', 'openai', 'ollama', 'gemini', 'anthropic'] as const
export type Protocol = (typeof protocols)[number]
/** A call of a tool as a model writes it: `input` may be anything. */
export type ToolCall = { tool: string; input: unknown }
type Ending = 'stop' | 'length' | 'tool'

/** What a stub counts for every answer that it ends properly. */
export const counted = { in: 11, out: 7 }

/** How a protocol says a piece of text, a call of a tool and the end, and how it is asked. */
export type Voice = {
  contentType: string
  start: string
  piece(text: string): string
  call(call: ToolCall): string
  end(ending: Ending): string
  systemOf(body: unknown): string
  vectors(vectors: number[][], path: string): unknown
  textsOf(body: unknown): string[]
}

const data = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`
const named = (type: string, value: object) => `event: ${type}\ndata: ${JSON.stringify({ type, ...value })}\n\n`
const line = (value: unknown) => `${JSON.stringify(value)}\n`
const at = '2026-11-21T01:30:00.000Z'
const openAiChunk = (more: object) =>
  data({ id: 'stub', object: 'chat.completion.chunk', created: 1, model: 'stub-model', ...more })
const openAiDelta = (delta: object, finish_reason: string | null = null) =>
  openAiChunk({ choices: [{ index: 0, delta, finish_reason }] })

type Messages = { messages: { role: string; content: unknown }[] }
const systemMessage = (body: unknown) =>
  String((body as Messages).messages.find(({ role }) => role === 'system')?.content ?? '')

const openAi: Voice = {
  contentType: 'text/event-stream',
  start: openAiDelta({ role: 'assistant', content: '' }),
  piece: (content) => openAiDelta({ content }),
  call: ({ tool, input }) =>
    openAiDelta({
      tool_calls: [
        { index: 0, id: 'call-1', type: 'function', function: { name: tool, arguments: JSON.stringify(input) } },
      ],
    }),
  end: (ending) =>
    openAiDelta({}, ending === 'tool' ? 'tool_calls' : ending) +
    openAiChunk({
      choices: [],
      usage: { prompt_tokens: counted.in, completion_tokens: counted.out, total_tokens: counted.in + counted.out },
    }) +
    'data: [DONE]\n\n',
  systemOf: systemMessage,
  textsOf: (body) => (body as { input: string[] }).input,
  vectors: (vectors) => ({
    object: 'list',
    model: 'stub',
    data: vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })),
    usage: { prompt_tokens: counted.in, total_tokens: counted.in },
  }),
}

const ollamaLine = (message: object, more: object) => line({ model: 'llama3.1', created_at: at, message, ...more })
const ollama: Voice = {
  contentType: 'application/x-ndjson',
  start: '',
  piece: (content) => ollamaLine({ role: 'assistant', content }, { done: false }),
  call: ({ tool, input }) =>
    ollamaLine(
      { role: 'assistant', content: '', tool_calls: [{ function: { name: tool, arguments: input } }] },
      { done: false },
    ),
  end: (ending) =>
    ollamaLine(
      { role: 'assistant', content: '' },
      {
        done: true,
        done_reason: ending === 'length' ? 'length' : 'stop',
        eval_count: counted.out,
        prompt_eval_count: counted.in,
      },
    ),
  systemOf: systemMessage,
  textsOf: (body) => (body as { input: string[] }).input,
  vectors: (embeddings) => ({
    model: 'stub',
    embeddings,
    total_duration: 1,
    load_duration: 1,
    prompt_eval_count: counted.in,
  }),
}

const geminiParts = (parts: object[]) => data({ candidates: [{ content: { parts, role: 'model' }, index: 0 }] })
type GeminiContent = { content: { parts: { text: string }[] } }
const gemini: Voice = {
  contentType: 'text/event-stream',
  start: '',
  piece: (text) => geminiParts([{ text }]),
  call: ({ tool, input }) => geminiParts([{ functionCall: { name: tool, args: input } }]),
  end: (ending) =>
    data({
      candidates: [
        {
          content: { parts: [{ text: '' }], role: 'model' },
          finishReason: ending === 'length' ? 'MAX_TOKENS' : 'STOP',
          index: 0,
        },
      ],
      usageMetadata: {
        promptTokenCount: counted.in,
        candidatesTokenCount: counted.out,
        totalTokenCount: counted.in + counted.out,
      },
    }),
  systemOf: (body) =>
    (body as { systemInstruction?: { parts: { text: string }[] } }).systemInstruction?.parts
      .map(({ text }) => text)
      .join('') ?? '',
  textsOf: (body) =>
    ((body as { requests?: GeminiContent[] }).requests ?? [body as GeminiContent]).map(
      ({ content }) => content.parts[0]?.text ?? '',
    ),
  vectors: (vectors, path) =>
    path.includes('batchEmbedContents')
      ? { embeddings: vectors.map((values) => ({ values })) }
      : { embedding: { values: vectors[0] } },
}

const anthropic: Voice = {
  contentType: 'text/event-stream',
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
        usage: { input_tokens: counted.in, output_tokens: 1 },
      },
    }) + named('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
  piece: (text) => named('content_block_delta', { index: 0, delta: { type: 'text_delta', text } }),
  call: ({ tool, input }) =>
    named('content_block_start', {
      index: 1,
      content_block: { type: 'tool_use', id: 'toolu_1', name: tool, input: {} },
    }) +
    named('content_block_delta', {
      index: 1,
      delta: { type: 'input_json_delta', partial_json: JSON.stringify(input) },
    }) +
    named('content_block_stop', { index: 1 }),
  end: (ending) =>
    named('content_block_stop', { index: 0 }) +
    named('message_delta', {
      delta: {
        stop_reason: { length: 'max_tokens', stop: 'end_turn', tool: 'tool_use' }[ending],
        stop_sequence: null,
      },
      usage: { output_tokens: counted.out },
    }) +
    named('message_stop', {}),
  systemOf: ({ system = '' }: { system?: string | { text: string }[] }) =>
    typeof system === 'string' ? system : system.map(({ text }) => text).join(''),
  textsOf: () => [],
  vectors: () => ({}),
}

export const voices: Record<Protocol, Voice> = {
  'openai-compatible': openAi,
  openai: openAi,
  ollama,
  gemini,
  anthropic,
}
