import { describe, expect, it } from 'vitest'
import { person } from '#test/app.ts'

describe('habits', () => {
  it('starts, ticks and counts', async () => {
    const asha = await person('Asha')
    const walk = await asha.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })
    const today = walk.startsOn
    const ticked = await asha.habits.complete({ id: walk.id, date: today, value: 1 })
    expect(ticked).toMatchObject({ state: 'done', habit: { currentStreak: 1, longestStreak: 1 } })
    expect((await asha.habits.list({})).items).toHaveLength(1)
  })

  it('keeps one person’s habits from another', async () => {
    const [asha, ravi] = [await person('Asha'), await person('Ravi')]
    const walk = await asha.habits.create({ name: 'Walk', schedule: { kind: 'daily' } })
    await expect(ravi.habits.complete({ id: walk.id, date: '2026-01-10', value: 1 })).rejects.toMatchObject({
      status: 404,
    })
    await expect(ravi.habits.read({ id: walk.id })).rejects.toMatchObject({ status: 404 })
  })
})
