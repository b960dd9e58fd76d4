import { expect, it } from 'vitest'
import type { Schedule } from '#habits/habits.api.ts'
import { longDay, shortDay } from '#habits/web/day-words.ts'
import { nthName, scheduleText, weekdayName } from '#habits/web/schedule-words.ts'
import { addDays } from '#platform/civil.ts'
import { person, today } from './people.ts'
import { open } from './visit.ts'
import { literal, m } from './words.ts'

it('begins a habit in each kind of rhythm', async () => {
  const asha = await person()
  const { page } = await open({ as: asha.me })
  await page.goto('/habits')
  const tomorrow = addDays(today, 1)
  const kinds: { kind: string; say: () => Promise<unknown>; schedule: Schedule }[] = [
    { kind: m.habits_kind_daily(), say: async () => undefined, schedule: { kind: 'daily' } },
    {
      kind: m.habits_kind_weekdays(),
      say: async () => {
        for (const day of ['tuesday', 'thursday', 'friday'] as const)
          await page.getByRole('button', { name: weekdayName(day, 'short'), pressed: true }).click()
      },
      schedule: { kind: 'weekdays', days: ['monday', 'wednesday'] },
    },
    {
      kind: m.habits_kind_quota(),
      say: () => page.getByRole('combobox', { name: m.habits_times() }).selectOption('4'),
      schedule: { kind: 'quota', times: 4, per: 'week' },
    },
    {
      kind: m.habits_kind_interval(),
      say: () => page.getByRole('combobox', { name: m.habits_every_days() }).selectOption('3'),
      schedule: { kind: 'interval', everyDays: 3, from: today },
    },
    {
      kind: m.habits_kind_nth(),
      say: async () => {
        await page.getByRole('combobox', { name: m.habits_which() }).selectOption(nthName(-1))
        await page.getByRole('combobox', { name: m.habits_weekday() }).selectOption(weekdayName('saturday'))
      },
      schedule: { kind: 'nthWeekday', nth: -1, day: 'saturday' },
    },
    {
      kind: m.habits_kind_once(),
      say: () => page.getByLabel(m.habits_date()).fill(tomorrow),
      schedule: { kind: 'once', date: tomorrow },
    },
  ]
  for (const { kind, say, schedule } of kinds) {
    await page.getByRole('main').getByRole('link', { name: m.new_habit() }).click()
    await page.getByRole('textbox', { name: m.habits_name() }).fill(`Habit: ${kind}`)
    await page.getByRole('group', { name: m.habits_when() }).getByRole('button', { name: kind, exact: true }).click()
    await say()
    await page.getByRole('button', { name: m.habits_form_start() }).click()
    const row = page.getByRole('list', { name: m.place_habits() }).getByRole('link', { name: `Habit: ${kind}` })
    await row.getByText(scheduleText(schedule), { exact: true }).waitFor()
  }
  const { items } = await asha.habits.list()
  expect(items.map(({ schedule }) => schedule)).toEqual(kinds.map(({ schedule }) => schedule))
})

it('says what a new habit still needs, and goes there', async () => {
  const asha = await person()
  const { page } = await open({ as: asha.me })
  await page.goto('/habits/new')
  const name = page.getByRole('textbox', { name: m.habits_name() })
  const start = page.getByRole('button', { name: m.habits_form_start() })
  await page.getByText(m.habits_target_least(), { exact: true }).click()
  await start.click()
  await expect.poll(() => page.getByText(m.field_wrong_empty()).count()).toBe(3)
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true)
  await name.fill('Read')
  await page.getByRole('textbox', { name: m.habits_amount() }).fill('some')
  await page.getByRole('textbox', { name: m.habits_unit() }).fill('pages')
  await start.click()
  await page.getByText(m.field_wrong(), { exact: true }).waitFor()
  await page.getByRole('textbox', { name: m.habits_amount() }).fill('2,5')
  await start.click()
  await page.getByRole('list', { name: m.place_habits() }).getByRole('link', { name: 'Read' }).waitFor()
  expect((await asha.habits.list()).items).toMatchObject([{ name: 'Read', target: { atLeast: 2.5, unit: 'pages' } }])
})

it('fills in days that are past, from the year and from the month, and shows the days behind a number', async () => {
  const asha = await person()
  const [mapDay, calendarDay] = twoDaysOfOneMonth()
  const { id } = await asha.habits.create({ name: 'Read', schedule: { kind: 'daily' }, startsOn: addDays(today, -40) })
  const { page } = await open({ as: asha.me })
  await page.goto(`/habits/${id}`)

  const map = page.getByRole('grid', { name: new RegExp(`^${literal(m.habits_year_title())}`) })
  await map.getByRole('button', { name: `${longDay(mapDay)}: ${m.habits_state_missed()}` }).click()
  const first = page.getByRole('region', { name: longDay(mapDay) })
  await first.getByRole('button', { name: m.habits_say_done(), exact: true }).click()
  await first.getByRole('status').getByText(m.habits_state_done()).waitFor()
  await map.getByRole('button', { name: `${longDay(mapDay)}: ${m.habits_state_done()}`, pressed: true }).waitFor()

  const month = page.getByRole('grid').nth(1)
  await month.getByRole('button', { name: `${longDay(calendarDay)}: ${m.habits_state_missed()}` }).click()
  const second = page.getByRole('region', { name: longDay(calendarDay) })
  await second.getByRole('button', { name: m.habits_say_skip() }).click()
  await second.getByRole('status').getByText(m.habits_state_skipped()).waitFor()
  await second.getByRole('button', { name: m.habits_note_add() }).click()
  await second.getByRole('textbox', { name: m.habits_note() }).fill('On the train')
  await second.getByRole('button', { name: m.save() }).click()
  await page.getByRole('region', { name: m.toasts() }).getByText(m.habits_said_note()).waitFor()
  const said = async () => {
    const { items } = await asha.habits.completions({ id })
    return items.map(({ date, value, skip, note }) => ({ date, value, skip, note })).sort(byDate)
  }
  await expect.poll(said).toEqual(
    [
      { date: mapDay, value: 1, skip: false, note: null },
      { date: calendarDay, value: null, skip: true, note: 'On the train' },
    ].sort(byDate),
  )

  const numbers = page.getByRole('group', { name: m.habits_numbers() })
  await numbers.getByRole('button', { name: m.habits_number_longest() }).click()
  const days = page.getByRole('dialog', { name: m.habits_days_longest() })
  await days.getByRole('link', { name: longDay(mapDay) }).click()
  await days.waitFor({ state: 'detached' })
  await first.waitFor()
  expect(new URL(page.url()).searchParams.get('day')).toBe(mapDay)
  for (const count of [7, 30, 90] as const) {
    await numbers.getByRole('button', { name: m.habits_number_last_days({ count }) }).click()
    const behind = page.getByRole('dialog', { name: m.habits_days_last({ count }) })
    await behind.getByRole('listitem').first().waitFor()
    await behind.getByRole('button', { name: m.close() }).click()
    await behind.waitFor({ state: 'detached' })
  }
})

it('rests, goes on, is archived and comes back', async () => {
  const asha = await person()
  const { id, name } = await asha.habits.create({ name: 'Run', schedule: { kind: 'daily' } })
  const { page } = await open({ as: asha.me })
  await page.goto(`/habits/${id}`)
  const choose = async (item: string) => {
    await page.getByRole('button', { name: m.habits_more({ name }) }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }

  await choose(m.habits_pause_menu())
  const dialog = page.getByRole('dialog', { name: m.habits_pause_title({ name }) })
  await dialog.getByRole('button', { name: m.habits_pause_do() }).click()
  await page.getByText(m.habits_pause_is({ start: shortDay(today) })).waitFor()
  expect((await asha.today.read()).items.filter(({ state }) => state === 'pending')).toEqual([])
  await page.getByRole('button', { name: m.habits_pause_end() }).click()
  await page.getByText(m.habits_pause_ended()).waitFor()
  await expect.poll(async () => (await asha.today.read()).items.map(({ state }) => state)).toEqual(['pending'])

  await choose(m.habits_archive())
  await page.getByText(m.habits_archived({ name })).waitFor()
  await page.getByRole('link', { name: m.place_habits() }).first().click()
  await page.getByRole('link', { name: m.habits_archive_title() }).click()
  await page.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: m.habits_restore() }).click()
  await page.getByText(m.habits_archive_empty_title()).waitFor()
  expect((await asha.habits.read({ id })).archivedAt).toBeNull()
})

const byDate = (a: { date: string }, b: { date: string }) => a.date.localeCompare(b.date)

/** Both are past, and one calendar shows both. */
function twoDaysOfOneMonth(): [string, string] {
  const last = addDays(today, -2)
  const before = addDays(last, -1)
  return before.slice(0, 7) === last.slice(0, 7) ? [last, before] : [before, addDays(before, -1)]
}
