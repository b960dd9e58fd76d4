import type { StreamEvent } from '#platform/contract/api.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { Language } from '#platform/language.ts'
import type { Why } from '#platform/model/model.ts'
import type { Answer } from './answer.ts'
import type { coachApi, Made } from './coach.api.ts'
import type { MessageRow, ProposalRow } from './coach.tables.ts'
import type { Context } from './context.ts'
import { keepAnswer } from './keep-answer.ts'
import type { Heard } from './messages.ts'
import { checked, type Offered, offersOf } from './proposals.ts'
import { phrasesVersion } from './voice.ts'

export type Event = StreamEvent<typeof coachApi.say>

/** The words, and where the built-in coach made them, what it understood and offers. */
export type Whole = Pick<Answer, 'sentences' | 'suggestedReplies'> & { made?: Made; proposals?: Offered[] }

/** An answer of which all is known: kept first, then told sentence by sentence, then what it offers. */
export async function* tellWhole(
  ctx: Ctx,
  heard: Heard,
  whole: Whole,
  about: { language: Language; context: Context | null; fellBackWhy?: Why },
): AsyncGenerator<Event> {
  const citations = [
    ...new Map(
      whole.sentences.flatMap((sentence) => sentence.citations).map((citation) => [citation.mark, citation]),
    ).values(),
  ]
  const kept = await keepAnswer(
    ctx,
    heard,
    {
      text: whole.sentences.map(({ text }) => text).join(' '),
      citations,
      source: 'built-in',
      promptVersion: phrasesVersion,
      suggestedReplies: whole.suggestedReplies,
      status: 'complete',
      fellBack: about.fellBackWhy !== undefined,
      fellBackWhy: heard.saidWhy ? null : (about.fellBackWhy ?? null),
      made: whole.made ?? null,
    },
    {
      offers: await checked(ctx, whole.proposals ?? [], about.language, heard.conversation.incognito),
      use: about.context && { retrieved: about.context.retrieved, prompted: { memories: [], facts: [] } },
    },
  )
  const told = new Set<number>()
  for (const [index, { text, citations }] of whole.sentences.entries()) {
    yield { event: 'token', data: { text: index === 0 ? text : ` ${text}` } }
    for (const data of citations) if (!told.has(data.mark)) yield { event: 'citation', data }
    for (const { mark } of citations) told.add(mark)
  }
  if (kept) yield* endWith(kept.message, kept.offers)
  else yield goneFor(ctx)
}

/** The answer that was given before, to whoever asks again with the same key. */
export async function* replay(ctx: Ctx, message: MessageRow): AsyncGenerator<Event> {
  yield { event: 'token', data: { text: message.text } }
  for (const data of message.citations) yield { event: 'citation', data }
  yield* endWith(message, await offersOf(ctx, [message.id]))
}

/** What follows the words: what still waits for a click, and that this is all. */
export function* endWith(message: MessageRow, offers: ProposalRow[]): Generator<Event> {
  for (const { id, tool, input, label, status } of offers)
    if (status === 'open') yield { event: 'confirm', data: { id, tool, input, label } }
  const { conversationId, id: messageId, source, suggestedReplies, fellBack, fellBackWhy } = message
  yield {
    event: 'done',
    data: { conversationId, messageId, source: source ?? 'built-in', suggestedReplies, fellBack, fellBackWhy },
  }
}

/** The conversation or the message was deleted while the coach spoke: nothing is kept, and the stream says so. */
export const goneFor = (ctx: Ctx): Event => ({
  event: 'error',
  data: { code: 'conversation-gone', detail: goneDetail[ctx.person.language] },
})
const goneDetail = {
  en: 'What was asked is no longer there, so the answer is not kept.',
  hi: 'जो पूछा गया था वह अब नहीं है, इसलिए जवाब नहीं रखा गया।',
}
