import type { Habit } from '#habits/habits.api.ts'
import { classes } from '#web/ui/classes.ts'
import styles from './habit-mark.module.css'

const drawings = {
  book: 'M6.5 3h11A1.5 1.5 0 0 1 19 4.5v15a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19.5v-15A1.5 1.5 0 0 1 6.5 3M9 3v18M12 8h4M12 11.5h4',
  pencil: 'M4 20l1-4.2L16.2 4.6a1.9 1.9 0 0 1 2.7 0l.5.5a1.9 1.9 0 0 1 0 2.7L8.2 19z',
  run: 'M14.5 3.6a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4M5 11.5l3.2-3 4.3.6-2.6 4.9 3.6 2.6-1 4.9M9.4 15.6 8 18.2H4.2M13 10.6l2.4 2h3.4',
  lift: 'M3 12h1.5M19.5 12H21M6 7.5v9M8.7 5.5v13M15.3 5.5v13M18 7.5v9M8.7 12h6.6',
  water:
    'M12 3.2c3.4 4.2 5.6 7 5.6 10.2A5.6 5.6 0 0 1 12 19a5.6 5.6 0 0 1-5.6-5.6c0-3.2 2.2-6 5.6-10.2M9.5 14a2.6 2.6 0 0 0 2.3 2.4',
  moon: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7',
  sun: 'M12 8.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6M12 2.5v1.6M12 19.9v1.6M2.5 12h1.6M19.9 12h1.6M5.3 5.3l1.1 1.1M17.6 17.6l1.1 1.1M18.7 5.3l-1.1 1.1M6.4 17.6l-1.1 1.1',
  talk: 'M6 4h12a2.5 2.5 0 0 1 2.5 2.5v7A2.5 2.5 0 0 1 18 16h-7l-4.5 4v-4H6a2.5 2.5 0 0 1-2.5-2.5v-7A2.5 2.5 0 0 1 6 4',
  code: 'm8.5 7-5 5 5 5M15.5 7l5 5-5 5',
  rupee: 'M7 4.5h10M7 8.5h10M7 4.5h3.2a4 4 0 0 1 0 8H7l7 7',
  phone:
    'M8.5 2.8h7A1.5 1.5 0 0 1 17 4.3v15.4a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 7 19.7V4.3a1.5 1.5 0 0 1 1.5-1.5M11 18h2M4 4l16 16',
  leaf: 'M5 19c0-9 5-13.5 14.5-14.5C19.5 14 15 19 8.5 19c-1 0-2-.3-2.7-.9M5 21c.8-4.6 3.4-7.8 8-9.5',
} as const
const colours = ['saffron', 'green', 'indigo', 'slate'] as const

export type HabitIcon = keyof typeof drawings
export const habitIcons = Object.keys(drawings) as HabitIcon[]
export const habitColours = [...colours]
export type HabitColour = (typeof colours)[number]

const isIcon = (icon: string | null): icon is HabitIcon => icon !== null && icon in drawings
const isColour = (colour: string | null): colour is HabitColour => colours.some((one) => one === colour)

/** The habit's drawing in its colour; an unknown name of another client falls back to the first. */
export function HabitMark({ icon, colour, size = 24 }: Pick<Habit, 'icon' | 'colour'> & { size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classes(styles.mark, styles[isColour(colour) ? colour : 'slate'])}
      aria-hidden
    >
      <path d={drawings[isIcon(icon) ? icon : 'leaf']} />
    </svg>
  )
}
