import type { NewHabit } from '#habits/habits.api.ts'
import * as habits from '#habits/habits.ts'
import { civilDate } from '#platform/civil.ts'
import type { TestPerson } from './app.ts'

/** The person's civil day so many days ago. */
export async function daysOf(who: TestPerson): Promise<(ago: number) => string> {
  const today = habits.today(await who.ctx())
  return (ago) => civilDate(today - ago)
}

/** Begins habits, daily unless they say otherwise; their ids by name. */
export async function begin(
  who: TestPerson,
  wanted: readonly (Omit<NewHabit, 'schedule'> & Partial<Pick<NewHabit, 'schedule'>>)[],
  startsOn: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const habit of wanted)
    ids.set(habit.name, (await who.habits.create({ schedule: { kind: 'daily' }, ...habit, startsOn })).id)
  return ids
}
