import { forecast } from '#goals/goals.ts'
import { civilDate } from '#platform/civil.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Database } from '#platform/db/open.ts'
import { type Language, languageOf } from '#platform/language.ts'
import { ModelUnavailable, type Why } from '#platform/model/model.ts'
import { careText, screen } from '#safety/safety.ts'
import { answer, wantsForecast } from './built-in.ts'
import { promptVersion, systemPrompt, turnsOf } from './coach.prompts.ts'
import { contextFor } from './context.ts'
import { promptFacts } from './context-facts.ts'
import type { Knowledge } from './knowledge.ts'
import { languageAsked } from './language-asked.ts'
import { type Heard, hear, type Said } from './messages.ts'
import { offerable } from './proposals.ts'
import { type Spoken, speak } from './speak.ts'
import { type Event, replay, tellWhole } from './tell.ts'
import { voiceOf } from './voice.ts'
import { plainSpelling } from './words/spelling.ts'

/** Hears the person, then answers: their words are kept before anybody thinks, an answer only as what it is: whole or stopped. */
export async function* say(ctx: Ctx, said: Said): AsyncGenerator<Event> {
  const leave = await takeTurns(ctx, [ctx.idempotencyKey, said.conversationId])
  try {
    const heard = await hear(ctx, said)
    yield { event: 'started', data: { conversationId: heard.conversation.id, messageId: heard.message.id } }
    if (heard.answered) yield* replay(ctx, heard.answered)
    else yield* think(ctx, heard)
  } finally {
    leave()
  }
}

const turns = new WeakMap<Database, Map<string, Promise<void>>>()

/**
 * The same Idempotency-Key twice at once: the second waits, and then hears what the first was told. In one conversation one
 * speaks after the other, so that an answer stands under its question and knows what came before.
 */
async function takeTurns(ctx: Ctx, of: (string | null | undefined)[]): Promise<() => void> {
  const leaves: (() => void)[] = []
  for (const each of of) if (each) leaves.push(await takeTurn(ctx, each))
  return () => {
    for (const leave of leaves) leave()
  }
}

async function takeTurn(ctx: Ctx, of: string): Promise<() => void> {
  const mine = turns.get(ctx.database) ?? new Map<string, Promise<void>>()
  turns.set(ctx.database, mine)
  const name = `${ctx.person.memberId} ${of}`
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
  const { mode, incognito } = heard.conversation
  const language = languageFor(ctx, heard)
  const found = screen(text, language)
  if (found) {
    const care = careText(found.kind, language, ctx.person.timeZone)
    const whole = { sentences: [{ text: care, citations: [] }], suggestedReplies: [] }
    return yield* tellWhole(ctx, heard, whole, { language, context: null })
  }
  const again = heard.gives ? heard.gives.earlier.length + 1 : '' // asked anew, worded anew
  const voice = voiceOf(language, `${id}${again}`, lately(heard))
  const context = await contextFor(ctx, heard, language)
  const { known, question } = context
  const asksForecast = wantsForecast(question) && question.goal ? [question.goal] : []
  const forecasts = await forecastsFor(ctx, ctx.model.isConfigured ? known.goals.slice(0, 3) : asksForecast, language)
  const builtIn = answer(
    question,
    known,
    voice,
    question.goal && language !== 'hinglish' ? (forecasts.get(question.goal.id) ?? null) : null,
  ) // nobody words a forecast in Hinglish
  if (!ctx.model.isConfigured) return yield* tellWhole(ctx, heard, builtIn, { language, context })

  const facts = await promptFacts(ctx, context, { voice, forecasts, mode })
  const system = systemPrompt(facts, {
    today: `${voice.longDate(known.today)} (${civilDate(known.today)})`,
    language,
    mode,
    known,
  })
  const prompt = { system, turns: turnsOf(heard.before, text), tools: [...offerable(ctx, incognito)], promptVersion }
  let fellBackWhy: Why = 'down'
  const answering = await orNull(ctx, ctx.model.stream('chat', prompt, ctx.signal), (why) => {
    fellBackWhy = why
  })
  if (ctx.signal.aborted) return
  const spoken: Spoken = answering
    ? yield* speak(ctx, heard, answering, { context, facts, builtIn })
    : { hasSpoken: false, offered: [] }
  if (spoken.hasSpoken) return
  const whole = { ...builtIn, proposals: [...builtIn.proposals, ...spoken.offered] }
  yield* tellWhole(ctx, heard, whole, { language, context, fellBackWhy })
}

/** The one that was asked for last; else the message's; where it does not say, that of the one before it, or of the profile. */
function languageFor(ctx: Ctx, { before, message }: Heard): Language {
  const said = [...before.filter(({ role }) => role === 'person'), message]
  const wanted = said.map(({ text }) => languageAsked(text)).findLast((language) => language !== null)
  if (wanted) return wanted
  const earlier = said.at(-2)
  const of = (text: string, otherwise: Language) => languageOf(plainSpelling(text), otherwise)
  return of(message.text, earlier ? of(earlier.text, ctx.person.language) : ctx.person.language)
}

const rememberedAnswers = 3
/** What the coach said last, so that it does not say the same again. */
const lately = ({ before }: Heard) =>
  before
    .filter(({ role }) => role === 'coach')
    .slice(-rememberedAnswers)
    .map(({ text }) => text)
    .join(' ')

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
