import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { addDays } from '#platform/civil.ts'
import { formatWeekday } from '#web/ui/format.ts'
import { person, today } from './people.ts'
import { desktop, open, phone } from './visit.ts'
import { m } from './words.ts'

const yesterday = addDays(today, -1)
const missed = m.today_missed({ weekday: formatWeekday(yesterday) })

/** Sends words and waits until the whole answer is there. */
async function say(page: Page, words: string) {
  await page.getByRole('textbox', { name: m.coach_field() }).fill(words)
  await page.getByRole('button', { name: m.coach_send() }).click()
  await page.waitForURL(/\/coach\/.+/)
  await page.getByRole('list', { name: m.coach_said() }).getByText(m.built_in_coach()).last().waitFor()
}
const reader = async () => {
  const asha = await person()
  const habit = await asha.habits.create({
    name: 'Reading',
    target: { atLeast: 20, unit: 'minutes' },
    startsOn: addDays(today, -10),
    schedule: { kind: 'daily' },
  })
  return { asha, habit }
}

it('says a whole answer to who listens once, also the one that begins a conversation', async () => {
  const { asha } = await reader()
  const { page } = await open({ as: asha.me })
  await page.goto('/coach')
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const region = element?.closest('[role="status"], [aria-live]')
        if (region?.textContent) heard.push(region.textContent)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  for (const words of ['How am I doing?', 'What should I do next?']) {
    await say(page, words)
    const answer = page.getByRole('list', { name: m.coach_said() }).locator('li').last().locator('p').first()
    const plain = (await answer.innerText()).replace(/\s*\[\d+\]/g, '')
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0)))
      .toEqual([m.coach_answering(), plain])
  }
})

it('does what the coach offered after a click: the habit and Today show it, and the conversation still does after a reload', async () => {
  const { asha, habit } = await reader()
  const { page } = await open({ as: asha.me, ...phone })
  const places = page.getByRole('navigation', { name: m.places() })
  await page.goto('/')
  await page.getByText(missed).waitFor() // Today is known, as it was before
  await places.getByRole('link', { name: m.place_coach() }).click()
  await say(page, 'Log 30 minutes of Reading for yesterday')
  const card = page.getByRole('region', { name: /30 minutes.*Reading/ })
  await card.getByText(/30 minutes.*Reading/).waitFor()
  const recorded = async () => (await asha.habits.completions({ id: habit.id })).items
  expect(await recorded()).toEqual([])
  await card.getByRole('button', { name: m.coach_offer_yes() }).click()
  await card.getByLabel(m.coach_offer_done()).waitFor()
  expect(await recorded()).toMatchObject([{ date: yesterday, value: 30 }])
  expect(await card.getByRole('button').count()).toBe(0)

  await page.reload()
  await card.getByLabel(m.coach_offer_done()).waitFor()
  await card.getByRole('link', { name: m.coach_offer_open() }).click()
  await page.getByRole('heading', { level: 1, name: 'Reading' }).waitFor()
  await page
    .getByText(/\b30 minutes\b/)
    .first()
    .waitFor()

  await places.getByRole('link', { name: m.place_coach() }).click()
  await say(page, 'I did 25 minutes of Reading today')
  await page
    .getByRole('region', { name: /25 minutes.*Reading/ })
    .getByRole('button', { name: m.coach_offer_yes() })
    .click()
  await page.getByLabel(m.coach_offer_done()).waitFor()
  await places.getByRole('link', { name: m.place_today() }).click()
  await page.getByText(m.today_all_done()).first().waitFor()
  expect(await page.getByText(missed).count()).toBe(0)
})

it('leaves an offer undone, does a changed one, and says why one could not be done', async () => {
  const { asha, habit } = await reader()
  const { page, provokes } = await open({ as: asha.me, ...desktop })
  await page.goto('/coach')
  await say(page, 'Log 30 minutes of Reading for yesterday')
  const cards = page.getByRole('region', { name: /30 minutes.*Reading/ })
  await cards.getByRole('button', { name: m.coach_offer_no() }).click()
  await cards.getByText(m.coach_offer_left()).waitFor()

  await say(page, 'I did 30 minutes of Reading yesterday')
  const second = cards.nth(1)
  await second.getByRole('button', { name: m.coach_offer_change() }).click()
  await second.getByLabel(m.coach_field_value()).fill('45')
  await second.getByLabel(m.coach_field_date()).fill(addDays(today, 3))
  provokes(/422|409|proposals/)
  await second.getByRole('button', { name: m.coach_offer_yes_changed() }).click()
  await second.getByRole('alert').first().waitFor()
  await second.getByLabel(m.coach_field_date()).fill(addDays(today, -2))
  await second.getByRole('button', { name: m.coach_offer_yes_changed() }).click()
  await second.getByLabel(m.coach_offer_done()).waitFor()
  expect((await asha.habits.completions({ id: habit.id })).items).toMatchObject([
    { date: addDays(today, -2), value: 45 },
  ])
})

it('asks for another answer, takes words back and says them differently', async () => {
  const { asha } = await reader()
  const { page } = await open({ as: asha.me, ...desktop })
  await page.goto('/coach')
  await say(page, 'How am I doing?')
  await say(page, 'Why should I do Reading today?')
  const said = page.getByRole('list', { name: m.coach_said() })
  const menuOf = (row: number) =>
    said
      .getByRole('listitem')
      .filter({ has: page.getByRole('button') })
      .nth(row)
      .getByRole('button')
      .last()
  await menuOf(3).click()
  await page.getByRole('menuitem', { name: m.coach_anew() }).click()
  await expect.poll(async () => (await onlyConversation(asha)).messages.at(-1)?.earlier.length).toBe(1)
  await menuOf(3).click()
  await page.getByRole('menuitem', { name: m.coach_about() }).click()
  const about = page.getByRole('dialog', { name: m.coach_about_title() })
  await about.getByRole('heading', { name: m.coach_earlier_answers() }).waitFor()
  await about.getByRole('list', { name: m.coach_sources() }).getByRole('link').first().waitFor()
  await page.keyboard.press('Escape')

  await menuOf(0).click()
  await page.getByRole('menuitem', { name: m.coach_edit() }).click()
  await page.getByText(m.coach_editing()).waitFor()
  const field = page.getByRole('textbox', { name: m.coach_field() })
  expect(await field.inputValue()).toBe('How am I doing?')
  await field.fill('How was my week?')
  await page.getByRole('button', { name: m.coach_send() }).click()
  await expect
    .poll(async () => (await onlyConversation(asha)).messages.map(({ text }) => text)[0])
    .toBe('How was my week?')
  await said.getByText('How was my week?').waitFor()
  await expect.poll(() => said.getByText('Why should I do Reading today?').count()).toBe(0)
  await expect
    .poll(async () => (await onlyConversation(asha)).messages.map(({ role }) => role))
    .toEqual(['person', 'coach'])
})

async function textOf(file: Download) {
  const path = join(tmpdir(), `drishti-e2e-${process.pid}-${file.suggestedFilename()}`)
  await file.saveAs(path)
  const text = readFileSync(path, 'utf8')
  rmSync(path)
  return text
}

async function onlyConversation(asha: Awaited<ReturnType<typeof reader>>['asha']) {
  const [row] = (await asha.coach.conversations()).items
  if (!row) throw new Error('There is no conversation')
  return asha.coach.conversation({ id: row.id })
}

it('names, pins, finds, saves and deletes conversations', async () => {
  const { asha } = await reader()
  for (const message of ['How was my week?', 'What should I do next?', 'Why should I do Reading today?'])
    for await (const _ of await asha.coach.say({ message }));
  const { page } = await open({ as: asha.me, ...desktop })
  await page.goto('/coach')
  const list = page.getByRole('navigation', { name: m.coach_conversations() })
  const act = async (title: string, name: string) => {
    await list.getByRole('listitem').filter({ hasText: title }).hover()
    await list.getByRole('button', { name: m.coach_row_menu({ title }) }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  await act('How was my week?', m.coach_pin())
  await expect.poll(() => list.getByRole('listitem').first().textContent()).toContain(m.coach_pinned())
  await act('How was my week?', m.coach_rename())
  await page.getByRole('textbox', { name: m.coach_name() }).fill('Sunday review')
  await page.getByRole('button', { name: m.save() }).click()
  await expect.poll(() => list.getByRole('listitem').first().textContent()).toContain('Sunday review')

  await list.getByRole('searchbox', { name: m.coach_search() }).fill('my week')
  await expect.poll(() => list.getByRole('listitem').count()).toBe(1)
  await list.getByRole('listitem').getByText('How was my week?').waitFor() // where it was found
  const saving = page.waitForEvent('download')
  await act('Sunday review', m.coach_export_markdown())
  const file = await saving
  expect(file.suggestedFilename()).toMatch(/\.md$/)
  expect(await textOf(file)).toContain('# Sunday review')
  const savingData = page.waitForEvent('download')
  await act('Sunday review', m.coach_export_json())
  expect(JSON.parse(await textOf(await savingData))).toMatchObject({ title: 'Sunday review' })

  await act('Sunday review', m.coach_delete())
  await page.getByRole('dialog').getByRole('button', { name: m.coach_delete() }).click()
  await list.getByText(m.coach_none_found()).waitFor()
  expect((await asha.coach.conversations()).items.map(({ title }) => title)).not.toContain('Sunday review')
})

it('keeps nothing of an incognito conversation in memory, and opens the memory that an answer used', async () => {
  const { asha } = await reader()
  const { page } = await open({ as: asha.me, ...phone })
  await page.goto('/coach')
  await page.getByRole('switch', { name: m.coach_incognito() }).check()
  await say(page, 'I live in Pune and I am allergic to peanuts')
  await page.getByText(m.coach_incognito_here()).waitFor()
  await page.goto('/coach')
  await say(page, 'My JEE exam is on 12 April 2027')
  await expect.poll(async () => (await asha.memory.list({})).items.length).toBe(1)
  await page.goto('/memory')
  await page.getByText('My JEE exam is on 12 April 2027').waitFor()
  expect(await page.getByText(/Pune|peanuts/).count()).toBe(0)
  expect((await asha.memory.facts({})).items.filter(({ value }) => /pune|peanut/i.test(value))).toEqual([])
  const [memory] = (await asha.memory.list({})).items
  await page.goto(`/memory?m=${memory?.id}`)
  await page.getByRole('list', { name: m.memory_asked() }).getByText('My JEE exam').waitFor()
})

it('turns speech into words in the field, says who listens, and sends nothing by itself', async () => {
  const { asha } = await reader()
  const { page } = await open({ as: asha.me, ...desktop })
  await page.addInitScript(hearing)
  await page.goto('/coach')
  await page.getByRole('button', { name: m.coach_voice() }).click()
  await page.getByText(m.coach_voice_told()).waitFor()
  const field = page.getByRole('textbox', { name: m.coach_field() })
  await expect.poll(() => field.inputValue()).toBe('how was my week in en-IN')
  await page.getByRole('button', { name: m.coach_voice_stop() }).click()
  await page.getByRole('button', { name: m.coach_voice(), exact: true }).waitFor()
  expect((await asha.coach.conversations()).items).toEqual([])
})

/** A browser that hears: it stands in for Chromium's own, which needs its maker's servers. */
function hearing() {
  class Recognition {
    lang = ''
    onresult: ((event: unknown) => void) | null = null
    onend: (() => void) | null = null
    start() {
      setTimeout(() => this.onresult?.({ results: [[{ transcript: `how was my week in ${this.lang}` }]] }), 50)
    }
    stop() {
      this.onend?.()
    }
    abort() {
      this.onend?.()
    }
  }
  Object.assign(globalThis, { SpeechRecognition: Recognition, webkitSpeechRecognition: Recognition })
}
