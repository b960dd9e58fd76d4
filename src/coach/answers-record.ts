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
import { plain } from './voice.ts'

/** Why X, why today: the day's own tick first, then what the record and the plan say for it. */
export function whatMatters(draft: Draft, question: Question) {
  const { habit, goal, message } = question
  const { known, facts } = draft
  const own = reasonFor(draft, message, goal?.title ?? '')
  const topic = own ? null : question.topic
  if (own) citeMemory(draft, 'whyWords', own)
  if (own && !habit) {
    if (goal) citeGoal(draft, goal)
    draft.say('askWhy')
    return draft.reply('replyNext', 'replyStart', 'replyHow')
  }
  if (topic) draft.say('noTopic', { topic: plain(topic, 60) })
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

/** How it goes: one habit, or the fullest and the emptiest of all. */
export function overall(draft: Draft, habit: KnownHabit | null) {
  const { known, facts, voice } = draft
  const counted = (habit ? [habit] : known.habits)
    .filter(({ week }) => week.due > 0)
    .sort((a, b) => b.week.done / b.week.due - a.week.done / a.week.due)
  const shown = counted.length > 3 ? [...counted.slice(0, 2), ...counted.slice(-1)] : counted
  if (shown.length > 0)
    draft.citeAll(
      'howList',
      shown.map((each) => ({
        fact: facts.window(each, 7),
        text: (m) => voice.say('howItem', { h: nameOf(each), ...each.week, m }),
      })),
      { days: 7 },
    )
  else if (!habit?.quota) draft.say('howNone')
  if (habit?.quota) citeQuota(draft, habit, habit.quota)
  const ticked = known.habits.find(isDone)
  const strong = habit ?? [...known.habits].sort((a, b) => b.streak - a.streak)[0]
  if (strong && strong.streak >= 2)
    draft.cite('strongest', facts.streak(strong), { h: nameOf(strong), n: strong.streak })
  else if (ticked && !habit) draft.cite('alsoDone', facts.today(ticked, known.today), { h: nameOf(ticked) })
  else if (habit && habit.month.due > habit.week.due)
    draft.cite('window', facts.window(habit, 30), { days: 30, ...habit.month })
  else if (habit?.lastDone) draft.cite('last', facts.tick(habit, habit.lastDone), { date: voice.date(habit.lastDone) })
  const next = habit && isOpen(habit) ? habit : known.habits.find(isOpen)
  if (next) draft.cite('isOpen', facts.today(next, known.today), { h: nameOf(next) })
  else draft.say('enough')
  const isPoor = shown.some(({ week }) => week.done * 2 < week.due)
  draft.say(isPoor ? 'askBlocker' : shown.length > 0 ? 'askHelped' : 'askNext')
  draft.reply('replyMissed', 'replyNext', 'replyWhy')
}

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
