import { type Draft, nameOf } from './answer.ts'
import { byTheWeek } from './averages.ts'
import type { KnownHabit } from './knowledge.ts'
import type { Question } from './question.ts'
import type { Span } from './span.ts'
import { plain } from './voice.ts'

const ordinaryDays = { day: 30, week: 28 }
const mostShown = 3

/**
 * What a habit comes to on average: by the day over the days that have an amount, by the week over all days since it
 * began; false where nothing was recorded that an average could be made of.
 */
export function average(draft: Draft, { habit, span, message }: Question): boolean {
  const { known } = draft
  const isWeekly = byTheWeek(message)
  const days = isWeekly ? ordinaryDays.week : ordinaryDays.day
  const over = span && !span.isDay ? span : { from: known.today - days + 1, to: known.today, isDay: false, days }
  const asked = habit ? [habit] : known.habits.filter(({ unit }) => unit !== null)
  const said = asked.slice(0, mostShown).filter((each) => averageOf(draft, each, { span: over, isWeekly }))
  if (said.length === 0) return false
  draft.say('askHelped')
  draft.reply('replyHow', 'replyNext')
  return true
}

function averageOf(
  { cite, facts, voice, known }: Draft,
  habit: KnownHabit,
  { span, isWeekly }: { span: Span; isWeekly: boolean },
): boolean {
  const inSpan = daysOf(span, known.today)
  const counted = inSpan.filter((day) => habit.valueOn(day) !== null)
  const holes = { h: nameOf(habit), span: voice.span(span), unit: plain(habit.unit ?? '') }
  if (habit.unit !== null && counted.length > 0 && !isWeekly) {
    const sum = counted.reduce((total, day) => total + (habit.valueOn(day) ?? 0), 0)
    const value = rounded(sum / counted.length)
    cite('averageDay', facts.average(habit, span, { sum, days: counted.length, value }), {
      ...holes,
      value,
      n: counted.length,
    })
    return true
  }
  const begun = inSpan.findIndex((day) => habit.stateOn(day) !== 'none')
  const days = begun < 0 ? 0 : inSpan.length - begun
  if (days < daysOfWeek) return false
  const sum =
    habit.unit === null ? inSpan.filter((day) => habit.stateOn(day) === 'done').length : habit.total(span.from, span.to)
  if (sum === null) return false
  const value = rounded((sum / days) * daysOfWeek)
  const key = habit.unit === null ? 'averageTimes' : 'averageWeek'
  cite(key, facts.weekly(habit, span, { sum, days, value }), { ...holes, value })
  return true
}

const daysOfWeek = 7
const daysOf = ({ from, to }: Span, today: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(to, today) - from + 1) }, (_, index) => from + index)
/** To one digit behind the point: more would look surer than it is. */
const rounded = (value: number) => Math.round(value * 10) / 10
