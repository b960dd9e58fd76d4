import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { type Person, password, zone } from './people.ts'

let connected: Promise<Browser> | undefined
const browser = () => {
  connected ??= chromium.connect(inject('browser'))
  return connected
}

export const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true } as const
export const desktop = { viewport: { width: 1280, height: 800 } } as const

type Options = BrowserContextOptions & {
  /** Already signed in. */
  as?: Pick<Person, 'email'>
  address?: string
}
export type Visit = {
  page: Page
  context: BrowserContext
  /** From now on a failure that matches was provoked by the test. */
  provokes: (...failures: RegExp[]) => void
}

/** A browser of one's own. Whatever goes wrong in it unprovoked fails the test: console errors, failed requests, CSP. */
export async function open({ as, address = inject('address'), ...options }: Options = {}): Promise<Visit> {
  const context = await (await browser()).newContext({
    baseURL: address,
    locale: 'en-IN',
    timezoneId: zone,
    ...desktop,
    ...options,
  })
  context.setDefaultTimeout(10_000)
  const failures: string[] = []
  const provoked: RegExp[] = []
  watch(context, failures)
  if (as) await signIn(context, as.email)
  const page = await context.newPage()
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await keepPicture(page, task.name)
    await context.close()
    expect(failures.filter((line) => !provoked.some((one) => one.test(line)))).toEqual([])
  })
  return { page, context, provokes: (...lines) => void provoked.push(...lines) }
}

export async function signIn(context: BrowserContext, email: string, secret = password) {
  const reply = await context.request.post('/api/v1/auth/sign-in/email', { data: { email, password: secret } })
  if (!reply.ok()) throw new Error(`${email} could not sign in: ${await reply.text()}`)
}

function watch(context: BrowserContext, failures: string[]) {
  let isOpen = true
  context.on('close', () => {
    isOpen = false
  })
  const note = (line: string) => isOpen && failures.push(line)
  // A refusal of the content security policy is such an error, too.
  context.on(
    'console',
    (message) => message.type() === 'error' && note(`console: ${message.text()} ${message.location().url}`),
  )
  context.on('weberror', (error) => note(`thrown: ${error.error().stack}`))
  context.on(
    'response',
    (reply) => reply.status() >= 400 && note(`${reply.status()}: ${reply.request().method()} ${reply.url()}`),
  )
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // Left by the page itself: the person went on before it came.
    if (reason !== 'net::ERR_ABORTED') note(`failed: ${request.method()} ${request.url()} ${reason}`)
  })
}

const pictures = join(tmpdir(), 'drishti-e2e-pictures')

async function keepPicture(page: Page, test: string) {
  mkdirSync(pictures, { recursive: true })
  const path = join(pictures, `${test.replace(/\W+/g, '-').slice(0, 80)}.png`)
  await page.screenshot({ path }).catch(() => undefined)
  const seen = await page
    .locator('body')
    .ariaSnapshot({ timeout: 2000 })
    .catch(() => '')
  console.error(`${test}: stopped at ${page.url()}, picture in ${path}\n${seen.slice(0, 4000)}`)
}
