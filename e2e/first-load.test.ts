import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { person } from './people.ts'
import { withThinRecord } from './records.ts'
import { open } from './visit.ts'

/** The document asks ahead for what a page will ask: an address that drifts apart would be fetched for nothing. */
it('asks the API for the same with and without what is asked ahead, and for everything once', async () => {
  const asha = await person()
  const goal = await withThinRecord(asha)
  for await (const _ of await asha.coach.say({ message: 'How am I doing?' }));
  const [conversation] = (await asha.coach.conversations()).items
  for (const address of ['/', `/goals/${goal.id}`, '/coach', `/coach/${conversation?.id}`]) {
    const bare = await open({ as: asha.me, serviceWorkers: 'block' })
    await bare.page.route(`**${address}`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace(/<script>[\s\S]*?<\/script>/, '') })
    })
    const wanted = await askedBy(bare.page, address)
    const { page } = await open({ as: asha.me })
    expect(await askedBy(page, address)).toEqual(wanted)
    expect(await askedBy(page, address), 'with what this device has kept').toEqual(wanted)
  }
})

async function askedBy(page: Page, address: string) {
  const asked: string[] = []
  page.removeAllListeners('request')
  page.on('request', (request) => request.url().includes('/api/') && asked.push(request.url()))
  await page.goto(address)
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  return asked.toSorted()
}
