import type { Ctx } from '#platform/ctx.ts'
import { ModelUnavailable, type Part } from '#platform/model/model.ts'
import { keepCheck } from '#safety/safety.ts'
import type { Answer } from './answer.ts'
import { lacksMark } from './claims.ts'
import { promptVersion } from './coach.prompts.ts'
import type { MessageRow } from './coach.tables.ts'
import type { Context } from './context.ts'
import type { Fact } from './facts.ts'
import { guardOf } from './guard.ts'
import { keepAnswer } from './keep-answer.ts'
import { markReader } from './marks.ts'
import type { Heard } from './messages.ts'
import { checked, type Offered } from './proposals.ts'
import { sentenceReader } from './rules.ts'
import { type Event, endWith, goneFor } from './tell.ts'

type Speech = { context: Context; facts: Fact[]; builtIn: Answer }
/** Whether there were words; without any, another may still answer, with what was offered. */
export type Spoken = { hasSpoken: boolean; offered: Offered[] }

/**
 * Passes a provider's words on, sentence by sentence, as far as they may be said: what safety lets through, and of the
 * person's record only what stands behind a mark. Its tool calls become offers beside the words; nothing is done.
 */
export async function* speak(
  ctx: Ctx,
  heard: Heard,
  { source, parts }: { source: string; parts: AsyncIterable<Part> },
  { context, facts, builtIn }: Speech,
): AsyncGenerator<Event, Spoken> {
  const { language, known } = context
  const reader = markReader(facts)
  const offered: Offered[] = []
  const names = [...known.habits.map(({ name }) => name), ...known.goals.map(({ title }) => title)]
  let text = ''
  let isKept = false
  const keep = async (status: MessageRow['status']) => {
    isKept = true
    // What the person said to have done can be ticked, also where the provider knows no tools.
    const offers = status === 'stopped' ? [] : offered.length > 0 ? offered : builtIn.proposals
    return keepAnswer(
      ctx,
      heard,
      {
        text,
        citations: reader.citations(),
        source,
        promptVersion,
        suggestedReplies: builtIn.suggestedReplies,
        status,
        fellBack: false,
        fellBackWhy: null,
        made: builtIn.made,
      },
      {
        offers: await checked(ctx, offers, language, heard.conversation.incognito),
        use: { retrieved: context.retrieved, prompted: promptedOf(facts) },
      },
    )
  }
  const sentences = sentenceReader()
  const guard = guardOf(facts, language)
  /** A sentence, if the rules let it be said. */
  async function* sayIf(sentence: string): AsyncGenerator<Event> {
    if (lacksMark(sentence, facts, names)) {
      ctx.log.warn({ rule: 'no-mark', source }, 'a sentence of the provider was held')
      return
    }
    const { text, held } = guard(sentence)
    if (held)
      ctx.log.warn({ rule: held === 'number' ? held : held.rule, source }, 'a sentence of the provider was held')
    if (held && held !== 'number') await keepCheck(ctx, held, { source, promptVersion })
    yield* pass(reader.push(text))
  }
  function* pass(said: ReturnType<typeof reader.push>): Generator<Event> {
    text += said.text
    if (said.text) yield { event: 'token', data: { text: said.text } }
    for (const data of said.citations) yield { event: 'citation', data }
  }
  const ended = (hasSpoken: boolean): Spoken => ({ hasSpoken, offered })
  try {
    for await (const part of parts) {
      if ('text' in part) for (const sentence of sentences.push(part.text)) yield* sayIf(sentence)
      else offered.push(part)
    }
    yield* sayIf(sentences.finish())
    yield* pass(reader.finish())
    if (text.trim() === '') return ended(false)
    const kept = await keep('complete')
    if (kept) yield* endWith(kept.message, kept.offers)
    else yield goneFor(ctx)
    return ended(true)
  } catch (error) {
    if (ctx.signal.aborted) return ended(true)
    if (!(error instanceof ModelUnavailable)) throw error
    yield* sayIf(sentences.finish())
    yield* pass(reader.finish())
    if (text.trim() === '') return ended(false)
    yield (await keep('stopped'))
      ? { event: 'error', data: { code: 'ai-stopped', detail: stoppedDetail[ctx.person.language] } }
      : goneFor(ctx)
    return ended(true)
  } finally {
    if (!isKept && text.trim() !== '') await keep('stopped')
  }
}

const promptedOf = (facts: Fact[]) => ({
  memories: facts.filter(({ kind }) => kind === 'memory').map(({ id }) => id),
  facts: facts.filter(({ kind }) => kind === 'fact').map(({ id }) => id),
})

const stoppedDetail = {
  en: 'The answer broke off. What you wrote and what was said so far are kept; ask again whenever you like.',
  hi: 'जवाब बीच में रुक गया। आपका लिखा और अब तक का जवाब सुरक्षित है; जब चाहें दोबारा पूछिए।',
}
