import { expect, it } from 'vitest'
import { longDay } from '#habits/web/day-words.ts'
import { weekdayName, weekdays } from '#habits/web/schedule-words.ts'
import { addDays, dayNumber, weekdayIndex } from '#platform/civil.ts'
import { newEmail, password, today } from './people.ts'
import { open, phone } from './visit.ts'
import { ending, literal, m } from './words.ts'

/** Two days that stay free: never today, so that there is something to tick whatever the weekday. */
const daysOff = [1, 2].map((ahead) => weekdays[weekdayIndex(dayNumber(addDays(today, ahead)))] ?? 'sunday')

it('leads from a sentence to a plan, a tick, and an answer that rests on it', async () => {
  const { page } = await open(phone)
  await page.goto('/sign-up')
  await page.getByLabel(m.field_name()).fill('Asha Rao')
  await page.getByLabel(m.field_email()).fill(newEmail('asha'))
  await page.getByLabel(m.field_password(), { exact: true }).fill(password)
  await page.getByRole('button', { name: m.sign_up() }).click()

  await page.getByRole('heading', { level: 1, name: m.goals_new_title() }).waitFor()
  await page.getByRole('textbox', { name: m.goals_sentence() }).fill('Crack GATE CS with 12 h a week')
  const understood = page.getByRole('region', { name: m.goals_understood() })
  await understood.getByRole('button', { name: m.goals_theme_exam() }).waitFor()
  await understood.getByRole('button', { name: m.goals_time_a_week({ time: m.hours_short({ hours: 12 }) }) }).waitFor()

  const deadline = page.getByRole('region', { name: m.goals_ask_deadline() })
  await deadline.getByRole('button', { name: m.goals_in_months({ count: 12 }) }).click()
  const free = page.getByRole('region', { name: m.goals_ask_days_off() })
  await free.getByRole('button', { name: m.goals_other() }).click()
  const days = free.getByRole('group', { name: m.goals_days_off() })
  for (const day of daysOff) await days.getByRole('button', { name: weekdayName(day, 'short') }).click()
  await free.getByRole('button', { name: m.save() }).click()
  await page.getByRole('button', { name: m.goals_make_plan() }).click()

  await page.getByText(m.goals_plan_by({ source: m.built_in_coach() })).waitFor()
  for (const part of [m.goals_first_step(), m.goals_week_title(), m.goals_timeline(), m.goals_why()])
    await page.getByRole('region', { name: part, exact: true }).waitFor()
  await page.getByRole('button', { name: m.goals_accept(), exact: true }).click()

  const tick = page
    .getByRole('main')
    .getByRole('button', { name: ending(m.today_tick) })
    .first()
  const habit = (await tick.getAttribute('aria-label'))?.replace(ending(m.today_tick), '') ?? ''
  await tick.click()
  await page.getByRole('button', { name: m.today_untick({ name: habit }), pressed: true }).waitFor()

  await page.getByRole('navigation', { name: m.places() }).getByRole('link', { name: m.place_coach() }).click()
  await page.getByRole('textbox', { name: m.coach_field() }).fill(m.coach_start_why({ name: habit }))
  const answered = page.waitForResponse((reply) => reply.url().endsWith('/chat'))
  await page.getByRole('button', { name: m.coach_send() }).click()
  expect((await answered).headers()['content-type']).toContain('text/event-stream')
  const said = page.getByRole('list', { name: m.coach_said() })
  await said.getByText(m.built_in_coach()).waitFor()
  const label = `${literal(habit)} · .* · ${m.habits_state_done().toLowerCase()}`
  const mark = said.getByRole('link', { name: new RegExp(m.coach_mark({ mark: '\\d+', label })) }).first()
  await mark.click()

  await page.getByRole('heading', { level: 1, name: habit }).waitFor()
  expect(new URL(page.url()).searchParams.get('day')).toBe(today)
  await page
    .getByRole('region', { name: longDay(today) })
    .getByRole('status')
    .getByText(m.habits_state_done())
    .waitFor()
})
