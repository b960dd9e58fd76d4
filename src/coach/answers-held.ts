import { civilDate } from '#platform/civil.ts'
import { type Draft, nameOf } from './answer.ts'
import { theDay } from './answers-days.ts'
import { citeBestDay } from './answers-doing.ts'
import { isQuestion } from './intents.ts'
import type { KnownHabit } from './knowledge.ts'
import type { Question } from './question.ts'
import type { Span } from './span.ts'
import { says } from './words/said.ts'

export function streak(draft: Draft, { habit, longest: isLongest }: Question) {
  const { known, facts, voice } = draft
  const running = (habit ? [habit] : known.habits)
    .filter(({ streak }) => streak > 0)
    .sort((a, b) => b.streak - a.streak)
    .slice(0, 4)
  const longest = (habit ? [habit] : [...known.habits]).sort((a, b) => b.longest - a.longest)[0]
  const sayLongest = () => {
    if (longest && longest.longest > 0 && longest.longest !== habit?.streak)
      draft.cite('streakLongest', facts.streak(longest), { h: nameOf(longest), n: longest.longest })
  }
  if (isLongest) sayLongest()
  if (habit && habit.streak > 0) draft.cite('streakNow', facts.streak(habit), { h: nameOf(habit), n: habit.streak })
  else if (running.length > 0)
    draft.citeAll(
      'streakList',
      running.map((each) => ({
        fact: facts.streak(each),
        text: (m) => voice.say('streakItem', { h: nameOf(each), n: each.streak, m }),
      })),
    )
  else if (habit) draft.cite('streakNoneOf', facts.streak(habit), { h: nameOf(habit) })
  else draft.say('streakNone')
  if (!isLongest) sayLongest()
  if (habit?.state === 'pending') draft.cite('isOpen', facts.today(habit, known.today), { h: nameOf(habit) })
  else draft.say('skipIsFine')
  draft.say('askNext')
  draft.reply('replyNext', 'replyHow', 'replyMissed')
}

export function missed(draft: Draft, question: Question) {
  const { habit, span, isWeekday, isCount } = question
  if (isWeekday) return worstDays(draft, habit)
  if (habit && question.longest) return longestGap(draft, habit)
  if (habit && !span && asksLast(question.message) && lastMissed(draft, habit)) return
  if (isTold(question)) return notDone(draft, habit, span?.from ?? draft.known.today)
  if (span?.isDay) return theDay(draft, question)
  if (isCount) return howOften(draft, habit, span ?? lastDays(draft.known.today))
  const gaps = (habit ? [habit] : draft.known.habits)
    .flatMap((each) => (span ? each.missedIn(span.from, span.to) : each.missed).map((day) => ({ each, day })))
    .sort((a, b) => b.day - a.day)
  const shown = [...new Map(gaps.map((gap) => [gap.each.id, gap])).keys()].length > 3 ? oneEach(gaps) : gaps
  if (shown.length > 0) {
    draft.citeAll(
      span ? 'missedSpan' : 'missedList',
      shown.slice(0, 5).map(({ each, day }) => ({
        fact: draft.facts.missed(each, day),
        text: (m) => `${nameOf(each)} ${draft.voice.date(day)}${m}`,
      })),
    )
    draft.say('missedInfo')
  } else draft.say(span ? 'missedSpanNone' : 'missedNone')
  const about = gaps[0]?.each ?? habit ?? draft.known.habits[0]
  if (about && !citeBestDay(draft, about)) draft.cite('planWhere', draft.facts.page(about), { h: nameOf(about) })
  draft.say(gaps.length > 0 ? 'askBlocker' : 'askNext')
  draft.reply('replyMove', 'replyNext', 'replyLow')
}

const asksLast = says`last, when, aakhri, pichhli baar, kab, आखिरी, पिछली बार, कब`
const lookBackDays = 45
function lastMissed(draft: Draft, habit: KnownHabit): boolean {
  const { known, facts, voice } = draft
  const day = habit.missedIn(known.today - lookBackDays, known.today - 1).at(-1)
  if (day === undefined) return false
  draft.cite('missedLast', facts.missed(habit, day), { h: nameOf(habit), date: voice.date(day) })
  if (!citeBestDay(draft, habit)) draft.cite('planWhere', facts.page(habit), { h: nameOf(habit) })
  draft.say('askBlocker')
  draft.reply('replyMove', 'replyNext', 'replyLow')
  return true
}

/** The most days in a row without a tick, as far back as is looked. */
function longestGap(draft: Draft, habit: KnownHabit) {
  const { known, facts, voice } = draft
  let [from, longest] = [known.today, 0]
  let run = 0
  for (let day = known.today - lookBackDays; day < known.today; day++) {
    run = habit.stateOn(day) === 'done' ? 0 : run + 1
    if (run > longest) [from, longest] = [day - run + 1, run]
  }
  const span = { from, to: from + longest - 1, isDay: false, days: null }
  if (longest > 0)
    draft.cite(longest === 1 ? 'gapOne' : 'gapLongest', facts.gap(habit, span, longest), {
      h: nameOf(habit),
      n: longest,
      span: voice.span(span),
    })
  else draft.say('missedSpanNone')
  draft.say('askBlocker')
  draft.reply('replyMove', 'replyNext', 'replyHow')
}

/** The latest gap of each habit, so that one does not hide the others. */
function oneEach<T extends { each: { id: string } }>(gaps: T[]): T[] {
  return gaps.filter(({ each }, at) => gaps.findIndex((other) => other.each.id === each.id) === at)
}

const lastDays = (today: number): Span => ({ from: today - 7, to: today - 1, isDay: false, days: null })
/** They say it of one day, and do not ask. */
const isTold = ({ message, habit, span }: Question) =>
  habit !== null && !isQuestion(message) && (span === null || span.isDay)

/** Told, not asked: no blame, nothing written; where there was a reason, a skip is offered. */
function notDone(draft: Draft, habit: KnownHabit | null, day: number) {
  const { known, facts, voice } = draft
  if (!habit) return
  const state = habit.stateOn(day)
  const holes = { h: nameOf(habit), date: voice.date(day) }
  if (state === 'done') draft.cite('notDoneHas', facts.tick(habit, day), holes)
  else draft.say('notDone')
  if (state === 'pending') draft.cite('isOpen', facts.today(habit, known.today), holes)
  else if (state === 'missed') draft.cite('dayHasNot', facts.missed(habit, day), holes)
  if (state === 'pending' || state === 'missed') {
    draft.say('notDoneSkip')
    draft.offer('skip-habit', { habitId: habit.id, date: civilDate(day) })
  } else if (state === 'none') draft.cite('dayFree', facts.day(habit, day), holes)
  draft.say(state === 'done' ? 'askHelped' : 'askBlocker')
  draft.reply('replyMove', 'replyNext', 'replyLow')
}

/** The weekday that fails most, and the one that does not. */
function worstDays(draft: Draft, habit: KnownHabit | null) {
  const { known, facts, voice } = draft
  const having = (habit ? [habit] : known.habits).flatMap((each) => (each.worst ? [{ each, worst: each.worst }] : []))
  const hardest = having.toSorted((a, b) => a.worst.done / a.worst.due - b.worst.done / b.worst.due).slice(0, 2)
  for (const { each, worst } of hardest)
    draft.cite('worstOf', facts.best(each, worst), {
      ...worst,
      h: nameOf(each),
      weekday: voice.weekday(worst.weekday + 4),
    })
  const about = hardest[0]?.each ?? habit
  if (hardest.length === 0) draft.say('worstNone')
  if (about) citeBestDay(draft, about)
  draft.say(hardest.length > 0 ? 'askBlocker' : 'askNext')
  draft.reply('replyMove', 'replyNext', 'replyHow')
}

function howOften(draft: Draft, habit: KnownHabit | null, span: Span) {
  const { known, facts, voice } = draft
  const counted = (habit ? [habit] : known.habits)
    .map((each) => ({ each, count: each.missedIn(span.from, span.to).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  if (counted.length > 0)
    draft.citeAll(
      'missedCount',
      counted.slice(0, 4).map(({ each, count }) => ({
        fact: facts.missedIn(each, span, count),
        text: (m) => voice.say(count === 1 ? 'missedItemOne' : 'missedItem', { h: nameOf(each), n: count, m }),
      })),
      { span: voice.span(span) },
    )
  else draft.say('missedSpanNone')
  const about = counted[0]?.each ?? habit ?? known.habits[0]
  if (about) citeBestDay(draft, about)
  draft.say(counted.length > 0 ? 'askBlocker' : 'askNext')
  draft.reply('replyMove', 'replyNext', 'replyHow')
}
