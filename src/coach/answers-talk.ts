import { canBegin, citeEvidence, citeGoal, type Draft, isDone, isOpen, nameOf, suggestBeginning } from './answer.ts'
import { listAllDone, listToday } from './answers-today.ts'
import type { Question } from './question.ts'
import { has, plainSpelling } from './words/spelling.ts'

export function hello(draft: Draft) {
  draft.say('hello', { name: draft.known.name })
  const open = draft.known.habits.filter(isOpen)
  const done = draft.known.habits.filter(isDone)
  if (open.length > 0) listToday(draft, 'dueOpen', open)
  else if (done.length > 0) listAllDone(draft, done)
  else draft.say(draft.known.habits.length > 0 ? 'dueNone' : 'noHabitsDo')
  draft.say('askNext')
  draft.reply('replyNext', 'replyHow', 'replyHelp')
}

/** A yes to nothing: said so, with what could be done. */
export function agree(draft: Draft) {
  draft.say('nothingWaits')
  const next = draft.known.habits.find(isOpen)
  if (next) draft.cite('isOpen', draft.facts.today(next, draft.known.today), { h: nameOf(next) })
  draft.say('askNext')
  draft.reply('replyNext', 'replyDue', 'replyMove')
}

export function thanks(draft: Draft) {
  draft.say('thanks')
  const next = draft.known.habits.find(isOpen)
  if (next) draft.cite('isOpen', draft.facts.today(next, draft.known.today), { h: nameOf(next) })
  draft.say('askNext')
  draft.reply('replyNext', 'replyHow')
}

export function who(draft: Draft) {
  draft.say('who')
  draft.say('whoWorks')
  draft.say('canDo')
  draft.reply('replyDue', 'replyHow', 'replyNext')
}

export function help(draft: Draft) {
  draft.say('canDo')
  draft.say('whoWorks')
  draft.say('askNext')
  draft.reply('replyDue', 'replyHow', 'replyMissed')
}

const nervous = has(
  'nervous\\p{L}*|nerves|anxi\\p{L}*|worried|worry\\p{L}*|afraid|scared|panic\\p{L}*|dread\\p{L}*|freak\\p{L}*|restless|tension',
  'ghabra\\p{L}*|dar|dara|dari|chinta|bechain\\p{L}*',
  'घबरा\\S*|डर|डरा|डरी|चिंता|बेचैन\\S*|टेंशन',
)
const tired = has(
  'tired|exhaust\\p{L}*|drained|burn(?:t|ed)? ?out|no energy|sleepy|worn out|overwhelm\\p{L}*',
  'thak\\p{L}*|thakaan',
  'थक\\S*|थकान',
)
const doubting = has(
  'fail\\p{L}*|flunk\\p{L}*|dumb|stupid|idiot|worthless|useless|loser|not good enough|cant do|hopeless|behind|bombed',
  'fail|fel|barbaad|mujhse nahi|bekaar|bas (?:ka|ki) nahi|peeche|haar',
  'फेल|असफल|बर्बाद|मुझसे नहीं|बेकार|बस (?:का|की) नहीं|पीछे|हार',
)

/** How somebody is comes first: the plan waits, nothing is asked of them. */
export function low(draft: Draft, { message, also }: Question) {
  const text = plainSpelling(message)
  const isNervous = nervous.test(text)
  const key = isNervous ? 'lowNervous' : tired.test(text) ? 'lowTired' : doubting.test(text) ? 'lowDoubt' : 'low'
  draft.say(key)
  if (also) return
  if (!isNervous && draft.known.habits.some(isOpen)) draft.say('skipIsFine')
  draft.say('lowShare')
  draft.say(isNervous ? 'askNervous' : 'askLow')
  draft.reply('replyMove', 'replyNext')
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

/** Somebody else's record is never told, nor whether there is one. */
export function others(draft: Draft) {
  draft.say('othersNo')
  draft.say('askOwn')
  draft.reply('replyHow', 'replyNext')
}

export function outside(draft: Draft) {
  draft.say('outside')
  draft.say('canDo')
  draft.say('askNext')
  draft.reply('replyDue', 'replyHow', 'replyNext')
}
