import { expect, it } from 'vitest'
import { person } from './people.ts'
import { open } from './visit.ts'
import { m } from './words.ts'

it('leaves the places in sight where there is no page, and asks a stranger to sign in first', async () => {
  const asha = await person()
  const { page } = await open({ as: asha.me })
  await page.goto('/no/such/page')
  await page.getByRole('heading', { level: 1, name: m.not_found_title() }).waitFor()
  await page.getByRole('navigation', { name: m.places() }).getByRole('link', { name: m.place_goals() }).click()
  await page.getByRole('heading', { level: 1, name: m.place_goals() }).waitFor()

  const stranger = await open()
  stranger.provokes(/401/)
  await stranger.page.goto('/no/such/page')
  await stranger.page.getByRole('textbox', { name: m.field_email() }).waitFor()
  expect(new URL(stranger.page.url()).searchParams.get('next')).toBe('/no/such/page')
})
