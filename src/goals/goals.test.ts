import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, weekdayIndex } from '#platform/civil.ts'
import type { ApiProblem } from '#platform/contract/client.ts'
import { clock, person } from '#test/app.ts'
import type { Possible } from './goals.api.ts'

const problemOf = async (promise: Promise<unknown>) =>
  (await promise.then(
    () => Promise.reject(new Error('It was not refused')),
    (error) => error,
  )) as ApiProblem
const todayOf = async (who: Awaited<ReturnType<typeof person>>) =>
  (await who.habits.create({ name: 'Calendar', schedule: { kind: 'daily' } })).startsOn

describe('goals', () => {
  it('turns a sentence into a plan, and the plan into habits, subgoals and milestones', async () => {
    const asha = await person('Asha')
    const goal = await asha.goals.create({
      title: 'Crack GATE CS with 12 h a week',
      constraints: { daysOff: ['sunday'] },
    })
    expect(goal).toMatchObject({
      theme: 'exam',
      status: 'draft',
      constraints: { minutesPerWeek: 720, daysOff: ['sunday'] },
      plan: { source: 'built-in', version: 1, status: 'draft' },
    })
    expect(goal.plan.habits.reduce((sum, habit) => sum + habit.minutesPerWeek, 0)).toBeLessThanOrEqual(720)
    const accepted = await asha.goals.accept({ id: goal.id })
    expect(accepted).toMatchObject({ status: 'active', plan: { status: 'accepted', version: 2 } })
    expect(accepted.subgoals).toHaveLength(goal.plan.subgoals.length)
    const habits = (await asha.habits.list({ goalId: goal.id })).items
    expect(habits.map(({ name }) => name)).toEqual(goal.plan.habits.map(({ name }) => name))
    expect(await asha.goals.accept({ id: goal.id })).toMatchObject({ plan: { version: 2 } })
    expect((await asha.habits.list({ goalId: goal.id })).items).toHaveLength(habits.length)
  })

  it('plans for a title that is long and ends in pictures, and for such a wish', async () => {
    const asha = await person('Asha')
    const goal = await asha.goals.create({ title: `Plant a garden ${'🌱'.repeat(90)}` })
    const again = await asha.goals.regenerate({ id: goal.id, note: `Less, please ${'🙏'.repeat(200)}` })
    expect(JSON.stringify(again.plan).isWellFormed()).toBe(true)
  })

  it('keeps the hard limits in the habits that it makes: nothing on a day off', async () => {
    const asha = await person('Asha')
    const goal = await asha.goals.create({
      title: 'Learn guitar',
      constraints: { minutesPerWeek: 150, daysOff: ['saturday', 'sunday', 'wednesday'] },
    })
    for (const { schedule } of goal.plan.habits) {
      if (schedule.kind === 'weekdays') expect(schedule.days).not.toEqual(expect.arrayContaining(['saturday']))
      else expect(schedule.kind).not.toBe('daily')
    }
    for (const { minutes } of goal.plan.weeks) expect(minutes).toBeLessThanOrEqual(150)
  })

  it('answers what cannot be done with what can, and each way out works when it is sent', async () => {
    const asha = await person('Asha')
    const today = await todayOf(asha)
    const impossible = { title: 'Crack UPSC', deadline: addDays(today, 20), constraints: { minutesPerWeek: 30 } }
    const refusal = await problemOf(asha.goals.create(impossible))
    expect(refusal.status).toBe(422)
    const possible = refusal.problem.possible as Possible
    expect(possible.options.length).toBeGreaterThan(0)
    for (const { change } of possible.options) {
      const { minutesPerWeek, daysOff, budgetMinor, ...rest } = change
      const constraints = {
        ...impossible.constraints,
        ...(minutesPerWeek !== undefined && { minutesPerWeek }),
        ...(daysOff && { daysOff }),
        ...(budgetMinor !== undefined && { budgetMinor }),
      }
      await expect(asha.goals.create({ ...impossible, ...rest, constraints })).resolves.toMatchObject({
        status: 'draft',
      })
    }
    expect((await asha.goals.list({})).items).toHaveLength(possible.options.length)
  })

  it('makes one part again and leaves the others as they are', async () => {
    const asha = await person('Asha')
    const goal = await asha.goals.create({ title: 'Run a 10k', constraints: { minutesPerWeek: 180 } })
    const again = await asha.goals.regenerate({ id: goal.id, part: 'habits', note: 'Mornings do not work for me' })
    expect(again.plan.version).toBe(2)
    expect(again.plan.subgoals).toEqual(goal.plan.subgoals)
    expect(again.plan.milestones).toEqual(goal.plan.milestones)
    expect(again.plan.habits).not.toEqual(goal.plan.habits)
    expect(again.plan.habits.every(({ partOfDay }) => partOfDay !== 'morning')).toBe(true)
    expect((await asha.goals.history({ id: goal.id })).items.map(({ version, cause }) => [version, cause])).toEqual([
      [2, 'regenerated'],
      [1, 'created'],
    ])
  })

  it('holds edited plans to the same limits, and says which is broken', async () => {
    const asha = await person('Asha')
    const goal = await asha.goals.create({ title: 'Read more books', constraints: { minutesPerWeek: 100 } })
    const { subgoals, habits, milestones, firstStep } = goal.plan
    const [first, ...others] = habits
    if (!first) throw new Error('A plan without habits')
    const tooMuch = {
      subgoals,
      milestones,
      firstStep,
      habits: [
        {
          ...first,
          schedule: { kind: 'weekdays' as const, days: ['monday' as const, 'tuesday' as const] },
          minutes: 300,
          minutesPerWeek: 600,
        },
        ...others,
      ],
    }
    expect(await problemOf(asha.goals.editPlan({ id: goal.id, ...tooMuch }))).toMatchObject({ status: 422 })
    const edited = await asha.goals.editPlan({
      id: goal.id,
      subgoals,
      milestones,
      firstStep,
      habits: [{ ...first, name: 'Read on the bus' }, ...others],
    })
    expect(edited.plan).toMatchObject({ version: 2, status: 'draft' })
    expect(edited.plan.habits.map(({ name }) => name)).toEqual(['Read on the bus', ...others.map(({ name }) => name)])
  })

  it('keeps one check-in a day: saying it again replaces it', async () => {
    const asha = await person('Asha')
    const today = await todayOf(asha)
    const goal = await asha.goals.create({ title: 'Learn German with 3 h a week' })
    const first = await asha.goals.checkIn({ id: goal.id, date: today, outcome: 'partly', minutes: 20, note: 'Half' })
    const second = await asha.goals.checkIn({ id: goal.id, date: today, outcome: 'done', minutes: 45 })
    await asha.goals.checkIn({ id: goal.id, date: addDays(today, -3), outcome: 'missed' })
    expect(second).toMatchObject({ id: first.id, outcome: 'done', minutes: 45, note: null })
    expect((await asha.goals.checkins({ id: goal.id })).items.map(({ outcome }) => outcome)).toEqual(['done', 'missed'])
    expect(
      await problemOf(asha.goals.checkIn({ id: goal.id, date: addDays(today, 1), outcome: 'done' })),
    ).toMatchObject({ status: 422 })
  })

  it('asks for less on the days of a lighter week, and for the same as ever after it', async () => {
    const asha = await person('Asha')
    const today = await todayOf(asha)
    const goal = await asha.goals.accept({ id: (await asha.goals.create({ title: 'Learn guitar 4 h a week' })).id })
    const usual = (await asha.habits.list({ goalId: goal.id })).items
    const lighter = goal.plan.weeks.find(({ phase }) => phase === 'lighter')?.from ?? today
    const wait = dayNumber(lighter) - dayNumber(today)
    const eases = async (days: number) => {
      const back = clock.advance(days * 86_400_000)
      const { items, minutes, week } = await asha.today.read({}).finally(back)
      const own = items.filter(({ habit }) => habit.goalId === goal.id)
      expect(minutes.promised).toBe(items.reduce((sum, { habit }) => sum + (habit.minutes ?? 0), 0))
      expect(week.find(({ date }) => date === addDays(today, days))?.promisedMinutes).toBe(minutes.promised)
      return own.map(({ habit, eased }) => ({ minutes: habit.minutes, eased, usual: usualOf(habit.id) }))
    }
    const usualOf = (id: string) => usual.find((habit) => habit.id === id)?.minutes ?? 0
    const eased = []
    for (let day = wait; day < wait + 7; day++) eased.push(...(await eases(day)))
    expect(eased.length).toBeGreaterThan(0)
    for (const { minutes, eased: by, usual } of eased) {
      expect(by).toEqual({ phase: 'lighter', usualMinutes: usual })
      expect(minutes).toBe(Math.round((usual * 0.7) / 5) * 5)
    }
    for (const day of [wait - 1, wait + 7])
      for (const { minutes, eased: by, usual } of await eases(day)) expect([minutes, by]).toEqual([usual, null])
    expect((await asha.habits.list({ goalId: goal.id })).items.map(({ minutes }) => minutes)).toEqual(
      usual.map(({ minutes }) => minutes),
    )
  })

  it('suggests less after two thin weeks, shows the record it rests on, and changes plan and habit when accepted', async () => {
    const asha = await person('Asha')
    const today = await todayOf(asha)
    const goal = await asha.goals.accept({ id: (await asha.goals.create({ title: 'Learn guitar 4 h a week' })).id })
    const habits = (await asha.habits.list({ goalId: goal.id })).items
    const monday = dayNumber(today) - weekdayIndex(dayNumber(today))
    for (const habit of habits)
      await asha.habits.complete({ id: habit.id, date: addDays(today, -(dayNumber(today) - monday) - 28), value: 1 })
    const { items } = await asha.goals.suggestions({ id: goal.id })
    expect(items.length).toBeGreaterThan(0)
    expect((await asha.goals.suggestions({ id: goal.id })).items.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
    const [suggestion] = items
    if (!suggestion) throw new Error('No suggestion')
    expect(suggestion.evidence[0]).toMatchObject({ done: expect.any(Number), due: expect.any(Number) })
    const [effect] = suggestion.effect
    await asha.goals.acceptSuggestion({ id: goal.id, sid: suggestion.id })
    if (effect)
      expect(await asha.habits.read({ id: effect.habitId })).toMatchObject({
        schedule: effect.after.schedule,
        minutes: effect.after.minutes,
      })
    const history = await asha.goals.history({ id: goal.id })
    expect(history.items[0]).toMatchObject({ cause: 'suggestion', note: suggestion.title })
    expect(await asha.goals.acceptSuggestion({ id: goal.id, sid: suggestion.id })).toMatchObject({ status: 'accepted' })
  })

  it('leaves a dismissed suggestion alone', async () => {
    const asha = await person('Asha')
    const today = await todayOf(asha)
    const goal = await asha.goals.accept({ id: (await asha.goals.create({ title: 'Learn guitar 4 h a week' })).id })
    for (const habit of (await asha.habits.list({ goalId: goal.id })).items)
      await asha.habits.complete({ id: habit.id, date: addDays(today, -35), value: 1 })
    const [suggestion] = (await asha.goals.suggestions({ id: goal.id })).items
    if (!suggestion) throw new Error('No suggestion')
    expect(await asha.goals.dismissSuggestion({ id: goal.id, sid: suggestion.id })).toMatchObject({
      status: 'dismissed',
    })
    expect((await asha.goals.suggestions({ id: goal.id })).items.map(({ kind }) => kind)).not.toContain(suggestion.kind)
  })

  it('deletes a goal and leaves its habits with what was done', async () => {
    const asha = await person('Asha')
    const goal = await asha.goals.accept({ id: (await asha.goals.create({ title: 'Run 3 times a week' })).id })
    const [habit] = (await asha.habits.list({ goalId: goal.id })).items
    if (!habit) throw new Error('No habit')
    await asha.habits.complete({ id: habit.id, date: habit.startsOn, value: 1 })
    await asha.goals.remove({ id: goal.id })
    expect(await problemOf(asha.goals.read({ id: goal.id }))).toMatchObject({ status: 404 })
    expect(await asha.habits.read({ id: habit.id })).toMatchObject({ goalId: null })
  })

  it('refuses what is no goal, and names every field', async () => {
    const asha = await person('Asha')
    const reply = await asha.send({
      method: 'POST',
      url: '/api/v1/goals',
      payload: {
        title: ' ',
        deadline: '2026-13-01',
        constraints: { minutesPerWeek: 0, daysOff: ['someday'] },
        extra: 1,
      },
    })
    expect(reply.statusCode).toBe(422)
    expect(
      reply
        .json()
        .fields.map((field: { path: string }) => field.path)
        .sort(),
    ).toEqual(['constraints.daysOff.0', 'constraints.minutesPerWeek', 'deadline', 'extra', 'title'])
    expect((await asha.goals.list({})).items).toEqual([])
  })

  it('keeps one person’s goals from another', async () => {
    const [asha, ravi] = [await person('Asha'), await person('Ravi')]
    const goal = await asha.goals.create({ title: 'Run 3 times a week' })
    expect(await problemOf(ravi.goals.accept({ id: goal.id }))).toMatchObject({ status: 404 })
    expect((await ravi.goals.list({})).items).toEqual([])
  })
})
