import type { Habit, NewHabit, Schedule, Target } from '#habits/habits.api.ts'
import type { HabitColour, HabitIcon } from './habit-mark.tsx'

/** What the form holds while it is written: text where a number or nothing will be. */
export type Draft = {
  name: string
  schedule: Schedule
  targetKind: 'none' | 'atLeast' | 'atMost'
  amount: string
  unit: string
  minutes: string
  partOfDay: Habit['partOfDay']
  cue: string
  smallest: string
  reminderAt: string
  colour: string
  icon: string
  goalId: string
  startsOn: string
}

export const newDraft = (today: string, goalId = ''): Draft => ({
  name: '',
  schedule: { kind: 'daily' },
  targetKind: 'none',
  amount: '',
  unit: '',
  minutes: '',
  partOfDay: 'anytime',
  cue: '',
  smallest: '',
  reminderAt: '',
  colour: 'green' satisfies HabitColour,
  icon: 'leaf' satisfies HabitIcon,
  goalId,
  startsOn: today,
})

export function draftOf(habit: Habit): Draft {
  const { target } = habit
  return {
    name: habit.name,
    schedule: habit.schedule,
    targetKind: !target ? 'none' : 'atLeast' in target ? 'atLeast' : 'atMost',
    amount: !target ? '' : String('atLeast' in target ? target.atLeast : target.atMost),
    unit: target?.unit ?? '',
    minutes: habit.minutes === null ? '' : String(habit.minutes),
    partOfDay: habit.partOfDay,
    cue: habit.cue ?? '',
    smallest: habit.smallest ?? '',
    reminderAt: habit.reminderAt ?? '',
    colour: habit.colour ?? 'slate',
    icon: habit.icon ?? 'leaf',
    goalId: habit.goalId ?? '',
    startsOn: habit.startsOn,
  }
}

const toNumber = (text: string) => Number(text.replace(',', '.'))

function targetOf({ targetKind, amount, unit }: Draft): Target | null {
  if (targetKind === 'none') return null
  return targetKind === 'atLeast' ? { atLeast: toNumber(amount), unit } : { atMost: toNumber(amount), unit }
}

const shared = ({ name, schedule, partOfDay, cue, smallest, colour, icon }: Draft) => ({
  name,
  schedule,
  partOfDay,
  cue,
  smallest,
  colour,
  icon,
})

export function toNewHabit(draft: Draft): NewHabit {
  const { minutes, reminderAt, goalId, startsOn } = draft
  return {
    ...shared(draft),
    target: targetOf(draft) ?? undefined,
    minutes: minutes ? Number(minutes) : undefined,
    reminderAt: reminderAt || undefined,
    goalId: goalId || undefined,
    startsOn: startsOn || undefined,
  }
}

export const toChange = (draft: Draft) => ({
  ...shared(draft),
  target: targetOf(draft),
  minutes: draft.minutes ? Number(draft.minutes) : null,
  reminderAt: draft.reminderAt || null,
})
