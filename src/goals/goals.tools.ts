import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { dated, named, tool, type Worded, worded } from '#platform/tools.ts'
import { checkIn } from './checkins.ts'
import { Constraints, NewCheckin, NewGoal } from './goals.api.ts'
import { conceive, create } from './goals.ts'
import { civilToday, find } from './load.ts'

const outcomes: Record<Language, Record<z.output<typeof NewCheckin>['outcome'], string>> = {
  en: { done: 'done', partly: 'partly done', missed: 'missed' },
  hi: { done: 'पूरा', partly: 'थोड़ा', missed: 'छूटा' },
  hinglish: { done: 'poora', partly: 'thoda', missed: 'chhoota' },
}
const minutesOf: Worded = { en: '{n} minutes', hi: '{n} मिनट', hinglish: '{n} minute' }
const noteOf: Worded = { en: 'note {note}', hi: 'नोट {note}', hinglish: 'note {note}' }
const checksIn: Worded = {
  en: 'Check in to {goal} for {date}: {said}',
  hi: '{goal} में {date} का check-in: {said}',
  hinglish: '{goal} mein {date} ka check-in: {said}',
}
const checkedIn: Worded = {
  en: 'The check-in for {date} is kept.',
  hi: '{date} का check-in दर्ज हो गया।',
  hinglish: '{date} ka check-in darj ho gaya.',
}
const checkInTool = tool({
  name: 'check-in',
  description:
    'Record how a day went for a goal: done, partly or missed, with minutes, a value and a note where they were said. It replaces that day’s check-in.',
  input: z.strictObject({ goalId: z.uuid(), ...NewCheckin.shape }),
  async label(ctx, { goalId, date, outcome, minutes, value, note }, language) {
    const goal = await find(ctx, goalId)
    const said = [
      outcomes[language][outcome],
      ...(minutes !== undefined ? [worded(minutesOf, language, { n: minutes })] : []),
      ...(value !== undefined ? [String(value)] : []),
      ...(note ? [worded(noteOf, language, { note: named(note, 160) })] : []),
    ]
    return worded(checksIn, language, {
      goal: named(goal.title),
      date: dated(date, language, civilToday(ctx)),
      said: said.join(', '),
    })
  },
  async run(ctx, { goalId, ...said }, language) {
    const { id, date } = await checkIn(ctx, goalId, said)
    const text = worded(checkedIn, language, { date: dated(date, language, civilToday(ctx)) })
    return { href: `/goals/${goalId}?checkin=${id}`, text }
  },
})

const plans: Worded = {
  en: 'Make a draft plan for {goal}{limits}; nothing starts before you accept it',
  hi: '{goal} के लिए एक draft plan बनाना{limits}; जब तक आप मंज़ूर न करें, कुछ शुरू नहीं होगा',
  hinglish: '{goal} ke liye ek draft plan banana{limits}; jab tak aap accept na karein, kuch shuru nahi hoga',
}
const by: Worded = { en: 'by {date}', hi: '{date} तक', hinglish: '{date} tak' }
const weekly: Worded = { en: '{n} minutes a week', hi: 'हफ़्ते में {n} मिनट', hinglish: 'hafte mein {n} minute' }
const free: Worded = { en: 'free on {days}', hi: 'छुट्टी: {days}', hinglish: 'chhutti: {days}' }
const planned: Worded = {
  en: 'The draft plan for {goal} is ready to look at.',
  hi: '{goal} का draft plan देखने के लिए तैयार है।',
  hinglish: '{goal} ka draft plan dekhne ke liye taiyaar hai.',
}
const PlanGoal = z.strictObject({
  sentence: NewGoal.shape.title,
  minutesPerWeek: Constraints.shape.minutesPerWeek,
  deadline: NewGoal.shape.deadline,
  daysOff: Constraints.shape.daysOff,
})
const goalOf = ({ sentence, minutesPerWeek, deadline, daysOff }: z.output<typeof PlanGoal>): NewGoal => ({
  title: sentence,
  ...(deadline && { deadline }),
  constraints: { ...(minutesPerWeek && { minutesPerWeek }), ...(daysOff && { daysOff }) },
})
/** 5 January 2026 was a Monday. */
const weekdayIn = (name: string, language: Language) => {
  const order = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
  const day = new Date(Date.UTC(2026, 0, 5 + order.indexOf(name)))
  return new Intl.DateTimeFormat(language === 'hi' ? 'hi-IN' : 'en-IN', { weekday: 'long', timeZone: 'UTC' }).format(
    day,
  )
}
const planGoal = tool({
  name: 'plan-goal',
  description:
    'Make a draft plan for a new goal that the person says in a sentence, within the time, the deadline and the free days that they name.',
  input: PlanGoal,
  async label(ctx, { sentence, minutesPerWeek, deadline, daysOff }, language) {
    const limits = [
      ...(minutesPerWeek ? [worded(weekly, language, { n: minutesPerWeek })] : []),
      ...(deadline ? [worded(by, language, { date: dated(deadline, language, civilToday(ctx)) })] : []),
      ...(daysOff?.length
        ? [worded(free, language, { days: daysOff.map((day) => weekdayIn(day, language)).join(', ') })]
        : []),
    ]
    return worded(plans, language, {
      goal: named(sentence),
      limits: limits.length > 0 ? ` (${limits.join(', ')})` : '',
    })
  },
  prepare: (ctx, input) => conceive(ctx, goalOf(input)),
  async run(ctx, input, language, conceived) {
    const { id, title } = await create(ctx, goalOf(input), conceived)
    return { href: `/goals/${id}`, text: worded(planned, language, { goal: named(title) }) }
  },
})

export const goalsTools = [planGoal, checkInTool]
