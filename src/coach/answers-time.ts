import { weekStart } from '#platform/civil.ts'
import { citeDeadline, citeStep, type Draft, isOpen, nameOf } from './answer.ts'
import { citeKnown, factOf, memoriesOf, nothing, recall } from './answers-memory.ts'
import { goalAhead, overall } from './answers-record.ts'
import { citeQuota } from './answers-today.ts'
import type { KnownGoal, KnownHabit } from './knowledge.ts'
import { isCheckIn, type Question } from './question.ts'
import { isUnit } from './slots/amounts.ts'
import type { Span } from './span.ts'
import { goalsOfTheme } from './themes-asked.ts'
import { plain } from './voice.ts'
import { said } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

const mostNamed = 4

/** What one day had, or will ask for. */
export function theDay(draft: Draft, { habit, span }: Question) {
  const { known, facts, voice } = draft
  const day = span?.from ?? known.today
  if (habit && day <= known.today) return oneOn(draft, habit, day, span === null)
  const asked = habit ? [habit] : known.habits
  const date = voice.date(day)
  const list = (key: 'dayDone' | 'dayMissed' | 'daySkipped' | 'dayAhead', state: string, named: KnownHabit[]) => {
    if (named.length === 0) return
    draft.citeAll(
      key,
      named
        .slice(0, mostNamed)
        .map((each) => ({ fact: facts.stateOf(each, day, state), text: (m) => nameOf(each) + m })),
      { date },
    )
  }
  const having = (state: string) => asked.filter((each) => each.stateOn(day) === state)
  const isAhead = day > known.today
  if (isAhead) {
    list('dayAhead', voice.words.open, having('pending'))
    if (having('pending').length === 0) draft.say('dayAheadNone')
    draft.say('askNext')
    draft.reply('replyNext', 'replyMove')
    return
  }
  const [done, missed, skipped] = [having('done'), having('missed'), [...having('skipped'), ...having('paused')]]
  const open = having('pending')
  list('dayDone', voice.words.done, done)
  list('dayMissed', voice.words.missed, missed)
  list('daySkipped', voice.words.skipped, skipped)
  list('dayAhead', voice.words.open, open)
  if (done.length + missed.length + skipped.length + open.length === 0) draft.say('dayNone')
  draft.say(
    done.length > 0 && done.length >= missed.length ? 'askHelped' : missed.length > 0 ? 'askBlocker' : 'askNext',
  )
  draft.reply('replyNext', 'replyHow', 'replyMissed')
}

/** Whether one habit was done on a day; asked of no day, when it was last. */
function oneOn(draft: Draft, habit: KnownHabit, day: number, isLast: boolean) {
  const { facts, voice } = draft
  const state = habit.stateOn(day)
  const holes = { h: nameOf(habit), date: voice.date(day) }
  if (isLast && state !== 'done' && habit.lastDone !== null)
    draft.cite('lastDoneAgo', facts.lastTick(habit, habit.lastDone, day), {
      ...holes,
      date: voice.date(habit.lastDone),
      days: day - habit.lastDone,
    })
  else if (state === 'done') draft.cite('dayHas', facts.tick(habit, day), holes)
  else if (state === 'skipped') draft.cite('daySkip', facts.stateOf(habit, day, voice.words.skipped), holes)
  else if (state === 'missed') draft.cite('dayHasNot', facts.missed(habit, day), holes)
  else if (state === 'pending') draft.cite('isOpen', facts.today(habit, day), holes)
  else draft.cite('dayFree', facts.day(habit, day), holes)
  const value = habit.unit ? habit.valueOn(day) : null
  if (value !== null)
    draft.cite('amount', facts.amount(habit, day, value), { ...holes, value, unit: plain(habit.unit ?? '') })
  draft.say(state === 'done' ? 'askHelped' : state === 'missed' ? 'askBlocker' : 'askNext')
  draft.reply('replyNext', 'replyHow', 'replyMissed')
}

/** How a stretch of days went: the fullest and the emptiest. */
export function theSpan(draft: Draft, habit: KnownHabit | null, goal: KnownGoal | null, span: Span) {
  const { known, facts, voice } = draft
  const ofGoal = goal ? known.habits.filter(({ goalId }) => goalId === goal.id) : []
  const counted = (habit ? [habit] : ofGoal.length > 0 ? ofGoal : known.habits)
    .map((each) => ({ each, tally: each.tally(span.from, span.to) }))
    .filter(({ tally }) => tally.due > 0)
    .sort((a, b) => b.tally.done / b.tally.due - a.tally.done / a.tally.due)
  const running = (habit ? [habit] : []).filter(({ quota }) => quota && span.to >= quota.from && span.from <= quota.to)
  const shown = counted.length > mostNamed ? [...counted.slice(0, 3), ...counted.slice(-1)] : counted
  if (shown.length > 0)
    draft.citeAll(
      'spanList',
      shown.map(({ each, tally }) => ({
        fact: facts.span(each, span, tally),
        text: (m) => voice.say('howItem', { h: nameOf(each), ...tally, m }),
      })),
      { span: voice.span(span) },
    )
  else if (!running.some(({ quota }) => quota)) draft.say('spanNone')
  for (const each of running) if (each.quota) citeQuota(draft, each, each.quota)
  const isPoor = shown.some(({ tally }) => tally.done * 2 < tally.due)
  draft.say(shown.length === 0 ? 'askNext' : isPoor ? 'askBlocker' : 'askHelped')
  draft.reply('replyMissed', 'replyNext', 'replyWhy')
}

/** Two weeks or months beside each other, of one habit or of those that differ most. */
export function theCompared(draft: Draft, { habit, goal }: Question, [newer, older]: [Span, Span]) {
  const { known, facts, voice } = draft
  const ofGoal = goal ? known.habits.filter(({ goalId }) => goalId === goal.id) : []
  const asked = (habit ? [habit] : ofGoal.length > 0 ? ofGoal : known.habits).filter(
    (each) => each.tally(newer.from, newer.to).due > 0 || each.tally(older.from, older.to).due > 0,
  )
  for (const span of [newer, older]) {
    const counted = asked
      .map((each) => ({ each, tally: each.tally(span.from, span.to) }))
      .filter(({ tally }) => tally.due > 0)
    const items = counted.slice(0, habit ? 1 : 3).map(({ each, tally }) => ({
      fact: facts.span(each, span, tally),
      text: (m: string) => voice.say('howItem', { h: nameOf(each), ...tally, m }),
    }))
    const unit = habit?.unit ?? null
    const value = habit && unit ? habit.total(span.from, span.to) : null
    if (habit && unit && value !== null)
      items.push({ fact: facts.total(habit, span, value), text: (m) => `${value} ${plain(unit)}${m}` })
    if (items.length > 0) draft.citeAll('spanList', items, { span: voice.span(span) })
  }
  if (asked.length === 0) draft.say('spanNone')
  else draft.say('comparedOpen')
  draft.say(asked.length === 0 ? 'askNext' : 'askHelped')
  draft.reply('replyMissed', 'replyNext', 'replyHow')
}

/** The weekday that works best for each habit that was asked for. */
export function bestDays(draft: Draft, { habit }: Question) {
  const { known, facts, voice } = draft
  const having = (habit ? [habit] : known.habits).flatMap((each) =>
    each.best && each.best.done > 0 ? [{ each, best: each.best }] : [],
  )
  for (const { each, best } of having.slice(0, 3))
    draft.cite('bestOf', facts.best(each, best), { ...best, h: nameOf(each), weekday: voice.weekday(best.weekday + 4) })
  if (having.length === 0) draft.say('bestNone')
  draft.say(having.length === 0 ? 'askNext' : 'askHelped')
  draft.reply('replyMove', 'replyHow', 'replyNext')
}

/** When goals end and their next steps are due; what is past is called overdue. */
export function deadlines(draft: Draft, { goal, message }: Question) {
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
  for (const each of asked) draft.cite('strength', facts.strength(each), { h: nameOf(each), n: each.strength })
  const [first] = asked
  if (habit && first && first.month.due > 0) draft.cite('window', facts.window(first, 30), { days: 30, ...first.month })
  draft.say(asked.some((each) => each.strength < 50) ? 'askBlocker' : 'askHelped')
  draft.reply('replyHow', 'replyNext', 'replyMissed')
}

/** The last words that they wrote in a check-in, or beside a tick. */
export function lastNote(draft: Draft, { goal, habit, message }: Question) {
  const { known, facts, voice } = draft
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
export function amount(draft: Draft, question: Question) {
  const { habit, span } = question
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
  const timed = (habit ? [habit] : known.habits.filter(({ goalId }) => goalId === goal?.id)).flatMap((each) => {
    const { done } = each.doneIn(span.from, span.to)
    return each.minutes === null || done === 0 ? [] : [{ each, done, minutes: each.minutes }]
  })
  for (const { each, done, minutes } of timed.slice(0, mostNamed))
    draft.cite('timeSpent', facts.spent(each, span, done, minutes), {
      span: voice.span(span),
      h: nameOf(each),
      n: done,
      each: minutes,
      minutes: done * minutes,
    })
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
  const counted = memoriesOf(draft, question.message, 0.6).some(({ text }) => /\p{Nd}/u.test(text))
  if (counted && !question.habit) return recall(draft, question)
  draft.say('amountUnknown')
  draft.say('recallTell')
  draft.say('askNext')
  draft.reply('replyHow', 'replyNext')
}

/** Nobody knows what will be; what is, is on record. */
export function notKnown(draft: Draft, question: Question, forecast: string | null) {
  draft.say('predict')
  const [only] = draft.known.goals
  const goal = question.goal ?? (question.habit ? null : (only ?? null))
  if (goal) goalAhead(draft, goal, forecast)
  else overall(draft, question.habit)
}
