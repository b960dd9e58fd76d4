import { m } from '#web/i18n/i18n.ts'
import { formatMoment } from '#web/ui/format.ts'

const dayMs = 24 * 60 * 60 * 1000
const startOfDay = (moment: Date) => new Date(moment).setHours(0, 0, 0, 0)
const daysAgo = (instant: string, now: Date) => Math.round((startOfDay(now) - startOfDay(new Date(instant))) / dayMs)

/** "7:05 am" today, "Yesterday", the weekday within a week, then the date: as short as it can be and still be clear. */
export function formatWhen(instant: string, now = new Date()) {
  const days = daysAgo(instant, now)
  if (days <= 0) return formatMoment(instant, { timeStyle: 'short' })
  if (days === 1) return m.coach_yesterday()
  if (days < 7) return formatMoment(instant, { weekday: 'long' })
  const isThisYear = new Date(instant).getFullYear() === now.getFullYear()
  return formatMoment(instant, { day: 'numeric', month: 'short', ...(!isThisYear && { year: 'numeric' }) })
}

/** The day over the messages that were said on it. */
export function formatDay(instant: string, now = new Date()) {
  const days = daysAgo(instant, now)
  if (days <= 0) return m.place_today()
  return days === 1 ? m.coach_yesterday() : formatMoment(instant, { weekday: 'long', day: 'numeric', month: 'long' })
}
