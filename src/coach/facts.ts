import { civilDate } from '#platform/civil.ts'
import type { Citation } from './coach.api.ts'
import type { KnownCheckin, KnownFact, KnownGoal, KnownHabit, KnownMemory, KnownNote, KnownStep } from './knowledge.ts'
import type { Span } from './span.ts'
import { plain, quoted, type Voice } from './voice.ts'

/** One row, or one count of rows, that a sentence can rest on. Its label holds every number that the sentence may say. */
export type Fact = Omit<Citation, 'mark'>

const dot = (...parts: (string | null | false)[]) => parts.filter(Boolean).join(' · ')
const onDay = (id: string, day: number) => `/habits/${id}?day=${civilDate(day)}`
const ofHabit = (habit: KnownHabit, label: string, more: Partial<Fact> = {}): Fact => ({
  kind: 'habit',
  id: habit.id,
  date: null,
  label,
  href: `/habits/${habit.id}`,
  ...more,
})

type Average = { sum: number; days: number; value: number }
/** Letters of somebody's own words that are quoted. */
export const mostQuoted = 300

/** The facts of a record, worded in a voice. */
export const factsIn = ({ words, date, longDate, weekday, span }: Voice) => ({
  /** What today asks, or has. */
  today: (habit: KnownHabit, day: number): Fact =>
    habit.state === 'done'
      ? ofHabit(habit, dot(plain(habit.name), date(day), words.done), {
          kind: 'completion',
          date: civilDate(day),
          href: onDay(habit.id, day),
        })
      : ofHabit(
          habit,
          dot(
            plain(habit.name),
            date(day),
            habit.state === 'pending' && words.open,
            habit.minutes !== null && `${habit.minutes} ${words.minutes}`,
          ),
          { date: civilDate(day), href: onDay(habit.id, day) },
        ),
  /** What a day will ask, with the minutes set aside for it. */
  planned: (habit: KnownHabit, day: number): Fact =>
    ofHabit(
      habit,
      dot(plain(habit.name), date(day), words.open, habit.minutes !== null && `${habit.minutes} ${words.minutes}`),
      { date: civilDate(day), href: onDay(habit.id, day) },
    ),
  tick: (habit: KnownHabit, day: number): Fact =>
    ofHabit(habit, dot(plain(habit.name), date(day), words.done), {
      kind: 'completion',
      date: civilDate(day),
      href: onDay(habit.id, day),
    }),
  /** The place of a day, whatever stands there. */
  day: (habit: KnownHabit, day: number): Fact =>
    ofHabit(habit, dot(plain(habit.name), date(day)), { date: civilDate(day), href: onDay(habit.id, day) }),
  missed: (habit: KnownHabit, day: number): Fact =>
    ofHabit(habit, dot(plain(habit.name), date(day), words.missed), {
      date: civilDate(day),
      href: onDay(habit.id, day),
    }),
  window: (habit: KnownHabit, days: 7 | 30): Fact => {
    const { done, due } = days === 7 ? habit.week : habit.month
    return ofHabit(habit, dot(plain(habit.name), words.of(done, due), `${words.last} ${days} ${words.days}`))
  },
  /** Several habits added up over some days: the label holds what each of them gives. */
  allOf: (counted: { habit: KnownHabit; tally: { done: number; due: number } }[], days: Span): Fact => ({
    kind: 'habit',
    id: counted[0]?.habit.id ?? '',
    date: null,
    label: dot(
      words.of(
        counted.reduce((sum, { tally }) => sum + tally.done, 0),
        counted.reduce((sum, { tally }) => sum + tally.due, 0),
      ),
      span(days),
      ...counted.map(({ habit, tally }) => `${plain(habit.name, 30)} ${words.of(tally.done, tally.due)}`),
    ),
    href: '/habits',
  }),
  span: (habit: KnownHabit, days: Span, { done, due }: { done: number; due: number }): Fact =>
    ofHabit(habit, dot(plain(habit.name), words.of(done, due), span(days))),
  /** What a day had, in a word. */
  stateOf: (habit: KnownHabit, day: number, state: string): Fact =>
    ofHabit(habit, dot(plain(habit.name), date(day), state), {
      ...(state === words.done && { kind: 'completion' }),
      date: civilDate(day),
      href: onDay(habit.id, day),
    }),
  amount: (habit: KnownHabit, day: number, value: number): Fact =>
    ofHabit(habit, dot(plain(habit.name), date(day), `${value} ${plain(habit.unit ?? '')}`), {
      kind: 'completion',
      date: civilDate(day),
      href: onDay(habit.id, day),
    }),
  /** What is about to be recorded of a day. */
  told: (habit: KnownHabit, day: number, value: number | null): Fact =>
    ofHabit(habit, dot(plain(habit.name), date(day), value !== null && `${value} ${plain(habit.unit ?? '')}`), {
      date: civilDate(day),
      href: onDay(habit.id, day),
    }),
  moved: (habit: KnownHabit, from: number, to: number): Fact =>
    ofHabit(habit, dot(plain(habit.name), `${date(from)} → ${date(to)}`), {
      date: civilDate(from),
      href: onDay(habit.id, from),
    }),
  /** Amounts of some days, added up. */
  total: (habit: KnownHabit, days: Span, value: number): Fact =>
    ofHabit(habit, dot(plain(habit.name), span(days), `${value} ${plain(habit.unit ?? '')}`)),
  /** An amount on the days that have one: the label shows how it is reckoned. */
  average: (habit: KnownHabit, over: Span, { sum, days, value }: Average): Fact =>
    ofHabit(
      habit,
      dot(plain(habit.name), span(over), `${sum} ${plain(habit.unit ?? '')} / ${days} ${words.days} = ${value}`),
    ),
  /** By the week, over all days; without a unit it is the ticks that are counted. */
  weekly: (habit: KnownHabit, over: Span, { sum, days, value }: Average): Fact =>
    ofHabit(
      habit,
      dot(
        plain(habit.name),
        span(over),
        `${sum} ${habit.unit === null ? '×' : plain(habit.unit)} / ${days} ${words.days} × 7 = ${value}`,
      ),
    ),
  /** How often it was missed in some days. */
  missedIn: (habit: KnownHabit, days: Span, count: number): Fact =>
    ofHabit(habit, dot(plain(habit.name), `${words.missed} ${count}`, span(days))),
  /** The last tick, and how long ago that was. */
  lastTick: (habit: KnownHabit, day: number, today: number): Fact =>
    ofHabit(habit, dot(plain(habit.name), date(day), words.done, `${today - day} ${words.days}`), {
      kind: 'completion',
      date: civilDate(day),
      href: onDay(habit.id, day),
    }),
  /** Ticks of some days, each at the minutes that are planned for it. */
  spent: (habit: KnownHabit, days: Span, count: number, minutes: number): Fact =>
    ofHabit(habit, dot(plain(habit.name), span(days), `${count} × ${minutes} = ${count * minutes} ${words.minutes}`)),
  aim: (habit: KnownHabit): Fact =>
    ofHabit(habit, dot(plain(habit.name), `${habit.isLimit ? '≤' : '≥'} ${habit.aim} ${plain(habit.unit ?? '')}`)),
  /** How far the week or month of a quota has come. */
  quota: (habit: KnownHabit, { done, due, from, to }: NonNullable<KnownHabit['quota']>): Fact =>
    ofHabit(habit, dot(plain(habit.name), words.of(done, due), span({ from, to, isDay: false, days: null }))),
  memory: ({ id, text }: KnownMemory, day: number): Fact => ({
    kind: 'memory',
    id,
    date: civilDate(day),
    label: dot(date(day), quoted(text, mostQuoted)),
    href: `/memory?m=${id}`,
  }),
  /** Something known of their life: what it says, the words that say so and their day. */
  known: ({ id, value }: KnownFact, says: string, source: { text: string; day: number } | null): Fact => ({
    kind: 'fact',
    id,
    date: source && civilDate(source.day),
    label: dot(plain(says, 200), quoted(value), source && date(source.day), source && quoted(source.text, mostQuoted)),
    href: `/memory?fact=${id}`,
  }),
  strength: (habit: KnownHabit): Fact =>
    ofHabit(habit, dot(plain(habit.name), words.strength, words.of(habit.strength, 100))),
  /** All that was due on a day, which is done. */
  allDone: ([first, ...more]: [KnownHabit, ...KnownHabit[]], day: number): Fact => ({
    ...ofHabit(first, dot(date(day), words.of(more.length + 1, more.length + 1), words.done)),
    kind: 'completion',
    date: civilDate(day),
    href: onDay(first.id, day),
  }),
  streak: (habit: KnownHabit): Fact =>
    ofHabit(habit, dot(plain(habit.name), `${words.inARow} ${habit.streak}`, `${words.longest} ${habit.longest}`)),
  sameWeekday: (habit: KnownHabit, day: number): Fact =>
    ofHabit(habit, dot(plain(habit.name), weekday(day), words.of(habit.sameWeekday.done, habit.sameWeekday.due))),
  best: (habit: KnownHabit, best: { weekday: number; done: number; due: number }): Fact =>
    ofHabit(habit, dot(plain(habit.name), weekday(best.weekday + 4), words.of(best.done, best.due))), // day 4 of 1970 was a Monday
  /** The longest stretch without a tick, in days. */
  gap: (habit: KnownHabit, days: Span, count: number): Fact =>
    ofHabit(habit, dot(plain(habit.name), `${count} ${words.days}`, span(days))),
  cue: (habit: KnownHabit): Fact => ofHabit(habit, dot(plain(habit.name), habit.cue && plain(habit.cue))),
  smallest: (habit: KnownHabit): Fact =>
    ofHabit(habit, dot(plain(habit.name), habit.smallest && plain(habit.smallest))),
  page: (habit: KnownHabit): Fact => ofHabit(habit, plain(habit.name)),
  goal: (goal: KnownGoal, day: number): Fact => ({
    kind: 'goal',
    id: goal.id,
    date: goal.deadline === null ? null : civilDate(goal.deadline),
    label: dot(
      plain(goal.title),
      goal.deadline !== null && `${words.deadline} ${longDate(goal.deadline)}`,
      goal.deadline !== null && goal.deadline > day && `${goal.deadline - day} ${words.daysLeft}`,
    ),
    href: `/goals/${goal.id}`,
  }),
  /** A goal on the day of a check-in. */
  goalOn: (goal: KnownGoal, day: number): Fact => ({
    kind: 'goal',
    id: goal.id,
    date: civilDate(day),
    label: dot(plain(goal.title), date(day)),
    href: `/goals/${goal.id}`,
  }),
  /** Steps of one kind: how many of them are open. */
  stepsLeft: (goal: KnownGoal, what: string, left: number, all: number): Fact => ({
    kind: 'goal',
    id: goal.id,
    date: null,
    label: dot(plain(goal.title), quoted(what), `${left} / ${all}`),
    href: `/goals/${goal.id}`,
  }),
  stepDone: (goal: KnownGoal, step: KnownStep, day: number): Fact => ({
    kind: 'goal',
    id: goal.id,
    date: civilDate(day),
    label: dot(plain(goal.title), plain(step.title), words.done, date(day)),
    href: `/goals/${goal.id}`,
  }),
  step: (goal: KnownGoal, step: Pick<KnownStep, 'title' | 'due'> & { why?: string | null }): Fact => ({
    kind: 'goal',
    id: goal.id,
    date: civilDate(step.due),
    label: dot(plain(goal.title), plain(step.title), longDate(step.due), step.why ? plain(step.why, 300) : null),
    href: `/goals/${goal.id}`,
  }),
  /** Something that the plan says, or that counting it gives. */
  plan: (goal: KnownGoal, planId: string, says: string): Fact => ({
    kind: 'plan',
    id: planId,
    date: null,
    label: dot(plain(goal.title), plain(says, 400)),
    href: `/goals/${goal.id}`,
  }),
  checkin: (checkin: KnownCheckin): Fact => ({
    kind: 'checkin',
    id: checkin.id,
    date: civilDate(checkin.day),
    label: dot(
      plain(checkin.goalTitle),
      date(checkin.day),
      words[checkin.outcome],
      checkin.minutes !== null && `${checkin.minutes} ${words.minutes}`,
      checkin.note !== null && quoted(checkin.note),
    ),
    href: `/goals/${checkin.goalId}?checkin=${checkin.id}`,
  }),
  note: ({ habitId, habitName, day, note }: KnownNote): Fact => ({
    kind: 'completion',
    id: habitId,
    date: civilDate(day),
    label: dot(plain(habitName), date(day), quoted(note)),
    href: onDay(habitId, day),
  }),
})
export type Facts = ReturnType<typeof factsIn>
