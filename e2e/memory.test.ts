import { mkdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { person } from './people.ts'
import { desktop, open, phone } from './visit.ts'
import { m } from './words.ts'

const said = (externalId: string, text: string, day: string) =>
  JSON.stringify({ externalId, text, occurredAt: `${day}T10:00:00Z`, author: 'Asha', thread: 'diary' })
const diary = [
  said('d1', 'I live in Pune', '2025-06-01'),
  said('d2', 'I moved to Nashik for the lab', '2026-02-01'),
  said('d3', 'I am allergic to peanuts', '2026-02-03'),
  said('d4', 'My JEE exam is on 12 April 2027', '2026-02-04'),
  said('d5', 'My brother is preparing for NEET', '2026-02-05'),
].join('\n')

it('imports a file, finds and corrects what was said, shows what is known, and forgets it all', async () => {
  const asha = await person()
  const { page, provokes } = await open({ as: asha.me, ...phone })
  provokes(/404.*memory\/imports/, /imports/, /422/)
  await page.goto('/memory')
  await page.getByRole('heading', { name: m.memory_empty_title() }).waitFor()
  await page.getByText(m.memory_view_manage(), { exact: true }).click()
  const file = page.getByLabel(m.memory_import())
  await file.setInputFiles({ name: 'bad.jsonl', mimeType: 'text/plain', buffer: Buffer.from('{"text": 1}') })
  await page.getByRole('list', { name: m.memory_bad_lines() }).getByText('line 1').waitFor()
  await file.setInputFiles({ name: 'diary.jsonl', mimeType: 'text/plain', buffer: Buffer.from(diary) })
  await page.getByText(m.memory_imported({ imported: '5', changed: '0', unchanged: '0' })).waitFor()

  await page.getByText(m.memory_view_words(), { exact: true }).click()
  await page.getByRole('searchbox', { name: m.memory_search() }).fill('when is the exam')
  const hit = page.getByRole('listitem').filter({ hasText: 'My JEE exam' })
  await hit.getByRole('button').click()
  await page.getByRole('menuitem', { name: m.memory_correct() }).click()
  await page.getByRole('textbox', { name: m.memory_words() }).fill('My JEE exam is on 20 April 2027')
  await page.getByRole('button', { name: m.save() }).click()
  await page.getByText('My JEE exam is on 20 April 2027').waitFor()

  await page.getByText(m.memory_view_facts(), { exact: true }).click()
  await page.getByText('Nashik', { exact: true }).waitFor()
  const over = page.getByRole('region', { name: m.memory_past() })
  await over.getByText('Pune', { exact: true }).waitFor()
  const peanuts = page.getByRole('listitem').filter({ hasText: m.memory_attribute_allergy() }).first()
  await peanuts.getByRole('button').click()
  await page.getByRole('menuitem', { name: m.memory_correct() }).click()
  await page.getByRole('textbox', { name: m.memory_fact_value() }).fill('cashews')
  await page.getByRole('button', { name: m.save() }).click()
  await page.getByText(m.memory_you_corrected({ values: 'peanuts' })).waitFor()

  await page.getByText(m.memory_view_manage(), { exact: true }).click()
  await page.getByRole('button', { name: m.memory_forget_all() }).click()
  const sure = page.getByRole('dialog')
  await sure.getByText(m.memory_forget_all_note()).waitFor()
  await sure.getByRole('button', { name: m.memory_forget_all() }).click()
  await page.getByText(m.memory_all_forgotten()).waitFor()
  expect((await asha.memory.list({})).items).toEqual([])
})

it('switches a source and the whole memory off', async () => {
  const asha = await person()
  const { page } = await open({ as: asha.me, ...desktop })
  await page.goto('/memory')
  await page.getByText(m.memory_view_manage(), { exact: true }).click()
  await page.getByRole('switch', { name: m.memory_source_conversation() }).click()
  await expect
    .poll(async () => (await asha.memory.settings()).sources.find(({ name }) => name === 'conversation')?.isOn)
    .toBe(false)
  await page.getByRole('switch', { name: m.memory_switch_all() }).first().click()
  await page.getByText(m.memory_off()).waitFor()
  expect((await asha.memory.settings()).isOn).toBe(false)
})

it.runIf(process.env.PICTURES)('is looked at', async () => {
  mkdirSync(process.env.PICTURES ?? '', { recursive: true })
  const asha = await person()
  const more = Array.from({ length: 12 }, (_, day) =>
    said(`m${day}`, `Revised chapter ${day + 1} and slept late, felt fine about it.`, `2026-01-${String(day + 10)}`),
  )
  await asha.memory.import({ text: [diary, ...more, said('x', 'I live in Agra', '2026-02-01')].join('\n') })
  for (const [size, shape] of [
    ['360', phone],
    ['1280', desktop],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      for (const language of ['en', 'hi'] as const) {
        await asha.identity.updateMe({ language })
        const { page } = await open({ as: asha.me, ...shape, colorScheme })
        await page.goto('/memory')
        await page.getByRole('heading', { level: 1 }).waitFor()
        const shot = (name: string) =>
          page.screenshot({
            path: `${process.env.PICTURES}/${name}-${size}-${colorScheme}-${language}.png`,
            fullPage: true,
          })
        await page.waitForLoadState('networkidle')
        await shot('words')
        await page.getByRole('searchbox').fill('chapter exam')
        await page.waitForTimeout(800)
        await shot('found')
        await page.getByRole('radio').nth(1).check({ force: true })
        await page.waitForTimeout(600)
        await shot('facts')
        await page.getByRole('radio').nth(2).check({ force: true })
        await page.waitForTimeout(600)
        await shot('manage')
      }
})
