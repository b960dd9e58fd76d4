import { type Draft, nameOf } from './answer.ts'
import { citeBestDay } from './answers-doing.ts'
import { citeQuota } from './answers-today.ts'
import type { KnownGoal, KnownHabit } from './knowledge.ts'
import type { Question } from './question.ts'
import type { Span } from './span.ts'
import { plain } from './voice.ts'
import { says } from './words/said.ts'

const mostNamed = 4

const ofToday = says`today, tonight, aaj, आज`
/** What one day had, or will ask for. */
export function theDay(draft: Draft, { habit, span, message }: Question) {
  const { known, facts, voice } = draft
  const day = span?.from ?? known.today
  if (habit && day <= known.today) return oneOn(draft, habit, day, span === null && !ofToday(message))
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
  citeWritten(draft, day)
  draft.say(
    done.length > 0 && done.length >= missed.length ? 'askHelped' : missed.length > 0 ? 'askBlocker' : 'askNext',
  )
  draft.reply('replyNext', 'replyHow', 'replyMissed')
}

/** The words that they wrote of a day, beside a tick or in a check-in. */
function citeWritten({ cite, known, facts, voice }: Draft, on: number) {
  const beside = known.notes.find(({ day }) => day === on)
  const checkin = known.checkins.find(({ day, note }) => day === on && note !== null)
  if (beside) cite('goalNote', facts.note(beside), { date: voice.date(on), note: plain(beside.note) })
  else if (checkin?.note) cite('goalNote', facts.checkin(checkin), { date: voice.date(on), note: plain(checkin.note) })
}

/** Whether one habit was done on a day; asked of no day, when it was last. */
function oneOn(draft: Draft, habit: KnownHabit, day: number, isLast: boolean) {
  const { facts, voice } = draft
  const state = habit.stateOn(day)
  const holes = { h: nameOf(habit), date: voice.date(day) }
  if (isLast && state !== 'done' && habit.lastDone !== null)
    draft.cite(day - habit.lastDone === 1 ? 'lastDone' : 'lastDoneAgo', facts.lastTick(habit, habit.lastDone, day), {
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
  if (counted.length > mostNamed)
    draft.cite(
      'spanAll',
      facts.allOf(
        counted.map(({ each, tally }) => ({ habit: each, tally })),
        span,
      ),
      {
        span: voice.span(span),
        ...sumOf(counted.map(({ tally }) => tally)),
      },
    )
  if (shown.length > 0)
    draft.citeAll(
      counted.length > mostNamed ? 'spanSome' : 'spanList',
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

type Tally = { done: number; due: number }
const sumOf = (tallies: Tally[]): Tally =>
  tallies.reduce((sum, { done, due }) => ({ done: sum.done + done, due: sum.due + due }), { done: 0, due: 0 })
const shareOf = ({ done, due }: Tally) => (due === 0 ? 0 : done / due)

/** Two stretches of time beside each other, of one habit, or of all with the one that changed most. */
export function theCompared(draft: Draft, { habit, goal }: Question, spans: [Span, Span]) {
  const { known, facts, voice } = draft
  const ofGoal = goal ? known.habits.filter(({ goalId }) => goalId === goal.id) : []
  const asked = (habit ? [habit] : ofGoal.length > 0 ? ofGoal : known.habits).filter((each) =>
    spans.some(({ from, to }) => each.tally(from, to).due > 0),
  )
  const [newer, older] = spans
  const isCounted = ({ from, to }: Span) => asked.some((each) => each.tally(from, to).due > 0)
  if (asked.length > 1)
    for (const span of spans) {
      const counted = asked
        .map((habit) => ({ habit, tally: habit.tally(span.from, span.to) }))
        .filter(({ tally }) => tally.due > 0)
      if (counted.length > 0)
        draft.cite('spanAll', facts.allOf(counted, span), {
          span: voice.span(span),
          ...sumOf(counted.map(({ tally }) => tally)),
        })
    }
  const changeOf = (each: KnownHabit) => {
    const [now, before] = [each.tally(newer.from, newer.to), each.tally(older.from, older.to)]
    return now.due === 0 || before.due === 0 ? 0 : Math.abs(shareOf(now) - shareOf(before))
  }
  const [most] = asked.toSorted((a, b) => changeOf(b) - changeOf(a))
  if (most && (asked.length === 1 || changeOf(most) > 0))
    for (const span of spans) citeSpanOf(draft, most, span, habit !== null)
  if (asked.length === 0) draft.say('spanNone')
  else if (!isCounted(newer) || !isCounted(older)) draft.say(isCounted(newer) ? 'comparedNoOlder' : 'comparedNoNewer')
  else if (newer.to >= known.today && newer.days === null) draft.say('comparedOpen')
  draft.say(asked.length === 0 ? 'askNext' : 'askHelped')
  draft.reply('replyMissed', 'replyNext', 'replyHow')
}

function citeSpanOf({ citeAll, facts, voice }: Draft, habit: KnownHabit, span: Span, withAmount: boolean) {
  const tally = habit.tally(span.from, span.to)
  const unit = withAmount ? habit.unit : null
  const value = unit ? habit.total(span.from, span.to) : null
  const items = [
    ...(tally.due > 0
      ? [
          {
            fact: facts.span(habit, span, tally),
            text: (m: string) => voice.say('howItem', { h: nameOf(habit), ...tally, m }),
          },
        ]
      : []),
    ...(unit && value !== null
      ? [{ fact: facts.total(habit, span, value), text: (m: string) => `${value} ${plain(unit)}${m}` }]
      : []),
  ]
  if (items.length > 0) citeAll('spanList', items, { span: voice.span(span) })
}

/** The weekday that works best for each habit that was asked for. */
export function bestDays(draft: Draft, { habit, weekday }: Question) {
  if (weekday !== null && ofWeekday(draft, habit, weekday)) return
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

/** How one weekday goes, the best first, and which other suits the poorest better; false where there is nothing to judge by. */
function ofWeekday(draft: Draft, habit: KnownHabit | null, weekday: number): boolean {
  const { known, facts, voice } = draft
  const judged = (habit ? [habit] : known.habits)
    .flatMap((each) => {
      const tally = each.weekdays[weekday]
      return tally && tally.due >= leastToJudge ? [{ each, tally }] : []
    })
    .sort((a, b) => shareOf(b.tally) - shareOf(a.tally))
  if (judged.length === 0) return false
  const shown = judged.length > mostNamed ? [...judged.slice(0, 2), ...judged.slice(-2)] : judged
  draft.citeAll(
    'weekdayList',
    shown.map(({ each, tally }) => ({
      fact: facts.best(each, { weekday, ...tally }),
      text: (m) => voice.say('howItem', { h: nameOf(each), ...tally, m }),
    })),
    { weekday: voice.weekday(weekday + 4) },
  )
  const poorest = judged.at(-1)
  const isPoor = poorest !== undefined && shareOf(poorest.tally) < 2 / 3
  if (isPoor && poorest.each.best?.weekday !== weekday) citeBestDay(draft, poorest.each)
  draft.say(isPoor ? 'askBlocker' : 'askHelped')
  draft.reply('replyMove', 'replyHow', 'replyNext')
  return true
}
const leastToJudge = 3
