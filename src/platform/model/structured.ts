import { z } from 'zod'
import type { Prompt } from './attempt.ts'

/** The prompt that asks for one JSON object; the schema is spelled out because not every server enforces it. */
export const asJson = (prompt: Prompt, schema: unknown): Prompt => ({
  instructions: prompt.system,
  system: `${prompt.system}\n\nAnswer with one JSON object and nothing else. It must match this JSON Schema:\n${JSON.stringify(schema)}`,
  turns: prompt.turns,
})

/** The same, with what was wrong about the first answer. */
export const repairing = (prompt: Prompt, said: string, problems: string): Prompt => ({
  ...prompt,
  turns: [
    ...prompt.turns,
    { role: 'assistant', text: said.slice(0, 20_000) },
    {
      role: 'user',
      text: `That does not match the schema:\n${problems}\nAnswer again with the whole corrected JSON object and nothing else.`,
    },
  ],
})

export function readObject<S extends z.ZodType>(
  schema: S,
  said: string,
): { value: z.output<S> } | { problems: string } {
  const [from, to] = [said.indexOf('{'), said.lastIndexOf('}')] // some models wrap it in a code fence or a greeting
  let raw: unknown
  try {
    raw = JSON.parse(said.slice(from, to + 1))
  } catch {
    return { problems: 'It is not valid JSON.' }
  }
  const parsed = schema.safeParse(raw)
  return parsed.success ? { value: parsed.data } : { problems: z.prettifyError(parsed.error).slice(0, 4000) }
}
