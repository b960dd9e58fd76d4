import type { Goal, PlanContent, Reading, Theme } from '#goals/goals.api.ts'
import type { Weekday } from '#habits/habits.api.ts'
import { weekdayName, weekdays } from '#habits/web/schedule-words.ts'
import { m } from '#web/i18n/i18n.ts'
import { formatDate, formatList } from '#web/ui/format.ts'

export const themes: readonly Theme[] = [
  'exam',
  'skill',
  'fitness',
  'job-search',
  'saving',
  'sleep',
  'reading',
  'language',
  'project',
  'quitting',
  'social',
  'generic',
]
export const themeText = (theme: Theme) =>
  ({
    exam: m.goals_theme_exam,
    fitness: m.goals_theme_fitness,
    skill: m.goals_theme_skill,
    'job-search': m.goals_theme_job,
    saving: m.goals_theme_saving,
    sleep: m.goals_theme_sleep,
    reading: m.goals_theme_reading,
    language: m.goals_theme_language,
    project: m.goals_theme_project,
    quitting: m.goals_theme_quitting,
    social: m.goals_theme_social,
    generic: m.goals_theme_generic,
  })[theme]()

/** "6 February 2027": a goal's date always says its year. */
export const fullDate = (date: string) => formatDate(date, { day: 'numeric', month: 'long', year: 'numeric' })
export const stepDate = (date: string) => formatDate(date, { day: 'numeric', month: 'short', year: 'numeric' })

export function daysOffText(days: readonly Weekday[]) {
  if (days.length === 0) return m.goals_no_days_off()
  const names = weekdays
    .filter((day) => days.includes(day))
    .map((day) => weekdayName(day, days.length > 1 ? 'short' : 'long'))
  return m.goals_days_off_are({ days: formatList(names) })
}

export function frequencyText({ times, per }: NonNullable<Reading['frequency']>) {
  if (per === 'day') return m.goals_per_day({ count: times })
  return per === 'week' ? m.goals_per_week({ count: times }) : m.goals_per_month({ count: times })
}

/** What made the plan; a provider is named as it was configured. */
export const sourceText = (source: string) => (source === 'built-in' ? m.built_in_coach() : source)

export const phaseText = (phase: PlanContent['weeks'][number]['phase']) =>
  ({
    start: m.goals_phase_start,
    build: m.goals_phase_build,
    lighter: m.goals_phase_lighter,
    peak: m.goals_phase_peak,
    taper: m.goals_phase_taper,
    steady: m.goals_phase_steady,
  })[phase]()

export const statusText = (status: Goal['status']) =>
  ({
    draft: m.goals_status_draft,
    active: m.goals_status_active,
    achieved: m.goals_status_achieved,
    abandoned: m.goals_status_abandoned,
  })[status]()
