import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { APIRequestContext, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Running, visitor } from '#test/process.ts'
import { Today } from '#today/today.api.ts'
import { operatorEmail, startDrishti } from './start.ts'
import { desktop, open, phone, signIn } from './visit.ts'
import { m } from './words.ts'

const folder = 'docs/images'
const mostBytes = 150 * 1024
const onPhone = { ...phone, deviceScaleFactor: 2 }
const onDesktop = { ...desktop, viewport: { width: 1280, height: 720 } }

/** The pictures of the README, with the demo's invented people: SCREENSHOTS=1 npm run e2e -- screenshots */
describe.runIf(process.env.SCREENSHOTS)('pictures of the README', { timeout: 120_000 }, () => {
  const data = mkdtempSync(join(tmpdir(), 'drishti-pictures-'))
  let drishti: Running
  let people: { email: string; password: string }[]
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    drishti = await startDrishti({ DEMO: 'on', DATA_DIR: data })
    const offered = async () => (await (await fetch(`${drishti.address}/api/v1/demo`)).json()).people
    people = await vi.waitUntil(async () => ((await offered()).length > 0 ? offered() : false), {
      timeout: 240_000,
      interval: 500,
    })
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
    await leaveSomeToDo(context.request)
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
      ['today-desktop', onDesktop],
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
    const { page, take } = await enter(onDesktop)
    await page.goto('/goals/new')
    await page.getByRole('textbox', { name: m.goals_sentence() }).fill(m.goals_example_exam())
    await page.getByRole('button', { name: m.goals_no_days_off() }).click()
    await page.getByRole('button', { name: m.goals_make_plan() }).click()
    await page.getByRole('button', { name: m.goals_accept(), exact: true }).waitFor()
    await take('new-goal')
  })

  it('Goal and habit', async () => {
    const { page, take } = await enter(onDesktop)
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
    const { page, take } = await enter(onDesktop)
    await page.goto('/coach')
    await page.getByRole('textbox', { name: m.coach_field() }).fill('How am I doing?')
    await page.getByRole('button', { name: m.coach_send() }).click()
    await page.getByRole('list', { name: m.coach_said() }).getByText(m.built_in_coach()).waitFor()
    await take('coach')
  })

  it('Operator', async () => {
    const { page, take } = await enter(onDesktop, { email: operatorEmail, password: 'correct horse battery' })
    await page.goto('/operator')
    await page.getByRole('table', { name: m.operations_jobs() }).waitFor()
    await take('operator')
  })
})

/** The day half done, as it is when somebody looks at it. */
async function leaveSomeToDo(request: APIRequestContext) {
  const today = Today.parse(await (await request.get('/api/v1/today')).json())
  for (const { habit } of today.items.slice(Math.ceil(today.items.length / 3)))
    await request.delete(`/api/v1/habits/${habit.id}/completions/${today.date}`)
}
