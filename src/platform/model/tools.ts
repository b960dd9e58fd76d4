import { z } from 'zod'
import type { Prompt, Said } from './attempt.ts'
import type { Part, Tool } from './model.ts'
import { asJson, readObject } from './structured.ts'

/** Asks for the corrected arguments; null when the provider does not give them either. */
type Repair = (prompt: Prompt, schema: unknown) => Promise<string | null>

/**
 * Lets words through and checks proposals against their tools. Arguments that do not fit are asked for once more when
 * the answer has ended; then the proposal is dropped, and the words stay. A tool that nobody offered is dropped.
 */
export async function* proposals(
  said: AsyncIterable<Said>,
  prompt: Prompt,
  repair: Repair,
  onDrop: (tool: string) => void,
): AsyncGenerator<Part> {
  const broken: { tool: Tool; raw: unknown; problems: string }[] = []
  let words = ''
  for await (const part of said) {
    if ('text' in part) {
      words += part.text
      yield part
      continue
    }
    const tool = prompt.tools?.find(({ name }) => name === part.tool)
    if (!tool) {
      onDrop('unknown')
      continue
    }
    const parsed = tool.input.safeParse(part.raw)
    if (parsed.success) yield { tool: tool.name, input: parsed.data }
    else broken.push({ tool, raw: part.raw, problems: z.prettifyError(parsed.error).slice(0, 2000) })
  }
  for (const { tool, raw, problems } of broken) {
    const schema = z.toJSONSchema(tool.input, { io: 'input', unrepresentable: 'any' })
    const answer = await repair(correcting(prompt, words, { ...tool, schema }, raw, problems), schema)
    const read = answer === null ? null : readObject(tool.input, answer)
    if (read && 'value' in read) yield { tool: tool.name, input: read.value }
    else onDrop(tool.name)
  }
}

function correcting(
  prompt: Prompt,
  words: string,
  tool: { name: string; schema: unknown },
  raw: unknown,
  problems: string,
): Prompt {
  const { system, instructions = '' } = asJson(prompt, tool.schema)
  const wrong = JSON.stringify(raw)?.slice(0, 4000) ?? 'nothing'
  return {
    system,
    instructions,
    turns: [
      ...prompt.turns,
      ...(words ? [{ role: 'assistant' as const, text: words }] : []),
      {
        role: 'user',
        text: `Your call of the tool ${tool.name} had these arguments: ${wrong}\nThey do not match its schema:\n${problems}\nAnswer with the corrected arguments as one JSON object and nothing else.`,
      },
    ],
  }
}
