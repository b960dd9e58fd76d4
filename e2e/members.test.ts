import { expect, it } from 'vitest'
import { newEmail, password, person } from './people.ts'
import { operatorEmail } from './start.ts'
import { open } from './visit.ts'
import { m } from './words.ts'

it('takes in somebody who was invited by a link, as a member and no more', async () => {
  const asha = await person()
  const email = newEmail('meera')
  const { page: hers } = await open({ as: asha.me })
  await hers.goto('/members')
  await hers.getByRole('button', { name: m.members_invite() }).click()
  const dialog = hers.getByRole('dialog')
  await dialog.getByRole('textbox', { name: m.field_email() }).fill(email)
  await dialog.getByRole('button', { name: m.members_make_link() }).click()
  const link = await dialog.getByRole('textbox', { name: m.members_link() }).inputValue()

  const { page, provokes } = await open()
  provokes(/401.*\/api\/v1\/me/)
  await page.goto(link)
  await page.getByRole('heading', { level: 1, name: m.invitation_title() }).waitFor()
  await page.getByRole('link', { name: m.sign_up() }).click()
  await page.getByLabel(m.field_name()).fill('Meera')
  await page.getByLabel(m.field_email()).fill(email)
  await page.getByLabel(m.field_password(), { exact: true }).fill(password)
  await page.getByRole('button', { name: m.sign_up() }).click()
  await page.getByText(m.invitation_signed_in({ email })).waitFor()
  await page.getByRole('button', { name: m.invitation_accept() }).click()
  const { organisation } = await asha.identity.me()
  await page.getByText(m.invitation_accepted({ organisation: organisation.name })).waitFor()

  await page.goto('/all')
  await page.getByRole('main').getByRole('link', { name: m.place_settings() }).waitFor()
  expect(await page.getByRole('link', { name: m.place_members() }).count()).toBe(0)
  expect(await page.getByRole('link', { name: m.place_operator() }).count()).toBe(0)
  await page.goto('/operator')
  await page.getByText(m.operations_not_you_title()).waitFor()
  expect(await page.getByRole('table').count()).toBe(0)
  await page.goto('/members')
  await page.getByText(m.members_not_you_title()).waitFor()

  await hers.reload()
  await hers.getByRole('list', { name: m.place_members() }).getByText(email).waitFor()
})

it('shows the operator what runs and how', async () => {
  const operator = await person('Om', { email: operatorEmail })
  const { page } = await open({ as: operator.me })
  await page.goto('/')
  await page.getByRole('navigation', { name: m.places() }).getByRole('link', { name: m.place_all() }).click()
  await page.getByRole('main').getByRole('link', { name: m.place_operator() }).click()
  await page.getByRole('heading', { level: 1, name: m.place_operator() }).waitFor()
  const health = page.getByRole('table', { name: m.operations_health() })
  const { dependencies } = await operator.operations.health()
  for (const { name } of dependencies) await health.getByRole('rowheader', { name, exact: true }).waitFor()
  const queues = page.getByRole('table', { name: m.operations_queues() })
  const { items } = await operator.operations.queues()
  expect(items.length).toBeGreaterThan(0)
  for (const { name } of items) await queues.getByRole('rowheader', { name, exact: true }).waitFor()
  await page.getByRole('table', { name: m.operations_jobs() }).getByRole('row').nth(1).waitFor()
  await page.getByRole('combobox', { name: m.operations_state() }).selectOption(m.operations_state_failed())
  await page.getByRole('table', { name: m.operations_schedules() }).getByRole('row').nth(1).waitFor()
})
