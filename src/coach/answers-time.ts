import { citeDeadline, citeStep, type Draft, isOpen, nameOf } from './answer.ts'
import { goalStanding, overall } from './answers-record.ts'
import type { KnownGoal, KnownHabit } from './knowledge.ts'
import type { Question } from './question.ts'
import type { Span } from './span.ts'
import { plain } from './voice.ts'

const mostNamed = 4

/** What one day had, or will ask for. */
export function theDay(draft: Draft, { habit, span }: Question) {
  const { known, facts, voice } = draft
  const day = span?.from ?? known.today
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

/** How a stretch of days went: the fullest and the emptiest. */
export function theSpan(draft: Draft, habit: KnownHabit | null, goal: KnownGoal | null, span: Span) {
  const { known, facts, voice } = draft
  const ofGoal = goal ? known.habits.filter(({ goalId }) => goalId === goal.id) : []
  const counted = (habit ? [habit] : ofGoal.length > 0 ? ofGoal : known.habits)
    .map((each) => ({ each, tally: each.tally(span.from, span.to) }))
    .filter(({ tally }) => tally.due > 0)
    .sort((a, b) => b.tally.done / b.tally.due - a.tally.done / a.tally.due)
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
  else draft.say('spanNone')
  const isPoor = shown.some(({ tally }) => tally.done * 2 < tally.due)
  draft.say(shown.length === 0 ? 'askNext' : isPoor ? 'askBlocker' : 'askHelped')
  draft.reply('replyMissed', 'replyNext', 'replyWhy')
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
  const asked = (goal ? [goal] : draft.known.goals.toSorted((a, b) => Number(isPast(b)) - Number(isPast(a)))).slice(
    0,
    3,
  )
  for (const each of asked) {
    citeDeadline(draft, each)
    citeStep(draft, each)
  }
  if (asked.length === 0) draft.say('noGoals')
  else if (isLate && !asked.some((each) => isPast(each))) draft.say('noneOverdue')
  draft.say(asked.length === 0 ? 'noHabitsAsk' : 'askStep')
  draft.reply('replyNext', 'replyHow')
}

export function strength(draft: Draft, { habit }: Question) {
  const { known, facts } = draft
  const asked = habit ? [habit] : [...known.habits].sort((a, b) => b.strength - a.strength).slice(0, 3)
  for (const each of asked) draft.cite('strength', facts.strength(each), { h: nameOf(each), n: each.strength })
  const [first] = asked
  if (habit && first && first.month.due > 0) draft.cite('window', facts.window(first, 30), { days: 30, ...first.month })
  draft.say(asked.some((each) => each.strength < 50) ? 'askBlocker' : 'askHelped')
  draft.reply('replyHow', 'replyNext', 'replyMissed')
}

/** The last words that they wrote in a check-in, or beside a tick. */
export function lastNote(draft: Draft, { goal, habit }: Question) {
  const { known, facts, voice } = draft
  const ofHabit = habit ? known.notes.find(({ habitId }) => habitId === habit.id) : undefined
  const checkin = ofHabit ? undefined : known.checkins.find(({ goalId, note }) => note && (!goal || goalId === goal.id))
  const note = ofHabit ?? known.notes[0]
  if (checkin?.note)
    draft.cite('goalNote', facts.checkin(checkin), { date: voice.date(checkin.day), note: plain(checkin.note) })
  else if (note && !goal)
    draft.cite('goalNote', facts.note(note), { date: voice.date(note.day), note: plain(note.note) })
  else draft.say('noteNone')
  draft.say('askNext')
  draft.reply('replyHow', 'replyNext')
}

export function streakLost(draft: Draft, { habit }: Question) {
  const { known, facts } = draft
  const about = habit ? [habit] : [...known.habits].sort((a, b) => b.longest - a.longest).slice(0, 3)
  for (const each of about) {
    if (each.streak > 0) draft.cite('streakHolds', facts.streak(each), { h: nameOf(each), n: each.streak })
    else if (each.longest > 0) draft.cite('streakGone', facts.streak(each), { h: nameOf(each), n: each.longest })
  }
  if (about.every(({ longest }) => longest === 0)) draft.say('streakNone')
  const open = about.find((each) => isOpen(each))
  if (open) draft.cite('isOpen', facts.today(open, known.today), { h: nameOf(open) })
  draft.say('askNext')
  draft.reply('replyNext', 'replyMissed', 'replyHow')
}

/** How much of what a habit counts, on one day. */
export function amount(draft: Draft, { habit, span }: Question) {
  const { known, facts, voice } = draft
  if (!habit) return
  const day = span?.isDay ? span.from : known.today
  const value = habit.valueOn(day)
  const holes = { h: nameOf(habit), date: voice.date(day) }
  if (value === null) draft.cite('amountNone', facts.day(habit, day), holes)
  else draft.cite('amount', facts.amount(habit, day, value), { ...holes, value, unit: plain(habit.unit ?? '') })
  if (isOpen(habit) && day === known.today) draft.cite('isOpen', facts.today(habit, day), { h: nameOf(habit) })
  draft.say('askNext')
  draft.reply('replyHow', 'replyNext')
}

/** Nobody knows what will be; what is, is on record. */
export function notKnown(draft: Draft, question: Question) {
  draft.say('predict')
  const [only] = draft.known.goals
  const goal = question.goal ?? (question.habit ? null : (only ?? null))
  if (goal) goalStanding(draft, goal, null)
  else overall(draft, question.habit)
}
