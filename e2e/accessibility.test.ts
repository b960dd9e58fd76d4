import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#platform/civil.ts'
import { type Person, person, today } from './people.ts'
import { withThinRecord } from './records.ts'
import { otherOperatorEmail } from './start.ts'
import { desktop, open, phone } from './visit.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const sizes = [phone.viewport, desktop.viewport]
const themes = ['light', 'dark'] as const

let asha: Person
let places: Record<string, string>
beforeAll(async () => {
  asha = await person('Asha', { email: otherOperatorEmail })
  const goal = await withThinRecord(asha)
  const draft = await asha.goals.create({
    title: 'Crack GATE CS',
    constraints: { minutesPerWeek: 720 },
    deadline: addDays(today, 365),
  })
  const days = { startsOn: addDays(today, -60), schedule: { kind: 'daily' } } as const
  const water = await asha.habits.create({
    name: 'Glasses of water',
    target: { atLeast: 8, unit: 'glasses' },
    minutes: 5,
    partOfDay: 'morning',
    ...days,
  })
  const run = await asha.habits.create({ name: 'Run', minutes: 30, partOfDay: 'evening', ...days })
  await asha.habits.create({ name: 'Call home', schedule: { kind: 'quota', times: 2, per: 'week' } })
  await asha.habits.complete({ id: water.id, date: today, value: 3 })
  await asha.habits.complete({ id: run.id, date: today, skip: true, note: 'Fever' })
  for (const back of [1, 2, 3, 5, 8]) await asha.habits.complete({ id: run.id, date: addDays(today, -back), value: 1 })
  for await (const _ of await asha.coach.say({ message: 'How am I doing?' }));
  const [conversation] = (await asha.coach.conversations()).items
  const offers = { message: 'Remember that I study best at dawn', conversationId: conversation?.id }
  for await (const _ of await asha.coach.say(offers));
  places = {
    today: '/',
    goals: '/goals',
    'new goal': '/goals/new',
    'plan before it is accepted': `/goals/${draft.id}`,
    goal: `/goals/${goal.id}`,
    habits: '/habits',
    'new habit': '/habits/new',
    habit: `/habits/${run.id}`,
    'habit being changed': `/habits/${water.id}/edit`,
    coach: '/coach',
    conversation: `/coach/${conversation?.id}`,
    inbox: '/inbox',
    memory: '/memory',
    settings: '/settings',
    members: '/members',
    all: '/all',
    operator: '/operator',
    'nothing here': '/nowhere',
  }
})

const pages = [
  'today',
  'goals',
  'new goal',
  'plan before it is accepted',
  'goal',
  'habits',
  'new habit',
  'habit',
  'habit being changed',
].concat(['coach', 'conversation', 'inbox', 'memory', 'settings', 'members', 'all', 'operator', 'nothing here'])

describe('in both themes, on a phone and a desktop, has no barrier:', () => {
  it.each(pages)('%s', async (name) => {
    const { page } = await open({ as: asha.me, reducedMotion: 'reduce', ...phone, isMobile: false })
    await page.goto(places[name] ?? '')
    expect(await barriers(page)).toEqual([])
  })

  it.each(['/sign-in', '/sign-up'])('%s', async (address) => {
    const { page } = await open({ reducedMotion: 'reduce', ...phone, isMobile: false })
    await page.goto(address)
    expect(await barriers(page)).toEqual([])
  })
})

it('gives every target of Today at least 24 pixels', async () => {
  const { page } = await open({ as: asha.me, ...phone })
  await page.goto('/')
  await page.getByRole('main').getByRole('button').first().waitFor()
  const small = await page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    )
    return [...targets]
      .filter((target) => target.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((target) => ({ name: target.ariaLabel ?? target.innerText, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > 0 && (box.width < 24 || box.height < 24))
      .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`)
  })
  expect(small).toEqual([])
})

/** What axe finds serious or critical in each theme and size, and a page that has to be pushed sideways. */
async function barriers(page: Page) {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(axe)
  const found: string[] = []
  for (const viewport of sizes) {
    await page.setViewportSize(viewport)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 0) found.push(`${viewport.width}: ${wide} px too wide`)
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      found.push(...(await violations(page)).map((line) => `${viewport.width} ${colorScheme}: ${line}`))
    }
  }
  return found
}

async function violations(page: Page) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await page.evaluate(
    (tags) =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run({
        runOnly: tags,
        resultTypes: ['violations'],
      }) as Promise<AxeResults>,
    tags,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.split('\n')[1]?.trim()}`),
    )
}
