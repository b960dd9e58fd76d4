import { expect, it } from 'vitest'
import { person } from './people.ts'
import { withThinRecord } from './records.ts'
import { open, phone } from './visit.ts'
import { m } from './words.ts'

it('shows ways out of what does not fit; one tap makes the plan, and a part of it is made again', async () => {
  const asha = await person()
  const { page, provokes } = await open({ ...phone, as: asha.me })
  provokes(/422.*\/api\/v1\/goals$/)
  await page.goto('/goals/new')
  await page.getByRole('textbox', { name: m.goals_sentence() }).fill('Run a marathon in 2 weeks with 1 h a week')
  const free = page.getByRole('region', { name: m.goals_ask_days_off() })
  await free.getByRole('button', { name: m.goals_no_days_off() }).click()
  await page.getByRole('button', { name: m.goals_make_plan() }).click()

  const refusal = page.getByRole('alert', { name: m.goals_possible_title() })
  const options = refusal.getByRole('list', { name: m.goals_possible_options() }).getByRole('button')
  await options.first().waitFor()
  expect(await options.count()).toBeGreaterThan(1)
  expect((await asha.goals.list()).items).toEqual([])
  await options.last().click()

  const week = page.getByRole('region', { name: m.goals_week_title(), exact: true })
  await week.getByRole('button', { name: m.goals_again() }).click()
  const again = page.getByRole('dialog', { name: m.goals_again_title({ part: m.goals_week_title() }) })
  await again.getByRole('textbox', { name: m.goals_again_wish() }).fill(m.goals_again_example())
  await again.getByRole('button', { name: m.goals_again() }).click()
  await again.waitFor({ state: 'detached' })
  const [goal] = (await asha.goals.list()).items
  expect(goal).toMatchObject({ status: 'draft', plan: { version: 2 } })
  expect(goal?.plan.habits.filter(({ partOfDay }) => partOfDay === 'morning')).toEqual([])
  for (const { name } of goal?.plan.habits ?? []) await week.getByRole('button', { name }).waitFor()

  await page.getByRole('button', { name: m.goals_accept(), exact: true }).click()
  await page
    .getByRole('region', { name: m.toasts() })
    .getByText(m.goals_accepted({ title: goal?.title ?? '' }))
    .waitFor()
  expect((await asha.habits.list()).items.length).toBe(goal?.plan.habits.length)
})

it('takes up a suggestion that the record makes, and keeps the history of the plan', async () => {
  const asha = await person()
  const goal = await withThinRecord(asha)
  const { page } = await open({ as: asha.me })
  await page.goto(`/goals/${goal.id}`)
  const suggested = page.getByRole('region', { name: m.goals_suggestions() })
  const card = suggested.getByRole('article').first()
  await card
    .getByRole('list', { name: m.goals_evidence() })
    .getByRole('link', { name: /Read: revision/ })
    .first()
    .waitFor()
  await card.getByRole('list', { name: m.goals_effect() }).getByRole('listitem').first().waitFor()
  await card.getByRole('button', { name: m.goals_suggestion_take() }).click()
  await page.getByRole('region', { name: m.toasts() }).getByText(m.goals_suggestion_taken()).waitFor()
  await suggested.waitFor({ state: 'detached' })

  const history = page.getByRole('region', { name: m.goals_history() })
  await history.getByText(m.goals_history_now({ version: 3, source: m.built_in_coach() })).click()
  const versions = history.getByRole('list', { name: m.goals_history() })
  for (const cause of [m.goals_cause_suggestion(), m.goals_cause_accepted()])
    await versions.getByRole('button', { name: cause }).waitFor()
  await versions.getByRole('button', { name: m.goals_cause_accepted() }).click()
  await page
    .getByRole('dialog', { name: m.goals_cause_accepted() })
    .getByText(goal.plan.habits[0]?.name ?? '')
    .waitFor()
})
