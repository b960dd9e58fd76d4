import { type Answer, type Draft, draftOf, nameOf } from './answer.ts'
import { checkIn, citeBestDay, did, move, planGoal, remember, skip } from './answers-doing.ts'
import { fact, recall } from './answers-memory.ts'
import { goalStanding, overall, whatMatters } from './answers-record.ts'
import { advice, hello, help, low, motivation, others, outside, thanks, who } from './answers-talk.ts'
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
import { due, next, start } from './answers-today.ts'
import type { Intent } from './intents.ts'
import type { Knowledge } from './knowledge.ts'
import { madeOf, type Question } from './question.ts'
import { quoted, type Voice } from './voice.ts'

/** What is answered also for somebody without any habit. */
const needsNoHabit: Intent[] = [
  'hello',
  'thanks',
  'who',
  'help',
  'outside',
  'others',
  'advice',
  'low',
  'note',
  'deadline',
  'predict',
  'plan-goal',
  'check-in',
  'remember',
  'recall',
  'fact',
]

/** The built-in coach: what was asked, the one fact that matters, one suggestion, one question; from the record only. */
export function answer(question: Question, known: Knowledge, voice: Voice, forecast: string | null): Answer {
  const draft = draftOf(known, voice)
  const { intent } = question
  if (!needsNoHabit.includes(intent) && known.habits.length === 0 && !question.goal) withoutHabits(draft)
  else answers[intent](draft, question, forecast)
  return draft.finish(madeOf(question, known))
}

/** Whether counting the plan of its goal helps the answer. */
export const wantsForecast = ({ intent, goal }: Question) => goal !== null && ['how', 'predict'].includes(intent)

function withoutHabits(draft: Draft) {
  const [goal] = draft.known.goals
  draft.say('noHabits')
  if (goal) draft.cite('planWaits', draft.facts.goal(goal, draft.known.today), { goal: quoted(goal.title) })
  else draft.say('noHabitsDo')
  draft.say('noHabitsAsk')
  draft.reply('replyHelp')
}

const answers: Record<Intent, (draft: Draft, question: Question, forecast: string | null) => void> = {
  due,
  next,
  why: whatMatters,
  how(draft, question, forecast) {
    const { span, goal, habit, isGoalFirst } = question
    if (span && !span.isDay) theSpan(draft, habit, goal, span)
    else if (goal && (!habit || isGoalFirst)) goalStanding(draft, goal, forecast)
    else overall(draft, habit)
  },
  day: theDay,
  amount,
  streak,
  lost: streakLost,
  missed,
  best: bestDays,
  strength,
  deadline: deadlines,
  predict: notKnown,
  note: lastNote,
  did,
  skip,
  move,
  'check-in': checkIn,
  'plan-goal': planGoal,
  remember,
  recall,
  fact,
  low,
  motivation,
  start,
  hello,
  thanks,
  who,
  help,
  advice,
  others,
  outside,
}

function streak(draft: Draft, { habit, longest: isLongest }: Question) {
  const { known, facts, voice } = draft
  const running = (habit ? [habit] : known.habits)
    .filter(({ streak }) => streak > 0)
    .sort((a, b) => b.streak - a.streak)
    .slice(0, 4)
  const longest = (habit ? [habit] : [...known.habits]).sort((a, b) => b.longest - a.longest)[0]
  const sayLongest = () => {
    if (longest && longest.longest > 0)
      draft.cite('streakLongest', facts.streak(longest), { h: nameOf(longest), n: longest.longest })
  }
  if (isLongest) sayLongest()
  if (running.length > 0)
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
  draft.say('skipIsFine')
  draft.say('askNext')
  draft.reply('replyNext', 'replyHow', 'replyMissed')
}

function missed(draft: Draft, question: Question) {
  const { habit, span } = question
  if (span?.isDay) return theDay(draft, question)
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

/** The latest gap of each habit, so that one does not hide the others. */
function oneEach<T extends { each: { id: string } }>(gaps: T[]): T[] {
  return gaps.filter(({ each }, at) => gaps.findIndex((other) => other.each.id === each.id) === at)
}
