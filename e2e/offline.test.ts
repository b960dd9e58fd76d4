import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { person, today } from './people.ts'
import { open, phone } from './visit.ts'
import { m } from './words.ts'

it('keeps what was ticked offline over a reload, and sends it once', async () => {
  const asha = await person()
  const { id } = await asha.habits.create({ name: 'Run', schedule: { kind: 'daily' } })
  const { page, context, provokes } = await open({ ...phone, as: asha.me })
  const sent: number[] = []
  context.on('response', (reply) => reply.url().includes('/completions/') && sent.push(reply.status()))
  const places = page.getByRole('navigation', { name: m.places() })
  const goTo = (place: string) => places.getByRole('link', { name: place }).click()
  const habits = page.getByRole('heading', { level: 1, name: m.place_habits() })
  await page.goto('/habits')
  await habits.waitFor()
  await goTo(m.place_today())
  const toDo = page.getByRole('button', { name: m.today_tick({ name: 'Run' }) })
  const done = page.getByRole('button', { name: m.today_untick({ name: 'Run' }), pressed: true })
  const waiting = page.getByRole('status').getByText(m.offline_waiting({ count: 1 }))
  await toDo.waitFor()
  await expect.poll(() => shellState(page)).toBe('activated')

  provokes(/ERR_INTERNET_DISCONNECTED/)
  await context.setOffline(true)
  await page.getByRole('status').getByText(m.offline()).waitFor()
  await toDo.click()
  await done.waitFor()
  await waiting.waitFor()
  await page.reload()
  await done.waitFor()
  await waiting.waitFor()
  await goTo(m.place_habits())
  await habits.waitFor()
  expect(sent).toEqual([])

  await context.setOffline(false)
  await waiting.waitFor({ state: 'detached' })
  await expect.poll(() => sent).toEqual([200])
  const { items } = await asha.habits.completions({ id })
  expect(items).toMatchObject([{ date: today, value: 1, skip: false }])
  await page.reload()
  await goTo(m.place_today())
  await done.waitFor()
  expect(sent).toEqual([200])
})

/** Of the offline shell, which comes when the first page has had the network to itself. */
const shellState = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state)
