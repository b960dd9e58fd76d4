import type { Language } from '#platform/language.ts'
import {
  citeDeadline,
  citeEvidence,
  citeGoal,
  citeStep,
  type Draft,
  isDone,
  isOpen,
  nameOf,
  suggestBeginning,
} from './answer.ts'
import { citeMemory, reasonFor } from './answers-memory.ts'
import { citeQuota } from './answers-today.ts'
import type { KnownGoal, KnownHabit } from './knowledge.ts'
import type { Question } from './question.ts'
import { plain, quoted, shortName } from './voice.ts'

/** Why X, why today: the day's own tick first, then what the record and the plan say for it. */
export function whatMatters(draft: Draft, question: Question) {
  const { habit, goal, message } = question
  if (question.isWhyItWent) return whyItWent(draft, habit)
  const { known, facts } = draft
  const own = reasonFor(draft, message, goal?.title ?? '')
  const topic = own ? null : question.topic
  if (own) citeMemory(draft, 'whyWords', own)
  if (own && !habit) {
    if (goal) citeGoal(draft, goal)
    draft.say('askWhy')
    return draft.reply('replyNext', 'replyStart', 'replyHow')
  }
  if (topic) return notNamed(draft, { topic, message })
  const ofGoal = goal ? known.habits.filter(({ goalId }) => goalId === goal.id) : []
  const choice = ofGoal.length > 0 ? ofGoal : known.habits
  const about = habit ?? choice.find(isDone) ?? choice.find(isOpen) ?? choice[0]
  if (!about) return
  const key = isDone(about) ? 'isDone' : isOpen(about) ? 'isOpen' : 'isFree'
  draft.cite(key, facts.today(about, known.today), { h: nameOf(about) })
  const other = known.habits.find((each) => isDone(each) && each.id !== about.id)
  if (!isDone(about) && other && !own) draft.cite('alsoDone', facts.today(other, known.today), { h: nameOf(other) })
  citeEvidence(draft, about)
  const served = known.goals.find(({ id }) => id === about.goalId)
  if (served) citeReason(draft, served)
  const next = known.habits.find(isOpen)
  if (own) draft.reply('replyNext')
  else if (!isDone(about)) suggestBeginning(draft, about)
  else if (next) draft.cite('thenNext', facts.today(next, known.today), { h: nameOf(next) })
  else draft.say('enough')
  draft.say(isDone(about) ? 'askHelped' : 'askWhy')
  draft.reply(
    ...(isDone(about) ? (['replyNext', 'replyHow'] as const) : (['replyStart', 'replyDone', 'replyLow'] as const)),
  )
}

/** What is asked of is not in the record: which it may be is asked, with no figures of anything else. */
export function notNamed(draft: Draft, { topic, message }: Pick<Question, 'topic' | 'message'>) {
  const { known, facts } = draft
  const isTogether = topic !== null && message.includes(topic) // words from here and there are no name
  if (isTogether) draft.say('noTopic', { topic: plain(topic, 60) })
  else draft.say('noTopicAtAll')
  const some = known.habits.slice(0, mostNamed)
  draft.citeAll(
    'whatThereIs',
    some.map((habit) => ({ fact: facts.page(habit), text: (m) => nameOf(habit) + m })),
  )
  draft.say('askAbout')
  draft.suggest(...some.map(({ name }) => plain(name, 40)))
}
const mostNamed = 3

/** The step that the habit builds, in the plan's words where it says why; else the goal that the habit is part of. */
function citeReason(draft: Draft, goal: KnownGoal) {
  const step = goal.nextStep
  if (!step) return citeGoal(draft, goal)
  const holes = { step: plain(step.title), date: draft.voice.longDate(step.due) }
  const fact = draft.facts.step(goal, step)
  if (step.due < draft.known.today) return citeStep(draft, goal)
  if (step.why && isIn(step.why, draft.voice.language))
    draft.cite('leadsToWhy', fact, { ...holes, why: plain(step.why, 300).replace(/[.।]$/, '') })
  else draft.cite('leadsTo', fact, holes)
}

/** The plan speaks the language it was made in: its sentences are only said among their own. */
const isIn = (text: string, language: Language) =>
  language !== 'hinglish' && /\p{Script=Devanagari}/u.test(text) === (language === 'hi')

/** How it goes: one habit, or the whole week with what holds best and what slips. */
export function overall(draft: Draft, habit: KnownHabit | null) {
  const { known } = draft
  const isPoor = habit ? ofOne(draft, habit) : ofAll(draft)
  const next = habit && isOpen(habit) ? habit : known.habits.find(isOpen)
  if (next) draft.cite('isOpen', draft.facts.today(next, known.today), { h: quoted(next.name, shortName) })
  else draft.say('enough')
  draft.say(isPoor === null ? 'askNext' : isPoor ? 'askBlocker' : 'askHelped')
  draft.reply('replyMissed', 'replyNext', 'replyWhy')
}

/** Whether it went poorly; null when nothing of it could be counted. */
function ofOne(draft: Draft, habit: KnownHabit): boolean | null {
  const { facts, voice } = draft
  const { week, month, quota, streak, lastDone } = habit
  if (week.due > 0)
    draft.citeAll(
      'howList',
      [{ fact: facts.window(habit, 7), text: (m) => voice.say('howItem', { h: nameOf(habit), ...week, m }) }],
      { days: 7 },
    )
  else if (!quota) draft.say('howNone')
  if (quota) citeQuota(draft, habit, quota)
  if (streak >= 2) draft.cite('strongest', facts.streak(habit), { h: nameOf(habit), n: streak })
  else if (month.due > week.due) draft.cite('window', facts.window(habit, 30), { days: 30, ...month })
  else if (lastDone) draft.cite('last', facts.tick(habit, lastDone), { date: voice.date(lastDone) })
  return week.due > 0 ? week.done * 2 < week.due : null
}

/** A single day says little of a habit. */
const leastDue = 2
function ofAll(draft: Draft): boolean | null {
  const { known, facts } = draft
  const counted = known.habits.filter(({ week }) => week.due > 0)
  const ticked = known.habits.find(isDone)
  if (counted.length === 0) {
    draft.say('howNone')
    if (ticked) draft.cite('alsoDone', facts.today(ticked, known.today), { h: nameOf(ticked) })
    return null
  }
  const all = { done: sum(counted, 'done'), due: sum(counted, 'due') }
  const week = { from: known.today - 6, to: known.today, isDay: false, days: 7 }
  const items = counted.map((habit) => ({ habit, tally: habit.week }))
  draft.cite('weekAll', facts.allOf(items, week), { days: 7, ...all })
  const share = ({ week }: KnownHabit) => week.done / week.due
  const telling = counted.filter(({ week }) => week.due >= leastDue)
  const byShare = telling.toSorted((a, b) => share(b) - share(a) || b.week.due - a.week.due || b.streak - a.streak)
  const [best, worst] = [byShare[0], byShare.at(-1)]
  const holds = (habit: KnownHabit) => ({ h: quoted(habit.name, shortName), ...habit.week })
  if (best && best.week.done > 0) draft.cite('strongOf', facts.window(best, 7), holds(best))
  if (worst && worst !== best && share(worst) < 1) draft.cite('slipOf', facts.window(worst, 7), holds(worst))
  return all.done * 2 < all.due
}
const sum = (habits: KnownHabit[], of: 'done' | 'due') => habits.reduce((total, { week }) => total + week[of], 0)

/** What is known of a goal's end: its date, and what counting the plan gives; a share is no chance, and stays out. */
export function goalAhead(draft: Draft, goal: KnownGoal, forecast: string | null) {
  citeDeadline(draft, goal)
  const sentence = forecast?.replace(/\s*\([^)]*%\)/g, '').replace(/[.।]$/, '')
  if (sentence && goal.planId) draft.cite('goalForecast', draft.facts.plan(goal, goal.planId, sentence), { sentence })
  else citeStep(draft, goal)
  draft.say('askStep')
  draft.reply('replyNext', 'replyHow', 'replyMissed')
}

/** Where a goal stands: its date, what counting the plan gives, the next step, and the last words about it. */
export function goalStanding(draft: Draft, goal: KnownGoal, forecast: string | null) {
  const { known, facts, voice } = draft
  citeDeadline(draft, goal)
  if (forecast && goal.planId)
    draft.cite('goalForecast', facts.plan(goal, goal.planId, forecast), { sentence: forecast.replace(/[.।]$/, '') })
  const last = known.checkins.find(({ goalId, note }) => goalId === goal.id && note)
  if (last?.note) draft.cite('goalNote', facts.checkin(last), { date: voice.date(last.day), note: plain(last.note) })
  citeStep(draft, goal)
  draft.say('askStep')
  draft.reply('replyNext', 'replyMissed', 'replyMove')
}

/** Why it went as it did: the record knows when, and what they wrote beside it; the reason is theirs to tell. */
function whyItWent(draft: Draft, habit: KnownHabit | null) {
  const { known, facts, voice } = draft
  const byShare = known.habits
    .filter(({ month }) => month.due >= leastDue)
    .toSorted((a, b) => a.month.done / a.month.due - b.month.done / b.month.due)
  const about = habit ?? byShare[0]
  if (!about) return draft.say('howNone')
  draft.speakOf(about)
  draft.say('whyNotKnown')
  draft.cite('windowOf', facts.window(about, 30), { h: nameOf(about), days: 30, ...about.month })
  if (about.worst)
    draft.cite('worstOf', facts.best(about, about.worst), {
      ...about.worst,
      h: nameOf(about),
      weekday: voice.weekday(about.worst.weekday + 4),
    })
  const gap = about.missedIn(known.today - 30, known.today - 1).at(-1)
  if (gap !== undefined) draft.cite('lostOn', facts.missed(about, gap), { date: voice.date(gap) })
  const note = known.checkins.find(({ goalId, outcome, note }) => note && outcome !== 'done' && goalId === about.goalId)
  if (note?.note) draft.cite('goalNote', facts.checkin(note), { date: voice.date(note.day), note: plain(note.note) })
  draft.say('askBlocker')
  draft.reply('replyMove', 'replyStart', 'replyNext')
}
