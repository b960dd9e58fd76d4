import { canBegin, citeEvidence, citeGoal, type Draft, isOpen, nameOf, suggestBeginning } from './answer.ts'
import { theDay } from './answers-days.ts'
import { startWith } from './answers-today.ts'
import { type Feeling, feelingIn } from './feelings.ts'
import type { KnownHabit } from './knowledge.ts'
import type { PhraseKey } from './phrases.ts'
import type { Question } from './question.ts'
import { plain } from './voice.ts'
import { said, says } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

const words: Record<Feeling, PhraseKey> = {
  unwell: 'lowUnwell',
  bored: 'lowBored',
  nervous: 'lowNervous',
  quarrel: 'lowQuarrel',
  wrong: 'low',
  annoyed: 'lowAnnoyed',
  lonely: 'lowLonely',
  guilty: 'lowGuilty',
  tired: 'lowTired',
  forAnother: 'lowForAnother',
  doubting: 'lowDoubt',
  low: 'low',
}
/** Of these it helps to speak with somebody. */
const ofTheHeart: Feeling[] = ['nervous', 'quarrel', 'wrong', 'lonely', 'doubting', 'low']

/** How somebody is comes first: the plan waits, nothing is asked of them. */
export function low(draft: Draft, { message, also, habit }: Question) {
  const feeling = feelingIn(message)
  draft.say(words[feeling])
  if (also) return
  if (feeling === 'bored') return somethingSmall(draft)
  if (feeling === 'tired') return smallOnes(draft, 1)
  if (habit && feeling !== 'unwell' && feeling !== 'wrong') recordOf(draft, habit)
  if (ofTheHeart.includes(feeling)) draft.say('lowShare')
  draft.say(feeling === 'nervous' ? 'askNervous' : feeling === 'unwell' ? 'askRoom' : 'askLow')
  draft.reply('replyMove', 'replyNext')
}

function somethingSmall(draft: Draft) {
  const first = draft.known.habits.find(canBegin)
  if (first) {
    startWith(draft, first)
    suggestBeginning(draft, first)
  }
  draft.say(first ? 'askWhen' : 'askNext')
  draft.reply('replyStart', 'replyWhy', 'replyMove')
}

const asksRest = says`break, rest, relax, chill, day off, aaram, chhutti, आराम, छुट्टी`
/** A day with less in it. */
export function lighten(draft: Draft, question: Question) {
  const { message, span } = question
  draft.say(asksRest(message) ? 'restFine' : 'lowTime')
  if (span?.isDay && span.from > draft.known.today) theDay(draft, question)
  else smallOnes(draft, 3)
}

/** The small versions of what is open. */
function smallOnes(draft: Draft, most: number) {
  const { known, facts } = draft
  const small = known.habits.filter((habit) => canBegin(habit) && habit.smallest !== null).slice(0, most)
  if (small.length > 0)
    draft.citeAll(
      'smallList',
      small.map((habit) => ({ fact: facts.smallest(habit), text: (m) => `“${plain(habit.smallest ?? '')}”${m}` })),
    )
  else if (known.habits.some(canBegin)) draft.say('begin')
  else draft.say('enough')
  draft.say(small.length > 1 ? 'askFit' : 'askRoom')
  draft.reply('replyMove', 'replyStart', 'replyDue')
}

/** Nothing that a coach has to act on: heard, and kept if they wish. */
export function news(draft: Draft, { message }: Question) {
  const text = plainSpelling(message)
  const isGood = (good.test(text) || /!\s*$/.test(message)) && !mixed.test(text)
  draft.say(isGood ? 'newsGood' : 'news')
  if (!draft.known.keepsNothing) {
    draft.say('newsKeep')
    draft.suggest(draft.voice.say('replyRemember', { text: plain(message, 100) }))
  }
  draft.say(isGood ? 'askNews' : 'askMore')
  draft.reply('replyNext', 'replyHow')
}
const mixed = said`isnt, arent, wont, dont, doesnt, didnt, cant, hasnt, wasnt, broken?, dead, died, but, jealous, sad, bad, not, never, wast~, miss~, par, lekin, nahi, पर, लेकिन, नहीं`
const good = said`
  got, won, pass(ed)?, select(ed)?, clear(ed)?, topped, great, happy, awesome, amazing, best(?! friend), finally, proud, excited, good,
  love, loved, enjoyed, nice, mil (gaya/gayi), ho (gaya/gayi), khush, accha, acchi, badhiya, mast, maza,
  मिल (गया/गई), खुश, अच्छा, अच्छी, बढिया, मस्त, मजा,
`

/** The habit that weighs on them, with what was done of it: nothing is pressed on them. */
function recordOf({ cite, facts, voice }: Draft, habit: KnownHabit) {
  const { month, lastDone } = habit
  if (month.done > 0 && month.due > 0)
    cite('lowRecord', facts.window(habit, 30), { h: nameOf(habit), days: 30, ...month })
  else if (lastDone !== null)
    cite('lowLast', facts.tick(habit, lastDone), { h: nameOf(habit), date: voice.date(lastDone) })
}

export function motivation(draft: Draft, { habit }: Question) {
  const { known, facts, voice } = draft
  const proud = habit ?? known.habits.toSorted((a, b) => b.month.done - a.month.done || b.streak - a.streak)[0]
  draft.say('lookBack')
  if (proud && proud.month.done > 0 && proud.month.due > 0)
    draft.citeAll(
      'howList',
      [{ fact: facts.window(proud, 30), text: (m) => voice.say('howItem', { h: nameOf(proud), ...proud.month, m }) }],
      { days: 30 },
    )
  else if (proud) citeEvidence(draft, proud)
  const goal = known.goals.find(({ id }) => id === proud?.goalId)
  if (goal) citeGoal(draft, goal)
  const next = habit && isOpen(habit) ? habit : known.habits.find(canBegin)
  if (next) {
    draft.cite('startWith', facts.today(next, known.today), { h: nameOf(next) })
    if (next.smallest) suggestBeginning(draft, next)
  }
  draft.say('askHelped')
  draft.reply('replyStart', 'replyNext', 'replyWhy')
}
