import type { z } from 'zod'
import { clip } from './clip.ts'
import type { Ctx } from './ctx.ts'
import type { Language } from './language.ts'

/** What a tool did: the page that shows it, and one sentence about it. */
export type ToolResult = { href: string; text: string }

type Spec<S extends z.ZodType, P> = {
  /** `complete-habit`: a verb and what it is done to. */
  name: string
  /** For a model: when to propose it. */
  description: string
  input: S
  /**
   * One sentence, in `language`, that says exactly what will happen. Reads the rows that the input names, so that an id
   * of another person, or of a row that is gone, throws before anything is shown.
   */
  label(ctx: Ctx, input: z.output<S>, language: Language): Promise<string>
  /** What takes its time (a model) and writes nothing; runs before the transaction of `run`. */
  prepare?(ctx: Ctx, input: z.output<S>): Promise<P>
  /** Does it, within the caller's transaction. Throws a VisibleError when it cannot be done. */
  run(ctx: Ctx, input: z.output<S>, language: Language, prepared: P): Promise<ToolResult>
}

/**
 * Something that the coach, or a client of the MCP server, may propose to a person: offered by a domain from a file in its
 * own folder (`habits.tools.ts`), listed in domains.ts. It is done after the person's click, never before.
 */
export type DomainTool = Spec<z.ZodType, unknown>

/** Ties the types of one tool together; inputs reach `label`, `prepare` and `run` parsed by `input`. */
export const tool = <S extends z.ZodType, P = undefined>(spec: Spec<S, P>): DomainTool => spec as unknown as DomainTool // who calls it parses the input with this very schema

/** A sentence in each of the three ways of writing. */
export type Worded = Record<Language, string>

/** Fills `{name}` holes of the sentence in `language`. */
export const worded = (texts: Worded, language: Language, holes: Record<string, string | number> = {}): string =>
  texts[language].replace(/\{(\w+)\}/g, (_, hole: string) => String(holes[hole] ?? ''))

/** A name as it stands in a sentence: one line, quoted, not longer than a line. */
export function named(text: string, most = 90): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${clip(line, most)}”`
}

/** "Thu, 19 Nov" as people of that language write it; with the year when it is not this one. */
export function dated(date: string, language: Language, today: string): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  const locale = language === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN'
  return new Intl.DateTimeFormat(locale, { ...options, ...year }).format(new Date(`${date}T00:00:00Z`))
}
