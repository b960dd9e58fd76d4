import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PlanContent, Possible, Theme } from '#goals/goals.api.ts'
import { addDays, dayNumber, weekdayIndex } from '#platform/civil.ts'
import { briefOf, type PlanInput } from './brief.ts'
import { checkPlan } from './check-plan.ts'
import { makePlan } from './plan.ts'
import { inputs, titles, today } from './planner-inputs.ts'
import { changed } from './possible.ts'
import { layOut } from './rhythm.ts'
import { daysOf, indexOf, timesAWeek } from './schedule.ts'
import { areNeighbours } from './week-days.ts'

const runs = { numRuns: Number(process.env.PLAN_RUNS ?? 400) }

function textsOf(content: PlanContent): string[] {
  return [
    content.firstStep.title,
    ...content.reasons,
    ...content.subgoals.flatMap(({ title, why }) => (why ? [title, why] : [title])),
    ...content.milestones.flatMap(({ title, measure }) => (measure ? [title, measure] : [title])),
    ...content.habits.flatMap(({ name, cue, smallest }) => [name, cue ?? '', smallest ?? '']),
  ]
}

describe('every plan', () => {
  it('keeps every hard limit in every week, or says what is possible', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const outcome = makePlan(input)
        if (!outcome.ok) return void Possible.parse(outcome.possible)
        const { content } = outcome
        expect(PlanContent.parse(content)).toEqual(content)
        expect(checkPlan(content, input)).toEqual([])
        const off = (input.constraints.daysOff ?? []).map(indexOf)
        const limit = input.constraints.minutesPerWeek ?? 10_080
        expect(content.habits.reduce((sum, habit) => sum + habit.minutesPerWeek, 0)).toBeLessThanOrEqual(limit)
        for (const week of content.weeks) {
          expect(week.minutes).toBeLessThanOrEqual(limit)
          expect(week.from >= input.today && (input.deadline === null || week.from <= input.deadline)).toBe(true)
        }
        for (const { schedule, minutes, minutesPerWeek } of content.habits) {
          expect(minutesPerWeek).toBe(minutes * timesAWeek(schedule))
          const days = daysOf(schedule)
          if (days) expect(days.some((day) => off.includes(day))).toBe(false)
          else expect(timesAWeek(schedule)).toBeLessThanOrEqual(7 - off.length)
        }
        for (const { dueDate } of [...content.subgoals, ...content.milestones]) {
          expect(dueDate >= input.today && (input.deadline === null || dueDate <= input.deadline)).toBe(true)
          expect(off).not.toContain(weekdayIndex(dayNumber(dueDate)))
        }
      }),
      runs,
    )
  })

  it('offers only options that work when they are sent', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const outcome = makePlan(input)
        if (outcome.ok) return
        expect(outcome.possible.options.length).toBeGreaterThan(0)
        for (const { change } of outcome.possible.options) {
          expect(Object.keys(change).length).toBeGreaterThan(0)
          expect(makePlan(changed(input, change)).ok, JSON.stringify(change)).toBe(true)
        }
      }),
      runs,
    )
  })

  it('gives the same plan for the same wish', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(makePlan(structuredClone(input))).toEqual(makePlan(input))
      }),
      { numRuns: 300 },
    )
  })

  it('speaks Hindi everywhere when asked for Hindi', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const outcome = makePlan({ ...input, language: 'hi' })
        const texts = outcome.ok
          ? textsOf(outcome.content)
          : [outcome.possible.reason, ...outcome.possible.options.map(({ text }) => text)]
        for (const text of texts) expect(text).toMatch(/[\u0900-\u097f]/)
      }),
      { numRuns: 500 },
    )
  })

  it('says nothing twice', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const outcome = makePlan(input)
        if (!outcome.ok) return
        const { subgoals, milestones, habits, reasons } = outcome.content
        for (const texts of [
          [...subgoals, ...milestones].map(({ title }) => title),
          habits.map(({ name }) => name),
          reasons,
        ])
          expect(texts).toEqual([...new Set(texts)])
      }),
      { numRuns: 500 },
    )
  })

  it('speaks English without Hindi in it', () => {
    for (const theme of Theme.options) {
      for (const title of titles[theme]) {
        const outcome = makePlan({
          title,
          theme,
          today,
          deadline: null,
          constraints: {},
          language: 'en',
          currency: 'INR',
        })
        if (outcome.ok) for (const text of textsOf(outcome.content)) expect(text).not.toMatch(/[\u0900-\u097f]/)
      }
    }
  })

  it('starts a new person at 60 % and raises by a tenth at the most', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const outcome = makePlan({ ...input, expectedAdherence: undefined, note: undefined })
        const brief = briefOf(input)
        if (!outcome.ok || brief.days <= 14) return
        const limit = input.constraints.minutesPerWeek
        const base = outcome.content.habits.reduce((sum, habit) => sum + habit.minutesPerWeek, 0)
        const said = brief.frequency ? 7 : 1
        if (limit !== undefined) expect(base).toBeLessThanOrEqual(Math.max(said, limit * 0.6))
        const last = input.deadline ?? '9999-12-31'
        const whole = outcome.content.weeks.slice(1).filter(({ from }) => addDays(from, 6) <= last)
        const steady = whole.filter(({ phase }) => phase !== 'lighter' && phase !== 'taper')
        steady.forEach((week, index) => {
          const before = steady[index - 1]?.minutes ?? base
          expect(week.minutes).toBeLessThanOrEqual(before * 1.1)
        })
      }),
      runs,
    )
  })

  it('never puts two hard days in a row, and leaves a day free unless every day was asked for', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const brief = briefOf(input)
        const laid = makePlan(input).ok ? layOut(brief) : []
        const hard = laid.filter(({ seed, gentle }) => seed.hard && !gentle).flatMap(({ days }) => days)
        expect(areNeighbours(hard)).toBe(false)
        const asked = brief.frequency?.per === 'day' || brief.frequency?.times === 7
        if (asked || brief.days < 8 || brief.variant.habits.some(({ everyDay }) => everyDay)) return
        expect(new Set(laid.flatMap(({ days }) => days)).size).toBeLessThan(7)
      }),
      runs,
    )
  })

  it('never moves more money than the goal says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 0, max: 900 }), (amount, days) => {
        const input: PlanInput = {
          title: `Save ₹${amount}`,
          theme: 'saving',
          today,
          deadline: addDays(today, days),
          constraints: { budgetMinor: amount * 100 },
          language: 'en',
          currency: 'INR',
        }
        const outcome = makePlan(input)
        expect(outcome.ok && checkPlan(outcome.content, input)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
