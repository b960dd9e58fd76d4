import { canBegin, citeEvidence, type Draft, isDone, isOpen, nameOf, suggestBeginning } from './answer.ts'
import { theDay } from './answers-days.ts'
import { citeBestDay } from './answers-doing.ts'
import type { KnownHabit } from './knowledge.ts'
import type { Question } from './question.ts'
import { partIn, plansADay } from './slots/part-of-day.ts'
import { plain, quoted, shortName } from './voice.ts'
import { says } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

const mostNamed = 4

/** What today still asks, and what it has. */
export function due(draft: Draft, question: Question) {
  const { span, habit, message } = question
  const { today } = draft.known
  const isOfPart = !habit && partIn(message) !== null && !ofTonight(message)
  if (isOfPart || plansADay.test(plainSpelling(message))) return planOf(draft, question)
  if (span?.isDay && span.from !== today) return theDay(draft, question)
  if (habit) return isDue(draft, habit)
  const [open, done] = [draft.known.habits.filter(isOpen), draft.known.habits.filter(isDone)]
  if (open.length > 0) listToday(draft, 'dueOpen', open)
  else if (done.length === 0) draft.say('dueNone')
  if (done.length > 0) open.length > 0 ? listToday(draft, 'dueDone', done) : listAllDone(draft, done)
  const [next] = open
  if (next) suggestBeginning(draft, next)
  else if (done.length > 0) draft.say('enough')
  draft.say(next ? 'askWhen' : 'askNext')
  draft.reply(...(next ? (['replyWhy', 'replyStart', 'replyLow'] as const) : (['replyHow', 'replyMissed'] as const)))
}

/** What tonight still asks is all that the day has left. */
const ofTonight = says`tonight, (aaj/abhi) raat, आज रात`

/** A day, or a part of it, as it is planned: what is due then, with the minutes that are set aside. */
function planOf(draft: Draft, { span, message }: Question) {
  const { known, facts, voice } = draft
  const day = span?.isDay ? span.from : known.today
  const part = partIn(message)
  const due = known.habits.filter((habit) => habit.stateOn(day) === 'pending')
  const ofPart = due.filter(({ partOfDay }) => part === null || partOfDay === part)
  const shown = (ofPart.length > 0 ? ofPart : due).slice(0, mostNamed)
  if (due.length > 0 && ofPart.length === 0) draft.say('planPartNone')
  if (shown.length > 0)
    draft.citeAll(
      'planDay',
      shown.map((habit) => ({
        fact: facts.planned(habit, day),
        text: (m) =>
          habit.minutes === null
            ? quoted(habit.name, shortName) + m
            : voice.say('planItem', { h: quoted(habit.name, shortName), minutes: habit.minutes, m }),
      })),
      { date: voice.date(day) },
    )
  else draft.say(day === known.today ? 'dueNone' : 'dayAheadNone')
  const first = shown.find(({ isLimit }) => !isLimit)
  if (first) suggestBeginning(draft, first)
  draft.say(first ? 'askPlan' : 'askNext')
  draft.reply('replyStart', 'replyMove', 'replyHow')
}

function isDue(draft: Draft, habit: KnownHabit) {
  const { facts, known } = draft
  const key = isDone(habit) ? 'isDone' : isOpen(habit) ? 'isOpen' : 'isFree'
  draft.cite(key, facts.today(habit, known.today), { h: nameOf(habit) })
  if (habit.quota) citeQuota(draft, habit, habit.quota)
  else if (isOpen(habit)) suggestBeginning(draft, habit)
  else citeEvidence(draft, habit)
  draft.say(isOpen(habit) ? 'askWhen' : 'askNext')
  draft.reply('replyWhy', 'replyNext', 'replyHow')
}

/** How far the running week or month of a quota has come. */
export function citeQuota({ cite, facts }: Draft, habit: KnownHabit, quota: NonNullable<KnownHabit['quota']>) {
  const { done, due, per } = quota
  const key = done >= due ? 'quotaMet' : per === 'week' ? 'quotaNow' : 'quotaMonth'
  cite(key, facts.quota(habit, quota), { h: nameOf(habit), done, due })
}

/** What fits into the minutes that they have, whole or small; null when that cannot be said. */
function fitInto(draft: Draft, minutes: number): KnownHabit | null {
  const { known, facts } = draft
  const open = known.habits.filter(canBegin)
  const fits = open.find((each) => each.minutes !== null && each.minutes <= minutes)
  const small = open.find(({ smallest }) => smallest !== null)
  const long = open.find((each) => each.minutes !== null)
  if (fits) draft.cite('fits', facts.today(fits, known.today), { h: nameOf(fits), minutes: fits.minutes ?? 0 })
  else if (small?.smallest)
    draft.cite('fitsSmall', facts.smallest(small), { h: nameOf(small), smallest: plain(small.smallest) })
  else if (long) draft.cite('fitsPart', facts.today(long, known.today), { h: nameOf(long) })
  return fits ?? small ?? long ?? null
}

function inMinutes(draft: Draft, minutes: number): boolean {
  const first = fitInto(draft, minutes)
  if (!first) return false
  citeEvidence(draft, first)
  draft.say('begin')
  draft.say('askWhen')
  draft.reply('replyWhy', 'replyDone', 'replyLow')
  return true
}

/** What to change about a habit that was spoken of: its smallest version, and the weekday that suits it. */
function mend(draft: Draft, habit: KnownHabit) {
  draft.speakOf(habit)
  draft.cite('mendSmall', draft.facts.page(habit), { h: nameOf(habit) })
  suggestBeginning(draft, habit)
  if (!citeBestDay(draft, habit)) draft.cite('planWhere', draft.facts.page(habit), { h: nameOf(habit) })
  draft.say('askRoom')
  draft.reply('replyMove', 'replyStart', 'replyWhy')
}

export function next(draft: Draft, { minutes, habit, isAboutIt }: Question) {
  const { known } = draft
  const weakest = known.habits.toSorted((a, b) => a.strength - b.strength)[0]
  const about = habit ?? (isAboutIt ? weakest : null)
  if (about && isAboutIt) return mend(draft, about)
  if (minutes !== null && inMinutes(draft, minutes)) return
  const first = known.habits.find(canBegin) ?? known.habits.find(isOpen)
  const done = known.habits.filter(isDone)
  if (first) {
    startWith(draft, first)
    citeEvidence(draft, first)
    suggestBeginning(draft, first)
  } else if (done.length > 0) listAllDone(draft, done)
  else draft.say('dueNone')
  if (!first && done.length > 0) draft.say('enough')
  draft.say(first ? 'askWhen' : 'askNext')
  draft.reply(...(first ? (['replyWhy', 'replyDone', 'replyLow'] as const) : (['replyHow', 'replyMissed'] as const)))
}

export function start(draft: Draft, { habit, goal, minutes }: Question) {
  const { habits } = draft.known
  if (minutes !== null && !habit && !goal && inMinutes(draft, minutes)) return
  const ofGoal = goal ? habits.filter(({ goalId }) => goalId === goal.id) : []
  const first = habit ?? ofGoal.find(canBegin) ?? ofGoal[0] ?? habits.find(canBegin) ?? habits.find(isOpen) ?? habits[0]
  if (!first) return
  startWith(draft, first)
  suggestBeginning(draft, first)
  draft.say('askWhen')
  draft.reply('replyWhy', 'replyDone', 'replyLow')
}

/** Says that all of today is done, and how much that is. */
export function listAllDone(draft: Draft, done: KnownHabit[]) {
  const [first, ...more] = done
  if (!first) return
  if (more.length === 0) return listToday(draft, 'dueAllDoneOne', done)
  draft.citeAll(
    'dueAllDone',
    done
      .slice(0, mostNamed)
      .map((habit) => ({ fact: draft.facts.today(habit, draft.known.today), text: (m) => nameOf(habit) + m })),
    { n: done.length },
    draft.facts.allDone([first, ...more], draft.known.today),
  )
  if (done.length > mostNamed) draft.say('more')
}

type ListKey = 'dueOpen' | 'dueDone' | 'dueAllDoneOne' | 'didWhich' | 'skipWhich'
/** At most four are named; the page of the day has them all. */
export function listToday(draft: Draft, key: ListKey, habits: KnownHabit[]) {
  draft.citeAll(
    key,
    habits
      .slice(0, mostNamed)
      .map((habit) => ({ fact: draft.facts.today(habit, draft.known.today), text: (m) => nameOf(habit) + m })),
  )
  if (habits.length > mostNamed) draft.say('more')
}

export function startWith(draft: Draft, habit: KnownHabit) {
  const fact = draft.facts.today(habit, draft.known.today)
  draft.cite('startWith', fact, { h: nameOf(habit) })
  if (habit.minutes !== null && !isDone(habit)) draft.cite('minutes', fact, { minutes: habit.minutes })
}
