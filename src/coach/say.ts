import { forecast } from '#goals/goals.ts'
import * as habits from '#habits/habits.ts'
import type { StreamEvent } from '#platform/contract/api.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Database } from '#platform/db/open.ts'
import { type Language, languageOf } from '#platform/language.ts'
import { ModelUnavailable, type Part, type Why } from '#platform/model/model.ts'
import { careText, keepCheck, screen } from '#safety/safety.ts'
import { type Answer, wholeText } from './answer.ts'
import { answer } from './built-in.ts'
import type { coachApi } from './coach.api.ts'
import { factsFor, promptVersion, systemPrompt, turnsOf } from './coach.prompts.ts'
import type { MessageRow } from './coach.tables.ts'
import type { Fact } from './facts.ts'
import { guardOf } from './guard.ts'
import { gather, type Knowledge } from './knowledge.ts'
import { markReader } from './marks.ts'
import { type Heard, hear, keepAnswer, type Said } from './messages.ts'
import { questionOf } from './question.ts'
import { sentenceReader } from './rules.ts'
import { spanOf } from './span.ts'
import { phrasesVersion, voiceOf } from './voice.ts'

type Event = StreamEvent<typeof coachApi.say>

/** Hears the person, then answers: their words are kept before anybody thinks, an answer only as what it is: whole or stopped. */
export async function* say(ctx: Ctx, said: Said): AsyncGenerator<Event> {
  const leave = await takeTurn(ctx)
  try {
    const heard = await hear(ctx, said)
    if (heard.answered) yield* replay(heard.answered)
    else yield* think(ctx, heard)
  } finally {
    leave()
  }
}

const turns = new WeakMap<Database, Map<string, Promise<void>>>()

/** The same Idempotency-Key twice at once: the second waits, and then hears what the first was told. */
async function takeTurn(ctx: Ctx): Promise<() => void> {
  if (!ctx.idempotencyKey) return () => undefined
  const mine = turns.get(ctx.database) ?? new Map<string, Promise<void>>()
  turns.set(ctx.database, mine)
  const name = `${ctx.person.memberId} ${ctx.idempotencyKey}`
  for (let before = mine.get(name); before; before = mine.get(name)) await before
  const { promise, resolve } = Promise.withResolvers<void>()
  mine.set(name, promise)
  return () => {
    mine.delete(name)
    resolve()
  }
}

async function* think(ctx: Ctx, heard: Heard): AsyncGenerator<Event> {
  const { text, id } = heard.message
  const language = languageFor(ctx, heard)
  const found = screen(text, language)
  if (found) {
    const care = careText(found.kind, language, ctx.person.timeZone)
    return yield* sayWhole(ctx, heard, { sentences: [{ text: care, citations: [] }], suggestedReplies: [] })
  }
  const voice = voiceOf(language, id)
  const known = await gather(ctx, spanOf(text, habits.today(ctx))?.from)
  const question = questionOf(text, known)
  const forecasts = await forecastsFor(
    ctx,
    ctx.model.isConfigured
      ? known.goals.slice(0, 3)
      : question.goal && question.intent === 'how'
        ? [question.goal]
        : [],
    language,
  )
  const builtIn = answer(
    question,
    known,
    voice,
    question.goal && language !== 'hinglish' ? (forecasts.get(question.goal.id) ?? null) : null,
  ) // nobody words a forecast in Hinglish
  if (!ctx.model.isConfigured) return yield* sayWhole(ctx, heard, builtIn)

  const facts = factsFor(known, voice, forecasts)
  const system = systemPrompt(facts, { today: voice.longDate(known.today), language, mode: heard.conversation.mode })
  let why: Why = 'down'
  const spoken = await orNull(
    ctx,
    ctx.model.stream('chat', { system, turns: turnsOf(heard.before, text), promptVersion }, ctx.signal),
    (reason) => {
      why = reason
    },
  )
  if (ctx.signal.aborted) return
  if (spoken) {
    const hasSpoken = yield* speak(ctx, heard, spoken, { facts, language }, builtIn.suggestedReplies)
    if (hasSpoken) return
  }
  yield* sayWhole(ctx, heard, builtIn, why)
}

/** The message's language; where it does not say, that of the one before it, or of the profile. */
function languageFor(ctx: Ctx, { before, message }: Heard): Language {
  const earlier = before.findLast(({ role }) => role === 'person')
  return languageOf(message.text, earlier ? languageOf(earlier.text, ctx.person.language) : ctx.person.language)
}

async function forecastsFor(ctx: Ctx, goals: Knowledge['goals'], language: Language): Promise<Map<string, string>> {
  const inLanguage: Ctx = { ...ctx, person: { ...ctx.person, language: language === 'hi' ? 'hi' : 'en' } }
  const found = new Map<string, string>()
  for (const { id } of goals) found.set(id, (await forecast(inLanguage, id)).sentence)
  return found
}

/** Null when no provider can answer, or nobody waits for it any more. */
async function orNull<T>(ctx: Ctx, promise: Promise<T>, onNobody: (why: Why) => void): Promise<T | null> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof ModelUnavailable) onNobody(error.why)
    if (ctx.signal.aborted || error instanceof ModelUnavailable) return null
    throw error
  }
}

/** Passes a provider's words on. False when there were none, so that another may still answer. */
async function* speak(
  ctx: Ctx,
  heard: Heard,
  { source, parts }: { source: string; parts: AsyncIterable<Part> },
  { facts, language }: { facts: Fact[]; language: Language },
  suggestedReplies: string[],
): AsyncGenerator<Event, boolean> {
  const reader = markReader(facts)
  let text = ''
  let isKept = false
  const keep = (status: MessageRow['status']) => {
    isKept = true
    return keepAnswer(ctx, heard.message, {
      text,
      citations: reader.citations(),
      source,
      promptVersion,
      suggestedReplies,
      status,
      fellBack: false,
    })
  }
  const sentences = sentenceReader()
  const guard = guardOf(facts, language)
  /** A sentence, if the rules let it be said. */
  async function* sayIf(sentence: string): AsyncGenerator<Event> {
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
  try {
    for await (const part of parts)
      if ('text' in part) for (const sentence of sentences.push(part.text)) yield* sayIf(sentence)
    yield* sayIf(sentences.finish())
    yield* pass(reader.finish())
    if (text.trim() === '') return false
    const kept = await keep('complete')
    yield kept ? doneWith(kept) : goneFor(ctx)
    return true
  } catch (error) {
    if (ctx.signal.aborted) return true
    if (!(error instanceof ModelUnavailable)) throw error
    yield* sayIf(sentences.finish())
    yield* pass(reader.finish())
    if (text.trim() === '') return false
    yield (await keep('stopped'))
      ? { event: 'error', data: { code: 'ai-stopped', detail: stoppedDetail[ctx.person.language] } }
      : goneFor(ctx)
    return true
  } finally {
    if (!isKept && text.trim() !== '') await keep('stopped')
  }
}

const stoppedDetail = {
  en: 'The answer broke off. What you wrote and what was said so far are kept; ask again whenever you like.',
  hi: 'जवाब बीच में रुक गया। आपका लिखा और अब तक का जवाब सुरक्षित है; जब चाहें दोबारा पूछिए।',
}

/** The conversation was deleted while the coach spoke: nothing is kept, and the stream says so. */
const goneFor = (ctx: Ctx): Event => ({
  event: 'error',
  data: { code: 'conversation-gone', detail: goneDetail[ctx.person.language] },
})
const goneDetail = {
  en: 'This conversation was deleted, so the answer is not kept.',
  hi: 'यह बातचीत मिटा दी गई है, इसलिए जवाब नहीं रखा गया।',
}

/** The built-in coach's answer: kept first, because all of it is known, then told sentence by sentence. */
async function* sayWhole(ctx: Ctx, heard: Heard, whole: Answer, fellBackWhy?: Why): AsyncGenerator<Event> {
  const citations = [
    ...new Map(
      whole.sentences.flatMap((sentence) => sentence.citations).map((citation) => [citation.mark, citation]),
    ).values(),
  ]
  const kept = await keepAnswer(ctx, heard.message, {
    text: wholeText(whole),
    citations,
    source: 'built-in',
    promptVersion: phrasesVersion,
    suggestedReplies: whole.suggestedReplies,
    status: 'complete',
    fellBack: fellBackWhy !== undefined,
  })
  const told = new Set<number>()
  for (const [index, { text, citations }] of whole.sentences.entries()) {
    yield { event: 'token', data: { text: index === 0 ? text : ` ${text}` } }
    for (const data of citations) if (!told.has(data.mark)) yield { event: 'citation', data }
    for (const { mark } of citations) told.add(mark)
  }
  yield kept ? doneWith(kept, fellBackWhy) : goneFor(ctx)
}

function* replay(message: MessageRow): Generator<Event> {
  yield { event: 'token', data: { text: message.text } }
  for (const data of message.citations) yield { event: 'citation', data }
  yield doneWith(message)
}

const doneWith = (
  { conversationId, id, source, suggestedReplies, fellBack }: MessageRow,
  fellBackWhy: Why | null = null,
): Event => ({
  event: 'done',
  data: { conversationId, messageId: id, source: source ?? 'built-in', suggestedReplies, fellBack, fellBackWhy },
})
