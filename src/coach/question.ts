import { civilDate, dayNumber } from '#platform/civil.ts'
import { clausesOf } from './clauses.ts'
import type { Made } from './coach.api.ts'
import { counselIn } from './counsel.ts'
import { feelingIn } from './feelings.ts'
import { asksWhyItWent, isGoAhead, lastAbout, tieOf } from './follow-up.ts'
import { asksWorstDay } from './intents/record.ts'
import { asksLongest, asksTimes, asksWeakest, bestOf, type Intent, isQuestion, scoresOf } from './intents.ts'
import type { Knowledge, KnownGoal, KnownHabit } from './knowledge.ts'
import { isPicking, onlyPicks, pickedIn } from './picked.ts'
import { replyTo } from './reply-to.ts'
import { amountFor, minutesIn } from './slots/amounts.ts'
import { noteIn, type Outcome, outcomeIn } from './slots/check-in.ts'
import { moveIn } from './slots/move.ts'
import { goalSentence, toRemember } from './slots/told.ts'
import { comparedIn, daysIn, followingSpan, type Span, spanOf, weekdayAsked } from './span.ts'
import { type NamedSteps, stepsNamed } from './steps.ts'
import { type Subject, subjectOf } from './subject.ts'
import { goalsOfTheme } from './themes-asked.ts'
import { topicOf } from './topic.ts'
import { type TurnBack, turnBackIn } from './turn-back.ts'
import { weigh } from './weigh.ts'
import { says } from './words/said.ts'
import { plainSpelling } from './words/spelling.ts'

/** What a message asks or tells, and what of the record it names. */
export type Question = {
  message: string
  intent: Intent
  habit: KnownHabit | null
  goal: KnownGoal | null
  /** Habits that it may mean, when it may mean several alike. */
  choices: KnownHabit[]
  topic: string | null
  /** The day of what was done, or is skipped or moved. */
  day: number
  /** Of a move: where it goes. */
  to: number | null
  /** The time it names, when it names one. */
  span: Span | null
  value: number | null
  unit: string | null
  minutes: number | null
  outcome: Outcome | null
  /** Words to keep: a check-in's note, what to remember, a goal's sentence. */
  text: string | null
  longest: boolean
  /** The poorest is asked for, not the best: of habits, or of weekdays. */
  isWeakest: boolean
  isWeekday: boolean
  /** How often is asked, not only when. */
  isCount: boolean
  /** Two stretches of time to hold against each other. */
  compared: [Span, Span] | null
  /** Of a message that tells one thing and asks another, the other. */
  also: Question | null
  /** Of a habit and a goal that are both named, the goal is spoken of. */
  isGoalFirst: boolean
  /** Why it went as the answer before said. */
  isWhyItWent: boolean
  /** It points back to a habit without naming it. */
  isAboutIt: boolean
  /** Steps of a plan that it names. */
  named: NamedSteps | null
  /** Of something that was done or is skipped: other habits that are named beside the first. */
  others: KnownHabit[]
  /** A weekday as such, Monday 0: "is Tuesday bad for me". */
  weekday: number | null
  /** What is asked of the answer to this question, which was given before. */
  back: TurnBack | null
}

/** From which day on the record is needed to answer: the first of a month or week that touches the time it speaks of. */
export function sinceOf(message: string, today: number, before: Made[] = []): number {
  const { from, date } = lastAbout(before)?.slots ?? {}
  const earlier = [from, date].flatMap((day) => (typeof day === 'string' ? [dayNumber(day)] : []))
  const compared = comparedIn(message, today)?.map(({ from }) => from) ?? []
  const first = Math.min(spanOf(message, today)?.from ?? today, today, ...compared, ...earlier)
  return first - longestPeriod
}
/** A quota's period that ends in a span began up to a month before it. */
const longestPeriod = 31

/** "Can you log …" asks for nothing but to have it logged. */
const politely =
  /^(?:can|could|will|would) (?:you|u) (?:please |pls |plz )?(?=(?:log|mark|tick|skip|move|shift|remember|record|note|cancel|plan)\b)/i

/** `before`: what earlier answers of the conversation were made of, oldest first. */
export function questionOf(asked: string, known: Knowledge, before: Made[] = []): Question {
  const message = asked.replace(politely, '')
  return turnedBack(message, known, before) ?? askedAnew(message, known, before)
}

/** Of what is asked of the last answer, the question that it answered. */
function turnedBack(message: string, known: Knowledge, before: Made[]): Question | null {
  const { lastAsked } = known
  const isBeside = isPicking(message) && pickedIn(message, known) === null && hasNone(subjectOf(message, known))
  const back = lastAsked ? (turnBackIn(message) ?? (isBeside ? 'more' : null)) : null
  if (!lastAsked || !back) return null
  if (back === 'drop') return { ...oneIn(message, known, before), intent: 'decline' }
  const question = askedAnew(
    lastAsked.message.replace(politely, ''),
    { ...known, lastAsked: lastAsked.lastAsked },
    lastAsked.before,
  )
  if (back === 'when' && !hasItsDay.includes(question.intent)) return null
  return { ...question, back }
}
/** What is answered from something that has a date. */
const hasItsDay: Intent[] = ['recall', 'fact', 'why', 'note', 'day', 'forget', 'amount', 'did']

function askedAnew(message: string, known: Knowledge, before: Made[]): Question {
  // Nothing was said yet that could be shorter, or in another language.
  const back = turnBackIn(message)
  if (back === 'shorter') return { ...oneIn(message, known, before), intent: 'unclear' }
  if (back === 'language') return { ...oneIn(message, known, before), intent: 'help' }
  const both = twoIn(message, known, before)
  if (both) return both
  const one = oneIn(message, known, before)
  return one.intent === 'low' && counselIn(message) ? { ...one, also: { ...one, intent: 'advice' } } : one
}

/** What is answered with a card or with care, before anything else is. */
const told: Intent[] = ['did', 'check-in', 'skip', 'move', 'remember', 'low']
/** What can be asked in the same breath. */
const asked: Intent[] = [
  'due',
  'next',
  'how',
  'day',
  'amount',
  'streak',
  'missed',
  'best',
  'deadline',
  'predict',
  'start',
  'recall',
  'fact',
  'step',
  'best',
  'strength',
]
/** What rests on something that was found needs no plain sign. */
const found: Intent[] = ['recall', 'fact', 'step']
const needsNoName: Intent[] = ['remember', 'low']
const clearly = 5

/** A message that tells in one clause and asks in another, as both; null when it does one thing. */
function twoIn(message: string, known: Knowledge, before: Made[]): Question | null {
  const clauses = clausesOf(message)
  if (clauses.length < 2) return null
  const read = clauses.map((clause) => ({ clause, question: oneIn(clause, known, before) }))
  const isClear = (clause: string, intent: Intent) => {
    const own = scoresOf(clause)
    return (own.get(intent) ?? 0) >= clearly || (bestOf(own).score >= clearly && told.includes(intent))
  }
  const isAsked = ({ clause, question: { intent } }: (typeof read)[number]) =>
    asked.includes(intent) && isQuestion(clause) && (found.includes(intent) || isClear(clause, intent))
  const telling = read.find(
    ({ clause, question: { intent, habit, goal } }) =>
      told.includes(intent) &&
      (intent === 'did' || !isQuestion(clause)) &&
      (habit !== null || goal !== null || needsNoName.includes(intent)),
  )
  const asking = read.findLast(isAsked)
  const earlier = telling ? null : read.find(isAsked)
  if (earlier && asking && earlier.question.intent !== asking.question.intent && scoresOf(asking.clause).size > 0)
    return { ...earlier.question, also: asking.question }
  const undone = read.find(
    ({ question: { intent, habit } }) =>
      intent === 'missed' && habit !== null && habit.id !== telling?.question.habit?.id,
  )
  const hurt = read.find(({ clause, question }) => question.intent === 'low' && feelingIn(clause) === 'unwell')
  const other = asking ?? (telling?.question.intent === 'did' ? (undone ?? hurt) : undefined)
  return telling && other && telling !== other ? { ...telling.question, also: other.question } : null
}

function oneIn(message: string, known: Knowledge, before: Made[]): Question {
  const { today } = known
  const scores = scoresOf(message)
  const said = subjectOf(message, known)
  const picked = hasNone(said) ? pickedIn(message, known) : null
  const named = picked ? { ...said, habit: picked } : said
  const about = lastAbout(before)
  const { date: dateBefore, from: fromBefore } = about?.slots ?? {}
  const span = followingSpan(message, today, {
    date: typeof dateBefore === 'string' ? dayNumber(dateBefore) : null,
    from: typeof fromBefore === 'string' ? dayNumber(fromBefore) : null,
    isAhead: aheadOfToday.includes(about?.intent as Intent) && words(message) <= 3, // any string that was stored
  })
  const names = named.habit !== null || named.goal !== null || span !== null || daysIn(message, today, false).length > 0
  const tie = tieOf(message, bestOf(scores), names, about)
  const reply = tie.again || names ? null : replyTo(message, before)
  const isWhyItWent = !names && !tie.again && asksWhyItWent(message, about)
  const intent = tie.again
    ? againAs(tie.again.intent as Intent, span) // carried intents are of ours
    : isWhyItWent
      ? 'why'
      : picked && onlyPicks(message)
        ? ofWhatIsDue.includes(about?.intent as Intent) // any string that was stored
          ? 'start'
          : 'how'
        : (reply ?? (isGoAhead(message) && !names ? 'agree' : weigh(message, scores, named, span, known)))
  const last = reply ? (before.at(-1) ?? null) : isWhyItWent ? about : null
  const earlier =
    tie.again ??
    last ??
    (hasNone(named) ? (tie.subject ?? (intent === 'next' && asksToMend(message) ? about : null)) : null)
  const subject = hasNone(named) && earlier ? subjectBefore(earlier, known) : named
  const slots = slotsOf(message, intent, subject, span, known, tie.again ?? last)
  return {
    message,
    intent,
    ...fitting(message, intent, subject, known),
    choices: named.choices,
    isGoalFirst: subject.isGoalFirst,
    topic: hasNone(subject) ? topicOf(message) : null,
    longest: asksLongest(message) || tie.again?.slots.longest === true,
    isWeakest: asksWeakest(message),
    isWeekday: asksWorstDay.test(plainSpelling(message)),
    isCount: asksTimes(message),
    compared: comparedIn(message, today),
    also: null,
    isWhyItWent,
    isAboutIt: asksToMend(message) || (hasNone(named) && earlier !== null && !reply),
    named: stepsNamed(message, known.goals),
    others: joinsSeveral(message) ? named.others : [],
    weekday: weekdayAsked(message),
    back: null,
    ...slots,
  }
}

/** Why of another time is how it went then. */
const againAs = (intent: Intent, span: Span | null): Intent => (intent === 'why' && span ? 'how' : intent)

/** Of what is to be done, the one that is picked is begun; of anything else, told of. */
const ofWhatIsDue: Intent[] = ['due', 'next', 'start', 'lighten', 'low']
/** What looks ahead: "and tomorrow?" follows it, in languages with one word for both sides of today. */
const aheadOfToday: Intent[] = ['due', 'next', 'skip', 'move']
const words = (message: string) => message.trim().split(/\s+/).length

const hasNone = ({ habit, goal }: Subject) => habit === null && goal === null

function subjectBefore({ slots }: Made, known: Knowledge): Subject {
  const habit = known.habits.find(({ id }) => id === (slots.habit ?? slots.about)) ?? null
  const goal = known.goals.find(({ id }) => id === slots.goal) ?? null
  return { habit, goal, byStep: false, isGoalFirst: false, choices: [], others: [] }
}

/** Speaks of a check-in, not of a tick. */
export const isCheckIn = (message: string) => /check ?-?in|चेक ?-?इन/iu.test(message)
/** What is asked with a word for the kind of goal, as the exam, is asked of no other kind. */
const ofATheme: Intent[] = ['deadline', 'wish']
const ofGoals: Intent[] = ['deadline', 'predict', 'check-in']
/** What is asked of goals is asked of the habit's goal; of a single goal when none is named. */
function fitting(message: string, intent: Intent, { habit, goal }: Subject, { goals }: Knowledge) {
  const ofTheme = goal || !ofATheme.includes(intent) ? null : goalsOfTheme(message, { goals })
  if (ofTheme) return { habit, goal: ofTheme.length === 1 || intent === 'wish' ? (ofTheme[0] ?? null) : null }
  if (intent === 'note' && !habit && !goal && isCheckIn(message))
    return { habit, goal: goals.length === 1 ? (goals[0] ?? null) : null }
  if (!ofGoals.includes(intent)) return { habit, goal }
  const served = goals.find(({ id }) => id === habit?.goalId) ?? null
  const [only] = goals.length === 1 || (intent === 'check-in' && goals.length === 1) ? goals : []
  return { habit, goal: goal ?? served ?? (habit ? null : (only ?? null)) }
}

type Slots = Pick<Question, 'day' | 'to' | 'span' | 'value' | 'unit' | 'minutes' | 'outcome' | 'text'>

function slotsOf(
  message: string,
  intent: Intent,
  { habit }: Subject,
  span: Span | null,
  { today }: Knowledge,
  again: Made | null,
): Slots {
  const was = again?.slots ?? {}
  const dateBefore = typeof was.date === 'string' ? dayNumber(was.date) : null
  const none: Slots = {
    day: today,
    to: null,
    span: null,
    value: null,
    unit: null,
    minutes: null,
    outcome: null,
    text: null,
  }
  if (intent === 'recall' || intent === 'forget' || intent === 'fact') return { ...none, span, text: topicOf(message) }
  const textBefore = typeof was.text === 'string' ? was.text : null
  if (intent === 'remember') return { ...none, text: textBefore ?? toRemember(message) }
  if (intent === 'plan-goal') return { ...none, text: textBefore ?? goalSentence(message), minutes: minutesIn(message) }
  if (intent === 'outside') return { ...none, text: message }
  if (intent === 'move') {
    const said = moveIn(message, today)
    const from = said.from ?? (typeof was.from === 'string' ? dayNumber(was.from) : null) ?? nextOf(habit, today)
    return { ...none, day: from, to: said.to ?? (typeof was.to === 'string' ? dayNumber(was.to) : null) }
  }
  if (intent === 'did' || intent === 'check-in') {
    const day = daysIn(message, today, false).at(-1)?.day ?? dateBefore ?? today
    const value =
      (habit?.isLimit && saysNone(message) ? 0 : null) ??
      amountFor(message, habit?.unit ?? null) ??
      (was.habit === habit?.id && typeof was.value === 'number' ? was.value : null)
    const told = intent === 'check-in' ? { outcome: outcomeIn(message), text: noteIn(message) } : {}
    return {
      ...none,
      ...told,
      day: Math.min(day, today),
      value,
      unit: value === null ? null : (habit?.unit ?? null),
      minutes: minutesIn(message),
    }
  }
  if (intent === 'missed' && habit && !span && !isQuestion(message))
    return { ...none, span: { from: today, to: today, isDay: true, days: null } }
  if (intent === 'skip') return { ...none, day: daysIn(message, today, true)[0]?.day ?? dateBefore ?? today }
  if (intent === 'next' || intent === 'start') return { ...none, span, minutes: minutesIn(message) }
  return { ...none, span: span ?? spanBefore(was), day: span?.isDay ? span.from : (dateBefore ?? today) }
}

const asksToMend = says`
  what (can/should/could) i (change/improve/do differently/do about (it/this/that)), how (can/do) i (improve/fix) (it/this/that)?,
  kya (badlu/badlun/sudhar~), kaise (sudhar~/theek karu~), क्या (बदलूं/सुधार~), कैसे (सुधार~/ठीक करूं),
`
const joinsSeveral = says`and, both, plus, also, aur, dono, bhi, और, दोनों, भी`
/** Of something that is kept low: not one. */
const saysNone = says`no, none, zero, not a, didnt, did not, nahi, नहीं, शून्य`

/** The next day on which a habit is due, today included while it is open. */
function nextOf(habit: KnownHabit | null, today: number): number {
  for (let day = today; habit && day < today + 14; day++) if (habit.stateOn(day) === 'pending') return day
  return today
}

function spanBefore({ from, to, date }: Made['slots']): Span | null {
  if (typeof date === 'string') return { from: dayNumber(date), to: dayNumber(date), isDay: true, days: null }
  if (typeof from !== 'string' || typeof to !== 'string') return null
  return { from: dayNumber(from), to: dayNumber(to), isDay: false, days: null }
}

const ofOneDay: Intent[] = ['did', 'skip', 'check-in']
/** What was understood, to be kept with the answer: ids of rows, civil dates, amounts; only what is there. */
export function madeOf(question: Question, known: Knowledge): Made {
  const { intent, habit, goal, day, to, span, value, unit, minutes, outcome, text, longest, back } = question
  const slots = {
    habit: habit?.id,
    goal: goal?.id,
    ...(intent === 'move' && { from: civilDate(day), to: to === null ? undefined : civilDate(to) }),
    ...(ofOneDay.includes(intent) && { date: civilDate(day) }),
    ...(span?.isDay && { date: civilDate(span.from) }),
    ...(span && !span.isDay && { from: civilDate(span.from), to: civilDate(span.to) }),
    ...((intent === 'amount' || intent === 'due') && !span && { date: civilDate(known.today) }),
    value: value ?? undefined,
    unit: unit ?? undefined,
    minutes: minutes ?? undefined,
    outcome: outcome ?? undefined,
    text: text ?? undefined,
    longest: longest || undefined,
    back: back ?? undefined,
  }
  return { intent, slots: Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined)) }
}
