import type { PlanContent } from '#goals/goals.api.ts'
import { weekdayIndex } from '#platform/civil.ts'
import { clip } from '#platform/clip.ts'
import type { Stage } from './archetype.ts'
import type { Brief } from './brief.ts'
import { movedOffDaysOff } from './schedule.ts'
import { type Text, t } from './text.ts'

type Subgoal = PlanContent['subgoals'][number]
type Milestone = PlanContent['milestones'][number]

const DAYS_FOR_A_STAGE = 4
const DAYS_FOR_A_STEP = 2
const LEAST_FINISH_DAYS = 3

/** Days that the whole takes at this pace: to the deadline, or, without one, as long as the effort is likely to need. */
function wholeDays(brief: Brief, days: number): number {
  const { variant, weekly, adherence, input } = brief
  if (input.deadline !== null) return days
  const { effort, weeks } = variant
  const needed = effort ? Math.ceil((effort.typical * 60) / (weekly * adherence)) : (weeks?.typical ?? 0)
  return Math.max(days, needed * 7)
}

/** The last day of work: the day before an event, if there is one. */
function workEnds({ variant, last, days, input }: Brief): number {
  return variant.event && input.deadline !== null && days > 2 ? last - 1 : last
}
const dateOn = (day: number, brief: Brief) => movedOffDaysOff(Math.round(day), brief.first, brief.last, brief.available)

function merged(stages: Stage[]): Stage[] {
  const pairs: Stage[] = []
  for (let at = 0; at < stages.length; at += 2) {
    const [one, two] = [stages[at], stages[at + 1]]
    if (one && two) {
      pairs.push({
        share: one.share + two.share,
        title: t(`${one.title.en}; then: ${two.title.en}`, `${one.title.hi}; फिर: ${two.title.hi}`),
        why: one.why ?? two.why,
      })
    } else if (one) pairs.push(one)
  }
  return pairs
}

/** So many steps, each named after the last stage that it holds. */
function bigger(stages: Stage[], count: number): Stage[] {
  return Array.from({ length: count }, (_, index) => {
    const held = stages.slice(
      Math.floor((index * stages.length) / count),
      Math.floor(((index + 1) * stages.length) / count),
    )
    return held.at(-1) ?? null
  }).flatMap((stage) => stage ?? [])
}

/** As many outcomes as the time bears: where they do not build on one another, the heaviest stay. */
function stagesFor(brief: Brief, days: number): Stage[] {
  const { variant, variation, wishes } = brief
  const least = variant.whole ? DAYS_FOR_A_STEP : DAYS_FOR_A_STAGE
  const place = Math.max(1, Math.min(variant.stages.length, Math.floor(days / least) + 1))
  const heaviest = [...variant.stages].sort((a, b) => b.share - a.share)
  const kept = variant.freeOrder
    ? variant.stages.filter((stage) => heaviest.slice(0, place).includes(stage))
    : variant.whole
      ? bigger(variant.stages, place)
      : variant.stages.slice(0, place)
  const turn = variation % 3
  if (turn === 1 && variant.freeOrder && kept.length > 1) return heaviest.filter((stage) => kept.includes(stage))
  return (turn !== 0 || wishes.load === 'less' || wishes.fewer) && kept.length > 1 ? merged(kept) : kept
}

export function subgoalsOf(brief: Brief): Subgoal[] {
  const { variant, first, language, input } = brief
  const end = workEnds(brief)
  const days = wholeDays(brief, end - first)
  const rolls = days > end - first
  const finishDays = variant.finish && input.deadline !== null ? Math.min(variant.finish.days, Math.floor(days / 4)) : 0
  const finish = variant.finish && finishDays >= LEAST_FINISH_DAYS ? variant.finish : null
  const span = finish ? days - finishDays : days
  const stages = stagesFor(brief, span)
  const sum = stages.reduce((all, stage) => all + stage.share, 0)
  let passed = 0
  const subgoals = stages.map((stage) => {
    passed += stage.share
    return { stage, day: first + (span * passed) / sum }
  })
  if (finish) subgoals.push({ stage: { share: 0, ...finish }, day: end })
  const within = subgoals.filter(({ day }) => !rolls || day <= end)
  const [firstStage] = stages
  // What takes longer than the weeks that are planned is at least begun in them.
  if (within.length === 0 && firstStage)
    within.push({
      stage: {
        ...firstStage,
        title: t(`Well under way: ${firstStage.title.en}`, `अच्छी तरह शुरू: ${firstStage.title.hi}`),
      },
      day: end,
    })
  return within.flatMap(({ stage, day }) => {
    const dueDate = dateOn(day, brief)
    if (!dueDate) return []
    return [
      { title: clip(stage.title[language], 200), dueDate, ...(stage.why && { why: clip(stage.why[language], 300) }) },
    ]
  })
}

const MOCK_FROM_DAYS = 18 * 7
const WEEKLY_FROM_DAYS = 35
const LAST_MOCK_DAYS = 4

/** Days of the mock tests: every second week, weekly in the last five, the last some days before the exam. */
function mockDays(brief: Brief, testDay: number | null): number[] {
  const nearEnd = brief.input.deadline === null ? 0 : WEEKLY_FROM_DAYS
  const { first, days, last, variation, available } = brief
  if (days < 3) return []
  if (days < 14) return [first + Math.floor(days / 2)]
  const from = Math.max(first + Math.min(21, Math.floor(days * 0.3)), last - MOCK_FROM_DAYS)
  const choices = available.length > 0 ? available : [5]
  const weekday = variation % 3 === 0 ? (testDay ?? choices.at(-1) ?? 5) : (choices[variation % choices.length] ?? 5)
  let day = last - LAST_MOCK_DAYS
  while (weekdayIndex(day) !== weekday) day--
  const found: number[] = []
  for (; day >= from; day -= last - day < nearEnd ? 7 : 14) found.unshift(day)
  return found
}

type Due = { day: number; title: Text; measure: Text }
export function milestonesOf(brief: Brief, testDay: number | null): Milestone[] {
  const { variant, first, days, language, variation, wishes } = brief
  const { mock } = variant
  const span = workEnds(brief) - first
  // Later and earlier are equally good tests; a variation shows the other.
  const shift = variation % 3 === 0 ? 0 : (variation % 3) * -0.06
  const whole = wholeDays(brief, span)
  const planned: Due[] = variant.marks.map(({ at, title, measure }) => ({
    day: first + whole * Math.max(0.04, at + (at < 1 ? shift : 0)),
    title,
    measure,
  }))
  const reached = planned.filter(({ day }) => day <= first + span)
  const marks = reached.length > 0 ? reached : planned.slice(0, 1)
  const mocks: Due[] = mock
    ? mockDays(brief, testDay).map((day, index) => ({ day, title: mock.title(index + 1), measure: mock.measure }))
    : []
  const shortened = days < DAYS_FOR_A_STAGE ? marks.slice(-1) : marks
  const all = saidOnce([...shortened, ...mocks].sort((a, b) => a.day - b.day))
  const chosen =
    wishes.load === 'less' || wishes.fewer ? all.filter((_, index) => index % 2 === (all.length - 1) % 2) : all
  return chosen.slice(-24).flatMap(({ day, title, measure }) => {
    const dueDate = dateOn(day, brief)
    return dueDate ? [{ title: clip(title[language], 200), dueDate, measure: clip(measure[language], 200) }] : []
  })
}

/** Shares of a small whole may round to the same; the last day of it is the true one. */
const saidOnce = (dues: Due[]) => [...new Map(dues.map((due) => [due.title.en, due])).values()]

export function firstStepOf(brief: Brief): PlanContent['firstStep'] {
  const { variant, variation, language, wishes } = brief
  const steps =
    wishes.load === 'less' || wishes.shorter
      ? [...variant.firstSteps].sort((a, b) => a.minutes - b.minutes)
      : variant.firstSteps
  const step = steps[variation % steps.length]
  if (!step) throw new Error('an archetype without a first step')
  return { title: clip(step.title[language], 200), minutes: step.minutes }
}
