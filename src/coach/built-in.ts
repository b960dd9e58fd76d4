import {
  type Answer,
  citeEvidence,
  citeGoal,
  type Draft,
  draftOf,
  isDone,
  isOpen,
  nameOf,
  suggestBeginning,
} from './answer.ts'
import { goalStanding, overall, whatMatters } from './answers-record.ts'
import {
  amount,
  bestDays,
  deadlines,
  lastNote,
  notKnown,
  streakLost,
  strength,
  theDay,
  theSpan,
} from './answers-time.ts'
import type { Intent } from './intents.ts'
import type { Knowledge, KnownHabit } from './knowledge.ts'
import type { Question } from './question.ts'
import { quoted, type Voice } from './voice.ts'

/** The built-in coach: what was asked, the one fact that matters, one suggestion, one question; from the record only. */
export function answer(question: Question, known: Knowledge, voice: Voice, forecast: string | null): Answer {
  const draft = draftOf(known, voice)
  const { intent } = question
  const needsRecord = !['hello', 'thanks', 'who', 'help', 'unknown', 'low', 'note', 'deadline', 'predict'].includes(
    intent,
  )
  if (needsRecord && known.habits.length === 0 && !question.goal) return withoutHabits(draft)
  answers[intent](draft, question, forecast)
  return draft.finish()
}

function withoutHabits(draft: Draft): Answer {
  const [goal] = draft.known.goals
  draft.say('noHabits')
  if (goal) draft.cite('planWaits', draft.facts.goal(goal, draft.known.today), { goal: quoted(goal.title) })
  else draft.say('noHabitsDo')
  draft.say('noHabitsAsk')
  draft.reply('replyHelp')
  return draft.finish()
}

const answers: Record<Intent, (draft: Draft, question: Question, forecast: string | null) => void> = {
  due(draft) {
    const [open, done] = [draft.known.habits.filter(isOpen), draft.known.habits.filter(isDone)]
    if (open.length > 0) listToday(draft, 'dueOpen', open)
    else if (done.length === 0) draft.say('dueNone')
    if (done.length > 0) open.length > 0 ? listToday(draft, 'dueDone', done) : listAllDone(draft, done)
    const [next] = open
    if (next) suggestBeginning(draft, next)
    else if (done.length > 0) draft.say('enough')
    draft.say(next ? 'askWhen' : 'askNext')
    draft.reply(...(next ? (['replyWhy', 'replyStart', 'replyLow'] as const) : (['replyHow', 'replyMissed'] as const)))
  },
  why: whatMatters,
  how(draft, question, forecast) {
    const { span } = question
    if (span && !span.isDay) theSpan(draft, question.habit, question.goal, span)
    else if (question.goal) goalStanding(draft, question.goal, forecast)
    else overall(draft, question.habit)
  },
  streak(draft, { habit }) {
    const running = (habit ? [habit] : draft.known.habits)
      .filter(({ streak }) => streak > 0)
      .sort((a, b) => b.streak - a.streak)
      .slice(0, 4)
    if (running.length > 0)
      draft.citeAll(
        'streakList',
        running.map((each) => ({
          fact: draft.facts.streak(each),
          text: (m) => draft.voice.say('streakItem', { h: nameOf(each), n: each.streak, m }),
        })),
      )
    else draft.say('streakNone')
    const longest = (habit ? [habit] : [...draft.known.habits]).sort((a, b) => b.longest - a.longest)[0]
    if (longest && longest.longest > 0)
      draft.cite('streakLongest', draft.facts.streak(longest), { h: nameOf(longest), n: longest.longest })
    draft.say('skipIsFine')
    draft.say('askNext')
    draft.reply('replyNext', 'replyHow', 'replyMissed')
  },
  missed(draft, question) {
    const { habit, span } = question
    if (span?.isDay) return theDay(draft, question)
    const gaps = (habit ? [habit] : draft.known.habits)
      .flatMap((each) => (span ? each.missedIn(span.from, span.to) : each.missed).map((day) => ({ each, day })))
      .sort((a, b) => b.day - a.day)
      .slice(0, 4)
    if (gaps.length > 0) {
      draft.citeAll(
        span ? 'missedSpan' : 'missedList',
        gaps.map(({ each, day }) => ({
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
  },
  did(draft, { habit, day }) {
    const { known, facts, voice } = draft
    const open = known.habits.filter(isOpen)
    const isTicked = habit !== null && (day === known.today ? isDone(habit) : habit.lastDone === day)
    if (habit && isTicked) draft.cite('didAlready', facts.tick(habit, day), { h: nameOf(habit), date: voice.date(day) })
    else if (habit) draft.cite('didOffer', facts.day(habit, day), { h: nameOf(habit) })
    else if (open.length === 1 && open[0])
      draft.cite('didOffer', facts.today(open[0], known.today), { h: nameOf(open[0]) })
    else if (open.length > 1) listToday(draft, 'didWhich', open)
    else draft.say('didNothing')
    const about = habit ?? open[0] ?? known.habits.find(isDone)
    if (about) citeEvidence(draft, about)
    draft.say('askHelped')
    draft.reply('replyNext', 'replyHow')
  },
  low(draft) {
    draft.say('low')
    const lightest = draft.known.habits.filter(isOpen).sort((a, b) => (a.minutes ?? 30) - (b.minutes ?? 30))[0]
    if (lightest) {
      draft.say('skipIsFine')
      draft.cite('lightest', draft.facts.today(lightest, draft.known.today), { h: nameOf(lightest) })
      if (lightest.smallest) suggestBeginning(draft, lightest)
    }
    draft.say('askLow')
    draft.reply('replyNext', 'replyMove')
  },
  motivation(draft, { habit }) {
    const { known, facts } = draft
    const proud = habit ?? [...known.habits].sort((a, b) => b.month.done - a.month.done || b.streak - a.streak)[0]
    draft.say('lookBack')
    if (proud && proud.month.done > 0 && proud.month.due > 0)
      draft.citeAll(
        'howList',
        [
          {
            fact: facts.window(proud, 30),
            text: (m) => draft.voice.say('howItem', { h: nameOf(proud), ...proud.month, m }),
          },
        ],
        { days: 30 },
      )
    else if (proud) citeEvidence(draft, proud)
    const goal = known.goals.find(({ id }) => id === proud?.goalId)
    if (goal) citeGoal(draft, goal)
    const next = known.habits.find(isOpen)
    if (next) draft.cite('startWith', facts.today(next, known.today), { h: nameOf(next) })
    draft.say('askHelped')
    draft.reply('replyStart', 'replyNext', 'replyWhy')
  },
  start(draft, { habit }) {
    const first = habit ?? draft.known.habits.find(isOpen) ?? draft.known.habits[0]
    if (!first) return
    startWith(draft, first)
    suggestBeginning(draft, first)
    draft.say('askWhen')
    draft.reply('replyWhy', 'replyDone', 'replyLow')
  },
  plan(draft, { habit }) {
    const { known } = draft
    const about =
      habit ?? known.habits.find(({ missed }) => missed.length > 0) ?? known.habits.find(isOpen) ?? known.habits[0]
    draft.say('planMine')
    if (!about) return
    draft.cite('planWhere', draft.facts.page(about), { h: nameOf(about) })
    if (!citeBestDay(draft, about)) citeEvidence(draft, about)
    draft.say('askBlocker')
    draft.reply('replyMissed', 'replyHow', 'replyLow')
  },
  next(draft) {
    const { known } = draft
    const [next] = known.habits.filter(isOpen)
    const done = known.habits.filter(isDone)
    if (next) {
      startWith(draft, next)
      citeEvidence(draft, next)
      suggestBeginning(draft, next)
    } else if (done.length > 0) listAllDone(draft, done)
    else draft.say('dueNone')
    if (!next && done.length > 0) draft.say('enough')
    draft.say(next ? 'askWhen' : 'askNext')
    draft.reply(...(next ? (['replyWhy', 'replyDone', 'replyLow'] as const) : (['replyHow', 'replyMissed'] as const)))
  },
  day: theDay,
  best: bestDays,
  deadline: deadlines,
  strength,
  note: lastNote,
  lost: streakLost,
  amount,
  predict: notKnown,
  thanks(draft) {
    draft.say('thanks')
    const next = draft.known.habits.find(isOpen)
    if (next) draft.cite('isOpen', draft.facts.today(next, draft.known.today), { h: nameOf(next) })
    draft.say('askNext')
    draft.reply('replyNext', 'replyHow')
  },
  hello(draft) {
    draft.say('hello', { name: draft.known.name })
    const open = draft.known.habits.filter(isOpen)
    const done = draft.known.habits.filter(isDone)
    if (open.length > 0) listToday(draft, 'dueOpen', open)
    else if (done.length > 0) listAllDone(draft, done)
    else draft.say(draft.known.habits.length > 0 ? 'dueNone' : 'noHabitsDo')
    draft.say('askNext')
    draft.reply('replyNext', 'replyHow', 'replyHelp')
  },
  who(draft) {
    draft.say('who')
    draft.say('whoWorks')
    draft.say('canDo')
    draft.reply('replyDue', 'replyHow', 'replyNext')
  },
  help(draft) {
    draft.say('canDo')
    draft.say('whoWorks')
    draft.say('askNext')
    draft.reply('replyDue', 'replyHow', 'replyMissed')
  },
  unknown(draft) {
    draft.say('unknown')
    draft.say('canDo')
    const next = draft.known.habits.find(isOpen)
    if (next) draft.cite('isOpen', draft.facts.today(next, draft.known.today), { h: nameOf(next) })
    draft.say('askNext')
    draft.reply('replyDue', 'replyHow', 'replyNext')
  },
}

const mostNamed = 4

/** Says that all of today is done, and how much that is. */
function listAllDone(draft: Draft, done: KnownHabit[]) {
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

/** At most four are named; the page of the day has them all. */
function listToday(draft: Draft, key: 'dueOpen' | 'dueDone' | 'dueAllDoneOne' | 'didWhich', habits: KnownHabit[]) {
  draft.citeAll(
    key,
    habits
      .slice(0, mostNamed)
      .map((habit) => ({ fact: draft.facts.today(habit, draft.known.today), text: (m) => nameOf(habit) + m })),
  )
  if (habits.length > mostNamed) draft.say('more')
}

function startWith(draft: Draft, habit: KnownHabit) {
  const fact = draft.facts.today(habit, draft.known.today)
  draft.cite('startWith', fact, { h: nameOf(habit) })
  if (habit.minutes !== null && !isDone(habit)) draft.cite('minutes', fact, { minutes: habit.minutes })
}

/** Names the weekday that works clearly best, when the record has one. */
function citeBestDay(draft: Draft, habit: KnownHabit): boolean {
  const { best } = habit
  if (!best || best.done * 4 < best.due * 3) return false
  draft.cite('bestOf', draft.facts.best(habit, best), {
    ...best,
    h: nameOf(habit),
    weekday: draft.voice.weekday(best.weekday + 4),
  })
  return true
}
