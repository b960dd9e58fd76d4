import { canBegin, citeEvidence, citeGoal, type Draft, isDone, isOpen, nameOf, suggestBeginning } from './answer.ts'
import { listAllDone, listToday } from './answers-today.ts'
import type { KnownHabit } from './knowledge.ts'
import type { Question } from './question.ts'
import { plain } from './voice.ts'
import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

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

const nervous = said`
  nervous~, nerves, anxi~, worried, worry~, afraid, scared, panic~, dread~, freak~, restless, tension,
  ghabra~, dar, dara, dari, chinta, bechain~,
  घबरा~, डर, डरा, डरी, चिंता, बेचैन~, टेंशन,
`
const tired = said`
  tired, exhaust~, drained, burn(t/ed)?_out, no energy, sleepy, worn out, overwhelm~,
  thak~, thakaan,
  थक~, थकान,
`
const doubting = said`
  fail~, flunk~, dumb, stupid, idiot, worthless, useless, loser, not good enough, cant do, hopeless, behind, bombed,
  fail, fel, barbaad, mujhse nahi, bekaar, bas (ka/ki) nahi, peeche, haar,
  फेल, असफल, बर्बाद, मुझसे नहीं, बेकार, बस (का/की) नहीं, पीछे, हार,
`

/** How somebody is comes first: the plan waits, nothing is asked of them. */
export function low(draft: Draft, { message, also, habit }: Question) {
  const text = plainSpelling(message)
  const isNervous = nervous.test(text)
  const key = isNervous ? 'lowNervous' : tired.test(text) ? 'lowTired' : doubting.test(text) ? 'lowDoubt' : 'low'
  draft.say(key)
  if (also) return
  if (habit) recordOf(draft, habit)
  draft.say('lowShare')
  draft.say(isNervous ? 'askNervous' : 'askLow')
  draft.reply('replyMove', 'replyNext')
}

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

/** Somebody else's record is never told, nor whether there is one. */
export function others(draft: Draft) {
  draft.say('othersNo')
  draft.say('askOwn')
  draft.reply('replyHow', 'replyNext')
}

/** Something to be understood or solved, as a student asks it. */
const ofStudy = said`
  explain, define, definition, derive, solve, difference between, formula, theorem, law of, meaning of,
  what (is/are/does) ..1-4, how does,
  samjha~, kya hot[aie] hai, kise kehte, sootra, sutra, antar,
  समझा~, क्या होत[ाेी] है, किसे कहते, सूत्र, अंतर,
`
const ofNews = said`
  weather, capital, president, prime minister, match, cricket, ipl, election, movie, song, joke, price, time,
  system prompt, your, mausam,
  मौसम, राजधानी, प्रधानमंत्री, राष्ट्रपति, मैच, चुनाव, फिल्म, चुटकुला,
`
const studied = ['exam', 'language', 'skill', 'reading']

/** Short and honest; what is to be studied can wait for the next session of whoever studies. */
export function outside(draft: Draft, { message }: Question) {
  const { known, voice } = draft
  const text = plainSpelling(message)
  draft.say('outside')
  if (!known.hasModel) draft.say('outsideModel')
  const ofGoals = known.goals.filter(({ theme }) => studied.includes(theme)).map(({ id }) => id)
  const studies = known.habits.some(({ goalId }) => goalId !== null && ofGoals.includes(goalId))
  if (studies && !known.isPrivate && ofStudy.test(text) && !ofNews.test(text)) {
    draft.say('outsideStudy')
    draft.suggest(voice.say('replyQuestion', { text: plain(message, 80) }))
    return draft.reply('replyNext', 'replyHelp')
  }
  draft.say('askNext')
  draft.reply('replyDue', 'replyHow', 'replyHelp')
}
