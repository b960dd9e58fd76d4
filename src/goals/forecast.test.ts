import { expect, it } from 'vitest'
import { addDays, civilDate, dayNumber, weekStart } from '#platform/civil.ts'
import { person } from '#test/app.ts'

it('shows this week of the goal’s own habits beside where it stands', async () => {
  const asha = await person('Asha')
  const { startsOn: today } = await asha.habits.create({
    name: 'Not of the goal',
    schedule: { kind: 'daily' },
    minutes: 5,
  })
  const monday = civilDate(weekStart(dayNumber(today)))
  const goal = await asha.goals.create({
    title: 'Read 12 books',
    theme: 'reading',
    constraints: { minutesPerWeek: 300 },
  })
  expect((await asha.goals.forecast({ id: goal.id })).week).toEqual([])
  await asha.goals.accept({ id: goal.id })
  for (const { id } of (await asha.habits.list({ goalId: goal.id })).items) await asha.habits.remove({ id })
  const reading = { name: 'Read', schedule: { kind: 'daily' }, minutes: 30, startsOn: monday, goalId: goal.id } as const
  const { id } = await asha.habits.create(reading)
  await asha.habits.complete({ id, date: monday, value: 1 })
  const { week } = await asha.goals.forecast({ id: goal.id })
  expect(week.map(({ date }) => date)).toEqual(Array.from({ length: 7 }, (_, day) => addDays(monday, day)))
  expect(week[0]).toMatchObject({ doneMinutes: 30, promisedMinutes: 30, done: 1, due: 1 })
  expect(week[6]).toMatchObject({ doneMinutes: 0, promisedMinutes: 30, done: 0, due: 1 })
})

it('ends on the deadline when all was done, and takes twice the time at half of it', async () => {
  const asha = await person('Asha')
  const { startsOn } = await asha.habits.create({ name: 'Not of the goal', schedule: { kind: 'daily' } })
  const today = dayNumber(startsOn)
  const deadline = civilDate(today + 100)
  const goal = await asha.goals.create({ title: 'Read 12 books', theme: 'reading', deadline, constraints: {} })
  await asha.goals.accept({ id: goal.id })
  for (const { id } of (await asha.habits.list({ goalId: goal.id })).items) await asha.habits.remove({ id })
  const began = civilDate(today - 28)
  const reading = { name: 'Read', schedule: { kind: 'daily' }, minutes: 30, startsOn: began, goalId: goal.id } as const
  const { id } = await asha.habits.create(reading)
  const tick = (day: number) => asha.habits.complete({ id, date: civilDate(today - day), value: 1 })
  for (let day = 2; day <= 28; day += 2) await tick(day)
  const half = await asha.goals.forecast({ id: goal.id })
  expect(half).toMatchObject({ done: 0.5, expectedOn: civilDate(today + 2 * (100 + 14)) })
  expect(half.sentence).toContain('after the deadline')
  for (let day = 1; day <= 27; day += 2) await tick(day)
  const whole = await asha.goals.forecast({ id: goal.id })
  expect(whole).toMatchObject({ done: 1, expectedOn: deadline })
  expect(whole.sentence).toContain(', on the deadline.')
})
