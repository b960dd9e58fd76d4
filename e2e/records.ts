import { addDays, civilDate, dayNumber, weekStart } from '#platform/civil.ts'
import { type Person, today } from './people.ts'

/** A running goal with a habit of five weeks that was done on two days of seven. */
export async function withThinRecord({ goals, habits }: Person) {
  const draft = await goals.create({ title: 'Read 12 books', theme: 'reading', constraints: { minutesPerWeek: 600 } })
  const goal = await goals.accept({ id: draft.id })
  const monday = civilDate(weekStart(dayNumber(today)))
  const startsOn = addDays(monday, -35)
  const habit = await habits.create({
    name: 'Read: revision',
    schedule: { kind: 'daily' },
    minutes: 30,
    startsOn,
    goalId: goal.id,
  })
  for (let week = 1; week <= 4; week++)
    for (const day of [1, 4]) await habits.complete({ id: habit.id, date: addDays(monday, day - 7 * week), value: 1 })
  return goal
}
