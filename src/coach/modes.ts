import type { z } from 'zod'
import type { Mode as ModeSchema } from './coach.api.ts'
import type { Knowledge, KnownHabit } from './knowledge.ts'

export type Mode = z.output<typeof ModeSchema>

/** Goals of these themes, and their habits, come first. */
const themes: Partial<Record<Mode, string[]>> = {
  career: ['job-search', 'skill', 'project'],
  finance: ['saving'],
  study: ['exam', 'skill', 'language', 'reading'],
}

/** Among habits of equal theme, which one to speak of first; higher comes first. */
const firstBy: Partial<Record<Mode, (habit: KnownHabit) => number>> = {
  accountability: ({ missed }) => missed.length,
  motivation: ({ streak }) => streak,
  habits: ({ strength }) => -strength,
}

/** The record in the order in which a mode speaks of it; without a mode as it is: by the part of the day. */
export function ordered(known: Knowledge, mode: Mode | null): Knowledge {
  if (!mode) return known
  const wanted = themes[mode] ?? []
  const themeOf = new Map(known.goals.map(({ id, theme }) => [id, theme]))
  const isWanted = (goalId: string | null) => wanted.includes((goalId && themeOf.get(goalId)) || '')
  const by = firstBy[mode]
  return {
    ...known,
    goals: known.goals.toSorted((a, b) => Number(isWanted(b.id)) - Number(isWanted(a.id))),
    habits: known.habits.toSorted(
      (a, b) => Number(isWanted(b.goalId)) - Number(isWanted(a.goalId)) || (by ? by(b) - by(a) : 0),
    ),
  }
}

/** How a provider shall speak in a mode. */
export const manners: Record<Mode, string> = {
  accountability:
    'They chose accountability: compare what was planned with what was done first, kindly and exactly, and end by asking for one promise with a day and a time.',
  career: 'They chose career: begin with goals of work, applications and skills, and with the next step that shows.',
  finance:
    'They chose money: begin with saving goals and regular amounts. Explain, but direct no investment and judge no spending.',
  motivation:
    'They chose motivation: begin with something that they did, however small, and keep the suggestion to a few minutes.',
  habits: 'They chose habits: speak of cue, smallest version and a steady time, and of one habit only.',
  study:
    'They chose study: begin with exams and courses; suggest recalling over rereading, spacing, and tests under real conditions.',
  wisdom: 'They chose reflection: quiet and short; one open question about what matters to them rather than advice.',
}
