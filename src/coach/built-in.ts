import { type Answer, type Draft, draftOf, isOpen } from './answer.ts'
import { advice } from './answers-advice.ts'
import { average } from './answers-average.ts'
import { bestDays, theCompared, theDay, theSpan } from './answers-days.ts'
import { checkIn, did, move, planGoal, remember, skip } from './answers-doing.ts'
import { lighten, low, motivation, news } from './answers-feelings.ts'
import { missed, streak } from './answers-held.ts'
import { manage } from './answers-manage.ts'
import { fact, forget, recall } from './answers-memory.ts'
import { goalStanding, overall, whatMatters } from './answers-record.ts'
import { step } from './answers-steps.ts'
import {
  agree,
  chat,
  clock,
  decline,
  hello,
  help,
  listen,
  others,
  outside,
  thanks,
  unclear,
  who,
} from './answers-talk.ts'
import { amount, deadlines, lastNote, notKnown, streakLost, strength } from './answers-time.ts'
import { due, next, start } from './answers-today.ts'
import { turnBack } from './answers-turn-back.ts'
import { wish } from './answers-wish.ts'
import { asksAverage } from './averages.ts'
import type { Intent } from './intents.ts'
import type { Knowledge } from './knowledge.ts'
import { madeOf, type Question } from './question.ts'
import { wantsOneLine } from './turn-back.ts'
import { quoted, type Voice } from './voice.ts'

/** What is answered also for somebody without any habit. */
const needsNoHabit: Intent[] = [
  'hello',
  'thanks',
  'who',
  'help',
  'outside',
  'others',
  'wish',
  'agree',
  'chat',
  'news',
  'manage',
  'step',
  'listen',
  'decline',
  'clock',
  'unclear',
  'advice',
  'low',
  'note',
  'deadline',
  'predict',
  'plan-goal',
  'check-in',
  'remember',
  'recall',
  'forget',
  'fact',
]

/** The built-in coach: what was asked, the one fact that matters, one suggestion, one question; from the record only. */
export function answer(question: Question, known: Knowledge, voice: Voice, forecast: string | null): Answer {
  const back = question.back ?? (wantsOneLine(question.message) ? 'shorter' : null)
  if (!back) return answerAnew(question, known, voice, forecast)
  const whole = answerAnew(question, known, voice, forecast)
  if (back === 'language') return whole
  const draft = draftOf(known, voice)
  turnBack(draft, question, back, whole)
  return draft.finish(madeOf(question, known))
}

function answerAnew(question: Question, known: Knowledge, voice: Voice, forecast: string | null): Answer {
  const draft = draftOf(known, voice)
  const { intent } = question
  if (!needsNoHabit.includes(intent) && known.habits.length === 0 && !question.goal) withoutHabits(draft, intent)
  else {
    answers[intent](draft, question, forecast)
    if (question.also) answerToo(draft, question, question.also, forecast)
  }
  return draft.finish(madeOf(question, known))
}

/** The other half of a message; what was just told as done is not what comes next. */
function answerToo(draft: Draft, { intent, habit }: Question, also: Question, forecast: string | null) {
  draft.endClause()
  if (!needsNoHabit.includes(also.intent) && draft.known.habits.length === 0 && !also.goal) return firstGoal(draft)
  const others = draft.known.habits.filter(({ id }) => !['did', 'skip'].includes(intent) || id !== habit?.id)
  if (['due', 'next'].includes(also.intent) && !also.span && !others.some(isOpen)) {
    draft.say('enough')
    return draft.say('askHelped')
  }
  answers[also.intent]({ ...draft, known: { ...draft.known, habits: others } }, also, forecast)
}

/** Whether counting the plan of its goal helps the answer. */
export const wantsForecast = ({ intent, goal }: Question) =>
  goal !== null && ['how', 'predict', 'amount'].includes(intent)

/** What was told is heard; of what was asked there is nothing yet. */
function withoutHabits(draft: Draft, intent: Intent) {
  const isTold = intent === 'did' || intent === 'check-in'
  draft.say(isTold ? 'noHabitsDid' : ofTheDay.includes(intent) ? 'noHabitsDay' : 'noHabits')
  firstGoal(draft)
}
const ofTheDay: Intent[] = ['due', 'next', 'start', 'skip', 'move', 'lighten']

/** Where a record begins: with a plan that waits, or with a goal in one sentence. */
function firstGoal(draft: Draft) {
  const [goal] = draft.known.goals
  if (goal) draft.cite('planWaits', draft.facts.goal(goal, draft.known.today), { goal: quoted(goal.title) })
  else draft.say('noHabitsDo')
  draft.say('noHabitsAsk')
}

const answers: Record<Intent, (draft: Draft, question: Question, forecast: string | null) => void> = {
  due,
  next,
  why: whatMatters,
  how(draft, question, forecast) {
    const { span, goal, habit, isGoalFirst, compared } = question
    if (asksAverage(question.message) && average(draft, question)) return
    if (compared) theCompared(draft, question, compared)
    else if (span?.isDay) theDay(draft, question)
    else if (span) theSpan(draft, habit, goal, span)
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
  forget,
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
  wish,
  agree,
  chat,
  news,
  manage,
  step,
  lighten,
  listen,
  decline,
  clock,
  unclear,
}
