import { expect, it } from 'vitest'
import { inTransaction } from '#platform/db/transaction.ts'
import { person } from '#test/app.ts'
import { goalsSources } from './goals.sources.ts'
import { savePlan } from './plan.ts'

it('offers what the person wished of a plan, and never the title of a suggestion', async () => {
  const asha = await person()
  const ctx = await asha.ctx()
  const goal = await asha.goals.create({ title: 'Learn the violin with 3 hours a week', constraints: {} })
  const thought = { content: goal.plan, source: goal.plan.source, promptVersion: null } as Parameters<
    typeof savePlan
  >[3] // a plan as it is shown holds its content
  await inTransaction(ctx, async (ctx) => {
    await savePlan(ctx, goal.id, 2, thought, 'suggestion', 'accepted', 'It holds. 9 min more a week?')
    await savePlan(ctx, goal.id, 3, thought, 'regenerated', 'draft', 'Evenings are too crowded')
  })
  const wishes = goalsSources.find(({ name }) => name === 'plan-note')
  expect(await wishes?.all(ctx, null, 10)).toEqual([`${goal.id}:3`])
  expect(await wishes?.read(ctx, `${goal.id}:2`)).toBeNull()
  expect(await wishes?.read(ctx, `${goal.id}:3`)).toMatchObject({ text: 'Evenings are too crowded' })
})
