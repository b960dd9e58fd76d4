import { beforeAll, describe, expect, it } from 'vitest'
import { person, type TestPerson } from '#test/app.ts'
import { listen } from '#test/chat.ts'
import { begin, daysOf } from '#test/habits.ts'

let asha: TestPerson
beforeAll(async () => {
  asha = await person('Asha')
  const day = await daysOf(asha)
  const made = [{ name: 'Glasses of water', target: { atLeast: 8, unit: 'glasses' } }, { name: 'Evening run' }] as const
  const ids = await begin(asha, made, day(28))
  for (const [ago, value] of [
    [1, 8],
    [2, 6],
    [5, 7.5],
  ] as const)
    await asha.habits.complete({ id: ids.get('Glasses of water') ?? '', date: day(ago), value })
  for (const ago of [2, 9, 16, 23, 24])
    await asha.habits.complete({ id: ids.get('Evening run') ?? '', date: day(ago), value: 1 })
})

describe('an average', () => {
  it.each([
    ['how many glasses of water do i drink on average', /7\.2 glasses a day.*3 days/],
    ['what is my average water per day', /7\.2 glasses a day/],
    ['roz ausatan kitna paani peeta hu', /ausatan 7\.2 glasses roz/],
    ['औसतन मैं कितने गिलास पानी पीती हूँ', /औसतन 7\.2 glasses रोज़/],
  ])('is counted over the days that have an amount, with how it is reckoned: %s', async (message, says) => {
    const { text, citations } = await listen(asha, message)
    expect(text).toMatch(says)
    expect(citations[0]?.label).toContain('21.5 glasses / 3')
    expect(citations[0]?.label).toContain('= 7.2')
  })

  it('by the week is over every day, and counts ticks where there is no unit', async () => {
    const water = await listen(asha, 'average per week of water')
    expect(water.citations[0]?.label).toContain('21.5 glasses / 28')
    expect(water.text).toMatch(/5\.4 glasses a week/)
    const runs = await listen(asha, 'how many times a week do i run on average')
    expect(runs.text).toMatch(/1\.3 times a week/)
    expect(runs.citations[0]?.label).toMatch(/5 × \/ 28 .* × 7 = 1\.3/)
  })
})
