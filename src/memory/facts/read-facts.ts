import { civilDateAt } from '#platform/civil.ts'
import type { Ctx } from '#platform/ctx.ts'
import { ModelUnavailable } from '#platform/model/model.ts'
import { type Extracted, extract } from './extract.ts'
import { factsPrompt, ReadFacts } from './facts.prompts.ts'
import { valueKeyOf } from './value-key.ts'
import { topicKey } from './values.ts'

export type ReadText = { text: string; author: string | null; occurredAt: Date }
export type Read = { origin: string; extracted: Extracted[] }

/** What is sure of a model's reading; below what the rules claim, for it reads more freely. */
const modelConfidence = 0.75

/** Whose words these are: the person's own, or those of somebody whom an import names. */
const speakerOf = (ctx: Ctx, author: string | null) =>
  author === null || author.toLowerCase() === ctx.person.name.toLowerCase() ? 'me' : author

/** What a text says, by the built-in rules. */
export const readByRules = (ctx: Ctx, { text, author, occurredAt }: ReadText): Read => ({
  origin: 'rules',
  extracted: extract(text, {
    speaker: speakerOf(ctx, author),
    on: civilDateAt(occurredAt, ctx.person.timeZone, ctx.person.dayStart),
  }),
})

/** What a text says, by a configured model, or by the rules when there is none or it is away. Not within a transaction. */
export async function readFacts(ctx: Ctx, read: ReadText): Promise<Read> {
  if (!ctx.model.can('extract')) return readByRules(ctx, read)
  const on = civilDateAt(read.occurredAt, ctx.person.timeZone, ctx.person.dayStart)
  try {
    const { source, value } = await ctx.model.object(
      'extract',
      { ...factsPrompt(read.text, on), schema: ReadFacts, promptVersion: 'facts-1' },
      ctx.signal,
    )
    const speaker = speakerOf(ctx, read.author)
    const extracted = value.facts
      .filter(({ quote, value }) => isQuoted(read.text, quote) && valueKeyOf(value) !== '')
      .map(({ quote: _, topic, isChange, subject, ...fact }) => ({
        ...fact,
        subject: subject === 'me' ? speaker : subject.toLowerCase(),
        topic: topicKey(topic ?? ''),
        isChange: isChange ?? false,
        valueKey: valueKeyOf(fact.value),
        since: null,
        confidence: modelConfidence,
      }))
    return { origin: source, extracted }
  } catch (error) {
    if (!(error instanceof ModelUnavailable)) throw error
    ctx.log.warn({ tried: error.tried }, 'reading facts without the provider')
    return readByRules(ctx, read)
  }
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')
const isQuoted = (text: string, quote: string) => plain(text).includes(plain(quote).trim())
