import type { TodayItem } from '#today/today.api.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatMinutes, formatNumber, formatPastDay } from '#web/ui/format.ts'

/** The one quiet line under a name: what matters most about this row now. */
export function noteOf({ habit, eased, state, completion, quota, missedOn }: TodayItem, today: string): string | null {
  if (state === 'skipped')
    return completion?.note ? m.today_skipped_because({ note: completion.note }) : m.today_skipped()
  if (state === 'paused') return m.today_paused()
  const { target, currentStreak, schedule } = habit
  if (target && completion?.value != null) {
    const [value, unit] = [formatNumber(completion.value), target.unit]
    return 'atLeast' in target
      ? m.today_value_of({ value, target: formatNumber(target.atLeast), unit })
      : m.today_value_limit({ value, target: formatNumber(target.atMost), unit })
  }
  if (missedOn && state !== 'done') return m.today_missed({ weekday: formatPastDay(missedOn, today) })
  if (eased && state !== 'done') {
    const usual = formatMinutes(eased.usualMinutes)
    return eased.phase === 'taper' ? m.today_taper({ usual }) : m.today_lighter({ usual })
  }
  if (quota) {
    const [done, times] = [formatNumber(quota.done), formatNumber(quota.times)]
    const isOver = quota.done > quota.times
    if (quota.per === 'week')
      return isOver ? m.today_quota_week_over({ done, times }) : m.today_quota_week({ done, times })
    return isOver ? m.today_quota_month_over({ done, times }) : m.today_quota_month({ done, times })
  }
  if (currentStreak > 0) {
    if (schedule.kind === 'daily') return m.today_days_in_a_row({ count: currentStreak })
    // "Done last time" is said of the time before; this one is the first.
    if (currentStreak === 1 && state === 'done') return m.today_streak_begins()
    return m.today_times_in_a_row({ count: currentStreak })
  }
  return habit.cue ?? habit.smallest
}

/** 0..1 of a measured target that has begun; null otherwise. */
export function shareOf({ habit: { target }, completion }: TodayItem) {
  if (!target || !('atLeast' in target) || !completion?.value) return null
  return completion.value / target.atLeast
}
