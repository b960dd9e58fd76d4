import { z } from 'zod'
import { ProviderFailed } from './failure.ts'

const Line = z.looseObject({
  message: z.looseObject({
    tool_calls: z
      .array(z.looseObject({ function: z.looseObject({ name: z.string(), arguments: z.unknown() }) }))
      .nullish(),
  }),
})

/**
 * Ollama's stream with every line read before the SDK sees it: the package skips a line that it does not understand, an
 * error in the middle among them, and prints it to the console, with whatever a person wrote.
 */
export const ollamaLines =
  (inner: typeof fetch): typeof fetch =>
  async (input, init) => {
    const reply = await inner(input, init)
    if (!reply.ok || !reply.body || !String(input).endsWith('/chat')) return reply
    const lines = reply.body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(splitting())
      .pipeThrough(new TextEncoderStream())
    return new Response(lines, { status: reply.status, headers: reply.headers })
  }

function splitting() {
  let rest = ''
  return new TransformStream<string, string>({
    transform(text, controller) {
      rest += text
      const lines = rest.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line.trim() !== '') controller.enqueue(`${readable(line)}\n`)
    },
    flush(controller) {
      if (rest.trim() !== '') controller.enqueue(readable(rest))
    },
  })
}

function readable(line: string): string {
  let raw: unknown
  try {
    raw = JSON.parse(line)
  } catch {
    throw new ProviderFailed('spoke nonsense')
  }
  if (typeof raw === 'object' && raw !== null && 'error' in raw) throw new ProviderFailed('broke off')
  const { data } = Line.safeParse(raw)
  if (!data) throw new ProviderFailed('spoke nonsense')
  for (const call of data.message.tool_calls ?? []) call.function.arguments = asRecord(call.function.arguments)
  return JSON.stringify(data)
}

/** The package takes records only; what is none is kept under a name, so that the tool's own schema refuses it. */
const asRecord = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { unreadable: value }
