import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { person } from './people.ts'
import { open } from './visit.ts'
import { m } from './words.ts'

it('lets everything of today be said without a mouse', async () => {
  const asha = await person()
  const habit = (name: string, target?: { atLeast: number; unit: string }) =>
    asha.habits.create({ name, schedule: { kind: 'daily' }, ...(target ? { target } : {}) })
  const run = await habit('Run')
  const write = await habit('Write')
  const read = await habit('Read', { atLeast: 20, unit: 'pages' })
  const said = async ({ id }: { id: string }) => {
    const { items } = await asha.habits.completions({ id })
    return items.map(({ value, skip, note }) => ({ value, skip, note }))
  }
  const { page } = await open({ as: asha.me })
  await page.goto('/')
  const rows = page.getByRole('region', { name: m.today_part_anytime() }).getByRole('listitem')
  const row = (name: string) => rows.filter({ has: page.getByRole('link', { name }) })
  const more = (name: string) => page.getByRole('button', { name: m.today_more({ name }) })
  const choose = async (name: string, item: string) => {
    await focus(page, more(name))
    await page.keyboard.press('Enter')
    const choice = page.getByRole('menuitem', { name: item, exact: true })
    await choice.waitFor()
    for (let steps = 0; steps < 8 && !(await isFocused(choice)); steps++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await choice.waitFor({ state: 'detached' })
  }
  const undo = async (text: string) => {
    const toasts = page.getByRole('region', { name: m.toasts() })
    await toasts.getByText(text).waitFor()
    await focus(page, toasts.getByRole('button', { name: m.undo() }).last())
    await page.keyboard.press('Enter')
  }

  await page.getByRole('button', { name: m.today_tick({ name: 'Run' }) }).waitFor()
  await page.keyboard.press('Tab')
  expect(await isFocused(page.getByRole('link', { name: m.skip_to_content() }))).toBe(true)
  await page.keyboard.press('Enter')

  await focus(page, page.getByRole('button', { name: m.today_tick({ name: 'Run' }) }))
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: m.today_untick({ name: 'Run' }), pressed: true }).waitFor()
  await expect.poll(() => said(run)).toEqual([{ value: 1, skip: false, note: null }])
  await undo(m.today_said_done({ name: 'Run' }))
  await page.getByRole('button', { name: m.today_tick({ name: 'Run' }), pressed: false }).waitFor()
  await expect.poll(() => said(run)).toEqual([])

  await choose('Write', m.today_menu_skip())
  await row('Write').getByText(m.today_skipped(), { exact: true }).waitFor()
  await choose('Write', m.today_menu_reason())
  const reason = page.getByRole('textbox', { name: m.today_reason_label() })
  await reason.waitFor()
  await expect.poll(() => isFocused(reason)).toBe(true)
  await page.keyboard.type('Fever')
  await page.keyboard.press('Tab')
  expect(await isFocused(page.getByRole('button', { name: m.save() }))).toBe(true)
  await page.keyboard.press('Enter')
  await row('Write')
    .getByText(m.today_skipped_because({ note: 'Fever' }))
    .waitFor()
  await expect.poll(() => said(write)).toEqual([{ value: null, skip: true, note: 'Fever' }])
  expect(await isFocused(more('Write')), 'the focus comes back to where the dialog was opened').toBe(true)
  await choose('Write', m.today_menu_unskip())
  await page.getByRole('button', { name: m.today_tick({ name: 'Write' }), pressed: false }).waitFor()
  await expect.poll(() => said(write)).toEqual([])

  const enter = page.getByRole('button', { name: m.today_enter_value({ name: 'Read' }) })
  await focus(page, enter)
  await page.keyboard.press('Enter')
  const amount = page.getByRole('textbox', { name: m.today_value_label() })
  await amount.waitFor()
  await expect.poll(() => isFocused(amount)).toBe(true)
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await row('Read')
    .getByText(m.today_value_of({ value: 12, target: 20, unit: 'pages' }))
    .waitFor()
  await expect.poll(() => said(read)).toEqual([{ value: 12, skip: false, note: null }])
  await undo(m.today_said_value({ name: 'Read', value: 12, unit: 'pages' }))
  await expect.poll(() => said(read)).toEqual([])
})

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Goes there as a person without a mouse does. */
async function focus(page: Page, target: Locator) {
  await target.waitFor()
  for (let stops = 0; stops < 60; stops++) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('No way leads there with Tab')
}
