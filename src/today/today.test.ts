import { expect, it } from 'vitest'
import { person } from '#test/app.ts'

it('begins with the morning, and keeps what has no hour for the end', async () => {
  const asha = await person('Asha')
  const schedule = { kind: 'daily' as const }
  await asha.habits.create({ name: 'Water', schedule })
  await asha.habits.create({ name: 'Sleep', schedule, partOfDay: 'night' })
  await asha.habits.create({ name: 'Run', schedule, partOfDay: 'morning' })
  await asha.habits.create({ name: 'Read', schedule, partOfDay: 'evening' })
  const { items } = await asha.today.read()
  expect(items.map(({ habit }) => habit.name)).toEqual(['Run', 'Read', 'Sleep', 'Water'])
})
