import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Running, visitor } from '#test/process.ts'
import { operatorEmail, startDrishti } from './start.ts'
import { desktop, open, phone, signIn } from './visit.ts'
import { m } from './words.ts'

const folder = 'docs/images'
const mostBytes = 150 * 1024
const onPhone = { ...phone, deviceScaleFactor: 2 }

/** The pictures of the README, with the demo's invented people: SCREENSHOTS=1 npm run e2e -- screenshots */
describe.runIf(process.env.SCREENSHOTS)('pictures of the README', { timeout: 120_000 }, () => {
  const data = mkdtempSync(join(tmpdir(), 'drishti-pictures-'))
  let drishti: Running
  let people: { email: string; password: string }[]
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    drishti = await startDrishti({ DEMO: 'on', DATA_DIR: data })
    const offer = () => fetch(`${drishti.address}/api/v1/demo`)
    await vi.waitUntil(async () => (await offer()).ok, { timeout: 240_000, interval: 500 })
    people = (await (await offer()).json()).people
    await visitor(drishti.address, 'Om', operatorEmail)
  }, 300_000)
  afterAll(async () => {
    await drishti.kill('SIGTERM')
    rmSync(data, { recursive: true, force: true })
  })

  /** Asha's page, ready to be taken. */
  const enter = async (options: BrowserContextOptions, someone = people[0]) => {
    const { page, context } = await open({
      address: drishti.address,
      reducedMotion: 'reduce',
      ...options,
      timezoneId: 'Asia/Kolkata',
    })
    if (someone) await signIn(context, someone.email, someone.password)
    const take = async (name: string) => {
      await page.waitForLoadState('networkidle')
      const path = `${folder}/${name}.png`
      await page.screenshot({ path })
      expect(statSync(path).size, path).toBeLessThan(mostBytes)
    }
    return { page, take }
  }

  it('Today', async () => {
    for (const [name, options] of [
      ['today', onPhone],
      ['today-dark', { ...onPhone, colorScheme: 'dark' }],
      ['today-desktop', desktop],
    ] as const) {
      const { page, take } = await enter(options)
      await page.goto('/')
      await page.getByRole('main').getByRole('button', { name: /./ }).first().waitFor()
      await take(name)
    }
  })

  it('Today in Hindi', async () => {
    const { page, take } = await enter(
      onPhone,
      people.find(({ email }) => email.startsWith('ravi')),
    )
    await page.goto('/')
    await page.getByRole('main').getByRole('button', { name: /./ }).first().waitFor()
    await take('today-hindi')
  })

  it('New goal', async () => {
    const { page, take } = await enter(desktop)
    await page.goto('/goals/new')
    await page.getByRole('textbox', { name: m.goals_sentence() }).fill(m.goals_example_exam())
    await page.getByRole('button', { name: m.goals_no_days_off() }).click()
    await page.getByRole('button', { name: m.goals_make_plan() }).click()
    await page.getByRole('button', { name: m.goals_accept(), exact: true }).waitFor()
    await take('new-goal')
  })

  it('Goal and habit', async () => {
    const { page, take } = await enter(desktop)
    await page.goto('/goals')
    await page.getByRole('list', { name: m.goals_status_active() }).getByRole('link', { name: /GATE/ }).click()
    await page.getByRole('region', { name: m.goals_standing() }).waitFor()
    await take('goal')
    await page.goto('/habits')
    await page
      .getByRole('list', { name: m.place_habits() })
      .getByRole('link', { name: /Up by 6/ })
      .click()
    await page.getByRole('grid').first().waitFor()
    await take('habit')
  })

  it('Coach', async () => {
    const { page, take } = await enter(desktop)
    await page.goto('/coach')
    const list = page.getByRole('navigation', { name: m.coach_conversations() })
    await list.getByRole('link', { name: 'How am I doing?' }).click()
    await page
      .getByRole('link', { name: /^Source 1/ })
      .first()
      .waitFor()
    await take('coach')
  })

  it('Operator', async () => {
    const { page, take } = await enter(desktop, { email: operatorEmail, password: 'correct horse battery' })
    await page.goto('/operator')
    await page.getByRole('table', { name: m.operations_jobs() }).waitFor()
    await take('operator')
  })
})
