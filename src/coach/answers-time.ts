import { weekStart } from '#platform/civil.ts'
import { citeDeadline, citeStep, type Draft, isOpen, nameOf } from './answer.ts'
import { average } from './answers-average.ts'
import { citeKnown, citeMemory, factOf, memoriesOf, nothing, recall } from './answers-memory.ts'
import { goalAhead, overall } from './answers-record.ts'
import { step } from './answers-steps.ts'
import { asksAverage } from './averages.ts'
import type { KnownGoal, KnownHabit } from './knowledge.ts'
import { isCheckIn, type Question } from './question.ts'
import { isUnit } from './slots/amounts.ts'
import type { Span } from './span.ts'
import { goalsOfTheme } from './themes-asked.ts'
import { plain } from './voice.ts'
import { said, says } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

const mostNamed = 4

/** When goals end and their next steps are due; what is past is called overdue. */
export function deadlines(draft: Draft, question: Question) {
  const { goal, message, named } = question
  if (named && named.steps.length === 1) return step(draft, question)
  const { today } = draft.known
  const isPast = ({ deadline, nextStep }: KnownGoal) => (deadline ?? today) < today || (nextStep?.due ?? today) < today
  const isLate = /over ?due|behind|late/i.test(message)
  const ofTheme = goal ? null : goalsOfTheme(message, draft.known)
  const dated = ofTheme ? factOf(draft, message) : null
  if (dated?.attribute === 'exam-date') citeKnown(draft, dated)
  else if (ofTheme?.length === 0) return dated ? citeKnown(draft, dated) : nothing(draft)
  const all = ofTheme ?? draft.known.goals.toSorted((a, b) => Number(isPast(b)) - Number(isPast(a)))
  const having = all.filter(({ deadline, nextStep }) => deadline !== null || nextStep !== null)
  const asked = (goal ? [goal] : having.length > 0 ? having : all).slice(0, 3)
  for (const each of asked) {
    citeDeadline(draft, each)
    citeStep(draft, each)
  }
  if (asked.length === 0 && !dated) draft.say('noGoals')
  else if (isLate && !asked.some((each) => isPast(each))) draft.say('noneOverdue')
  draft.say(asked.length === 0 ? 'noHabitsAsk' : 'askStep')
  draft.reply('replyNext', 'replyHow')
}

export function strength(draft: Draft, { habit, isWeakest }: Question) {
  const { known, facts } = draft
  const byStrength = known.habits.toSorted((a, b) => b.strength - a.strength)
  const asked = habit ? [habit] : isWeakest ? byStrength.slice(-2).reverse() : byStrength.slice(0, 3)
  if (!habit && asked[0]) draft.speakOf(asked[0])
  for (const each of asked) draft.cite('strength', facts.strength(each), { h: nameOf(each), n: each.strength })
  const [first] = asked
  if (habit && first && first.month.due > 0) draft.cite('window', facts.window(first, 30), { days: 30, ...first.month })
  draft.say(asked.some((each) => each.strength < 50) || isWeakest ? 'askBlocker' : 'askHelped')
  draft.reply('replyHow', 'replyNext', 'replyMissed')
}

/** The words of one day, also where they are old enough to be only a memory. */
function noteOn(draft: Draft, day: number): boolean {
  const { known, facts, voice } = draft
  const beside = known.notes.find((note) => note.day === day)
  const memory = known.memories.find(({ kind, occurredAt }) => kind === 'note' && known.dayOf(occurredAt) === day)
  if (beside) draft.cite('goalNote', facts.note(beside), { date: voice.date(day), note: plain(beside.note) })
  else if (memory) citeMemory(draft, 'recalled', memory)
  else return false
  draft.say('askNext')
  draft.reply('replyHow', 'replyNext')
  return true
}

/** The last words that they wrote in a check-in, or beside a tick. */
export function lastNote(draft: Draft, { goal, habit, message, span }: Question) {
  const { known, facts, voice } = draft
  if (span?.isDay && noteOn(draft, span.from)) return
  const isCheckin = isCheckIn(message)
  const beside = habit && !isCheckin ? known.notes.find(({ habitId }) => habitId === habit.id) : undefined
  const goalId = goal?.id ?? (isCheckin ? habit?.goalId : undefined)
  const checkin = known.checkins.find(({ note, ...each }) => note && (!goalId || each.goalId === goalId))
  const [latest] = known.notes
  if (beside) draft.cite('goalNote', facts.note(beside), { date: voice.date(beside.day), note: plain(beside.note) })
  else if (checkin?.note && (goalId || !habit))
    draft.cite('goalNote', facts.checkin(checkin), { date: voice.date(checkin.day), note: plain(checkin.note) })
  else if (latest && !goalId && !habit)
    draft.cite('goalNote', facts.note(latest), { date: voice.date(latest.day), note: plain(latest.note) })
  else if (habit) draft.cite('noteNoneOf', facts.page(habit), { h: nameOf(habit) })
  else draft.say('noteNone')
  draft.say('askNext')
  draft.reply('replyHow', 'replyNext')
}

const gapBackDays = 45

export function streakLost(draft: Draft, { habit }: Question) {
  const { known, facts, voice } = draft
  const about = habit ? [habit] : [...known.habits].sort((a, b) => b.longest - a.longest).slice(0, 3)
  for (const each of about) {
    if (each.streak > 0) draft.cite('streakHolds', facts.streak(each), { h: nameOf(each), n: each.streak })
    else if (each.longest > 0) draft.cite('streakGone', facts.streak(each), { h: nameOf(each), n: each.longest })
    const gap = habit ? each.missedIn(known.today - gapBackDays, known.today - 1).at(-1) : undefined
    if (gap !== undefined) draft.cite('lostOn', facts.missed(each, gap), { date: voice.date(gap) })
  }
  if (about.every(({ longest }) => longest === 0)) draft.say('streakNone')
  const open = about.find((each) => isOpen(each))
  if (open) draft.cite('isOpen', facts.today(open, known.today), { h: nameOf(open) })
  draft.say('askNext')
  draft.reply('replyNext', 'replyMissed', 'replyHow')
}

/** How much of what a habit counts, on one day. */
export function amount(draft: Draft, question: Question, forecast: string | null) {
  const { habit, span, goal } = question
  if (asksAverage(question.message) && average(draft, question)) return
  if (goal && forecast && !span && asksMinutes(question) && soFar(question.message))
    return goalAhead(draft, goal, forecast)
  const { known, facts, voice } = draft
  if (asksMinutes(question)) return timeSpent(draft, question)
  if (!habit?.unit) return notCounted(draft, question)
  if (span && !span.isDay) return amountIn(draft, habit, span)
  const day = span?.isDay ? span.from : known.today
  const value = habit.valueOn(day)
  const holes = { h: nameOf(habit), date: voice.date(day) }
  if (value === null) draft.cite('amountNone', facts.day(habit, day), holes)
  else draft.cite('amount', facts.amount(habit, day, value), { ...holes, value, unit: plain(habit.unit ?? '') })
  if (isOpen(habit) && day === known.today) draft.cite('isOpen', facts.today(habit, day), { h: nameOf(habit) })
  else if (habit.aim !== null) draft.cite('amountAim', facts.aim(habit), { aim: habit.aim, unit: plain(habit.unit) })
  draft.say('askNext')
  draft.reply('replyHow', 'replyNext')
}

const soFar = says`so far, till (now/date), until now, (put/invested) in~, in all, total, ab tak, kul, अब तक, कुल`
const minuteWords = said`minutes?, hours?, time, ghant~, minute, samay, मिनट, घंट~, समय`
/** Minutes are asked for of what does not count them itself. */
const asksMinutes = ({ message, habit, goal }: Question) =>
  minuteWords.test(plainSpelling(message)) &&
  (habit !== null || goal !== null) &&
  !(habit?.unit && isUnit('minutes', habit.unit))

/** Ticks at the minutes that are planned for each: the record has no clock. */
function timeSpent(draft: Draft, question: Question) {
  const { known, facts, voice } = draft
  const { goal, isGoalFirst } = question
  const habit = goal && isGoalFirst ? null : question.habit
  const span = question.span ?? { from: weekStart(known.today), to: known.today, isDay: false, days: null }
  const asked = habit ? [habit] : known.habits.filter(({ goalId }) => goalId === goal?.id)
  // A lighter week asked for fewer minutes a time: it is counted by itself.
  const timed = asked.flatMap((each) => each.spentIn(span.from, span.to).map((spent) => ({ each, ...spent })))
  for (const { each, done, minutes } of timed.slice(0, mostNamed))
    draft.cite('timeSpent', facts.spent(each, span, done, minutes), {
      span: voice.span(span),
      h: nameOf(each),
      n: done,
      each: minutes,
      minutes: done * minutes,
    })
  const idle = asked.find(({ minutes }) => minutes !== null)
  if (timed.length === 0 && idle) {
    draft.cite('timeNone', facts.page(idle), { h: nameOf(idle) })
    draft.say('askNext')
    return draft.reply('replyHow', 'replyNext')
  }
  if (timed.length === 0) return notCounted(draft, question)
  draft.say('askHelped')
  draft.reply('replyHow', 'replyNext')
}

function amountIn(draft: Draft, habit: KnownHabit, span: Span) {
  const { facts, voice } = draft
  const holes = { h: nameOf(habit), span: voice.span(span), unit: plain(habit.unit ?? '') }
  const value = habit.total(span.from, span.to)
  if (value === null) draft.cite('amountNoTotal', facts.page(habit), holes)
  else draft.cite('amountTotal', facts.total(habit, span, value), { ...holes, value })
  const tally = habit.tally(span.from, span.to)
  if (tally.due > 0)
    draft.citeAll(
      'spanList',
      [{ fact: facts.span(habit, span, tally), text: (m) => voice.say('howItem', { h: nameOf(habit), ...tally, m }) }],
      { span: voice.span(span) },
    )
  draft.say('askHelped')
  draft.reply('replyHow', 'replyNext')
}

/** Nothing counts it: what they wrote of it may say; otherwise that it is not in the record. */
function notCounted(draft: Draft, question: Question) {
  const { known } = draft
  const counted = memoriesOf(draft, question.message, 0.6).some(({ text }) => /\p{Nd}/u.test(text))
  if (counted && !question.habit) return recall(draft, question)
  draft.say('amountUnknown')
  if (!known.keepsNothing) draft.say('recallTell')
  draft.say('askNext')
  draft.reply('replyHow', 'replyNext')
}

/** What will come of what they do; of anything else that may happen the record says nothing. */
const ofTheRecord = says`
  pass, clear, crack, top, win, make (it/this), get (through/in/into/selected/ready), finish, complete, reach, achieve, manage, succeed, qualify, improve, ready, doable, possible, chances?, odds,
  goals?, plan, exam, test, paper, result, rank, score, marks, selection, selected, fail, on time, in time, enough, (do/be) (it/this/that/able~), will it,
  become, (ho/kar/nikal/pass/paas/clear/crack/nikl/pahunch/ban) ..1 (ja~/pa~/lu~/le~/sak~), hog[ai], fail, selection, exam, paper, पेपर, पास, क्लियर, (हो/कर/निकल/पहुंच/बन) ..1 (जा~/पा~/लू~/ले~/सक~), होगा, होगी, परीक्षा, फेल, सिलेक्शन, चांस, लक्ष्य,
`
/** Nobody knows what will be; what is, is on record. */
export function notKnown(draft: Draft, question: Question, forecast: string | null) {
  if (question.topic !== null && !ofTheRecord(question.message)) {
    draft.say('predictOnly')
    draft.say('askFuture')
    return draft.reply('replyNext', 'replyHow', 'replyHelp')
  }
  draft.say('predict')
  const [only] = draft.known.goals
  const goal = question.goal ?? (question.habit ? null : (only ?? null))
  if (goal) goalAhead(draft, goal, forecast)
  else overall(draft, question.habit)
}
