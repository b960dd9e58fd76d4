import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { person } from './people.ts'
import { open } from './visit.ts'
import { hi, literal, m } from './words.ts'

it('speaks Hindi and turns dark everywhere at once', async () => {
  const asha = await person('आशा', { email: `asha-${Date.now()}@example.org` })
  const { page } = await open({ as: asha.me })
  await page.goto('/settings')
  await page.getByRole('radio', { name: m.settings_theme_dark() }).check()
  await expect.poll(() => isDark(page)).toBe(true)
  await page.getByRole('radio', { name: 'हिन्दी' }).check()
  await page.getByRole('heading', { level: 1, name: m.place_settings({}, hi) }).waitFor()
  await expect.poll(() => asha.identity.me()).toMatchObject({ language: 'hi', theme: 'dark' })

  const goal = await asha.goals.create({
    title: 'GATE CS निकालना',
    theme: 'exam',
    constraints: { minutesPerWeek: 720, daysOff: [] },
  })
  await asha.goals.accept({ id: goal.id })
  await asha.habits.create({ name: 'रोज़ पढ़ना', schedule: { kind: 'daily' }, minutes: 20 })
  const pages = [
    { address: '/', name: m.place_today({}, hi) },
    { address: '/goals', name: m.place_goals({}, hi) },
    { address: '/coach', name: m.place_coach({}, hi) },
    { address: '/habits', name: m.place_habits({}, hi) },
    { address: `/goals/${goal.id}`, name: goal.title },
    { address: '/goals/new', name: m.new_goal({}, hi) },
    { address: '/habits/new', name: m.new_habit({}, hi) },
    { address: '/inbox', name: m.place_inbox({}, hi) },
    { address: '/settings', name: m.place_settings({}, hi) },
    { address: '/members', name: m.place_members({}, hi) },
    { address: '/all', name: m.place_all({}, hi) },
  ]
  for (const { address, name } of pages) {
    await page.goto(address)
    await expect.poll(() => page.title()).toContain(name)
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('hi')
    expect(await isDark(page)).toBe(true)
    expect({ address, foreign: (await texts(page)).filter(isForeign) }).toEqual({ address, foreign: [] })
  }
})

it('follows what was set on another device, and is not taken back by what this one kept', async () => {
  const asha = await person('Asha', { email: `two-devices-${Date.now()}@example.org` })
  const { page } = await open({ as: asha.me })
  await page.goto('/')
  await expect.poll(() => page.title()).toContain(m.place_today())
  await expect.poll(() => isKept(page)).toBe(true)
  await asha.identity.updateMe({ language: 'hi' })
  await page.goto('/')
  await expect.poll(() => page.title()).toContain(m.place_today({}, hi))
})

it('says in the language of the page what a form still needs, and goes to the first of it', async () => {
  const { page } = await open({ locale: 'hi-IN' })
  await page.goto('/sign-up')
  const [name, email] = [m.field_name({}, hi), m.field_email({}, hi)]
  await page.getByRole('button', { name: m.sign_up({}, hi) }).click()
  await expect.poll(() => page.getByText(m.field_wrong_empty({}, hi)).count()).toBe(3)
  expect(await page.getByLabel(name).evaluate((field) => field === document.activeElement)).toBe(true)
  await page.getByLabel(name).fill('आशा')
  await page.getByLabel(email).fill('asha')
  await page.getByLabel(m.field_password({}, hi), { exact: true }).pressSequentially('123')
  await page.getByRole('button', { name: m.sign_up({}, hi) }).click()
  await page.getByText(m.field_wrong_email({}, hi)).waitFor()
  await page.getByText(m.field_wrong_short({ count: 8 }, hi)).waitFor()
  expect(await page.getByLabel(email).evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await page.getByText(m.field_wrong_empty({}, hi)).count()).toBe(0)
})

/** Whether this device has kept what it saw, which it does after a second. */
const isKept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const opened = indexedDB.open('drishti-cache')
        opened.onsuccess = () => {
          const kept = opened.result.transaction('queries').objectStore('queries').get('cache')
          kept.onsuccess = () => resolve(kept.result !== undefined)
        }
      }),
  )

const isDark = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')
    if (!canvas) return false
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor
    canvas.fillRect(0, 0, 1, 1)
    const [red = 255, green = 255, blue = 255] = canvas.getImageData(0, 0, 1, 1).data
    return red + green + blue < 3 * 80
  })

/** Everything that is seen or read out, line by line. */
const texts = (page: Page) =>
  page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')]
    const names = named.flatMap((element) =>
      ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    )
    return [
      ...new Set(
        [...document.body.innerText.split('\n'), ...names, document.title].map((line) => line.trim()).filter(Boolean),
      ),
    ]
  })

const read = (language: string): Record<string, unknown> => {
  const folder = `src/web/i18n/messages/${language}`
  return Object.assign({}, ...readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))))
}
const [english, hindi] = [read('en'), read('hi')]
const forms = (message: unknown): string[] =>
  typeof message === 'string'
    ? [message]
    : Object.values((message as { match: Record<string, string> }[])[0]?.match ?? {})
const keys = new Set(Object.keys(english))
/** What the English product would say where the Hindi one says something else. */
const sayings = Object.entries(english)
  .filter(([key]) => JSON.stringify(hindi[key]) !== JSON.stringify(english[key]))
  .flatMap(([, message]) => forms(message))
  .filter((text) => /[a-z]{2}/i.test(text.replace(/\{\w+\}/g, '')))
  .map((text) => new RegExp(`^${literal(text).replace(/\\\{\w+\\\}/g, '.+')}$`))

const isEnglishSentence = (line: string) => /(?:\b[A-Za-z’']{2,}[ ,;:]+){3}[A-Za-z’']{2,}/.test(line)
const isForeign = (line: string) =>
  keys.has(line) || isEnglishSentence(line) || sayings.some((saying) => saying.test(line))
