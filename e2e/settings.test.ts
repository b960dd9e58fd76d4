import { expect, it } from 'vitest'
import { person, zone } from './people.ts'
import { withThinRecord } from './records.ts'
import { open } from './visit.ts'
import { m } from './words.ts'

it('saves the zone and the start of the day, and takes back what is deleted from the inbox', async () => {
  const asha = await person()
  const { page } = await open({ as: asha.me })
  await page.goto('/settings')
  const choice = page.getByRole('button', { name: m.settings_zone(), exact: true })
  await choice.click()
  const dialog = page.getByRole('dialog', { name: m.settings_zone() })
  await dialog.getByRole('combobox', { name: m.settings_zone_find() }).fill('kathmandu')
  await dialog.getByRole('option', { name: /Kathmandu/ }).waitFor()
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await choice.getByText('Kathmandu').waitFor()
  await page.getByRole('combobox', { name: m.settings_day_start() }).selectOption('04:00')
  await expect.poll(() => asha.identity.me()).toMatchObject({ timeZone: 'Asia/Kathmandu', dayStart: '04:00' })
  await page.getByRole('status').filter({ hasText: m.settings_saved() }).first().waitFor()
  await page.reload()
  await choice.getByText('Kathmandu').waitFor()
  await page.getByRole('searchbox', { name: m.settings_find() }).fill('currency')
  await page.getByRole('combobox', { name: m.settings_currency() }).waitFor()
  await choice.waitFor({ state: 'detached' })
})

it('brings a suggestion to the inbox, where it is read, deleted and brought back', async () => {
  const asha = await person('Asha', { timeZone: zone })
  const goal = await withThinRecord(asha)
  await asha.goals.suggestions({ id: goal.id })
  await expect.poll(async () => (await asha.notifications.inbox()).items.length, { timeout: 20_000 }).toBe(1)
  const { page } = await open({ as: asha.me })
  await page.goto('/')
  await page.getByRole('link', { name: m.today_unread({ count: 1 }), exact: true }).click()
  await page.getByText(m.notifications_unread({ count: 1 })).waitFor()
  const notice = page.getByRole('list', { name: m.place_today() }).getByRole('listitem')
  await notice.getByRole('button').click()
  await page.getByRole('menuitem', { name: m.notifications_mark_read() }).click()
  await page.getByText(m.notifications_unread({ count: 1 })).waitFor({ state: 'detached' })
  await expect.poll(async () => (await asha.notifications.inbox()).items[0]?.readAt).toBeTruthy()

  await notice.getByRole('button').click()
  await page.getByRole('menuitem', { name: m.notifications_delete() }).click()
  await page.getByText(m.notifications_empty_title()).waitFor()
  await page.getByRole('region', { name: m.toasts() }).getByRole('button', { name: m.undo() }).click()
  await notice.getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: goal.title }).waitFor()
  await page.getByRole('region', { name: m.goals_suggestions() }).waitFor()
})
